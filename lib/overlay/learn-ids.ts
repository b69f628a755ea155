import { authorKeys, handleKey, idKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import type { SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel } from './channel';
import type { Ports } from './ports';
import { smallTrees } from './scan/small-trees';

/** Quiet time in ms after a pass before the page is searched for ids. */
const SETTLE = 2_000;
/** Main-thread time in ms of one stretch of a search, and the pause between two: nobody waits for what is learnt. */
const STRETCH = 2;
const PAUSE = 50;
/** Most people asked about in one message; the background refuses more. */
const MAX_BATCH = 200;

interface Pair {
  name: string;
  handleKey: string;
  idKey: string;
}

/** What learns them: brought along only by the scripts of sites that show ids. */
export type LearnIds = typeof createIdLearner;

export interface IdLearner {
  /** Called at the end of each pass. */
  notePass(): void;
  /** Who is known may have changed: people asked about in vain are asked about again. */
  expire(): void;
}

/**
 * Learns numeric author ids the page shows in passing, for authors the desk has history with, so that a renamed handle
 * loses neither the history nor a refusal. Who renamed is known by id alone, under a handle nobody has heard of: so the
 * desk is asked for both. Nothing is learnt of anybody else (law 2).
 */
export function createIdLearner(
  document: Document,
  adapter: SiteAdapter,
  isKnown: (author: Pick<PostAuthor, 'key'>) => boolean,
  channel: Pick<OverlayChannel, 'learnId' | 'summarise'>,
  ports: Pick<Ports, 'now'>,
  signal: AbortSignal,
): IdLearner {
  const told = new Set<string>();
  const unknown = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function toPair({ handle, id }: { handle: string; id: string }): Pair {
    const pair = { handleKey: handleKey(adapter.id, handle), idKey: idKey(adapter.id, id) };
    return { name: `${pair.handleKey} ${pair.idKey}`, ...pair };
  }

  function* readPage(): Generator<Pair[], void, undefined> {
    for (const root of adapter.observedRoots(document)) {
      for (const tree of smallTrees(root)) yield (adapter.readIds?.(tree) ?? []).map(toPair);
    }
  }

  /** Goes on with a search until its time is up; once it is through, what it found is learnt. */
  function search(page: Iterator<Pair[], void>, found: Map<string, Pair>): void {
    const deadline = ports.now() + STRETCH;
    for (let step = page.next(); !step.done; step = page.next()) {
      for (const pair of step.value) found.set(pair.name, pair);
      if (ports.now() < deadline) continue;
      timer = setTimeout(search, PAUSE, page, found);
      return;
    }
    timer = undefined;
    learn([...found.values()]);
  }

  function tell({ name, ...pair }: Pair): void {
    told.add(name);
    channel.learnId(pair).catch(() => told.delete(name));
  }

  async function ask(pairs: readonly Pair[]): Promise<void> {
    for (const { name } of pairs) unknown.add(name);
    try {
      const answers = await channel.summarise(
        pairs.map(({ handleKey: key, idKey: id }) => authorKeys({ key, idKey: id })),
      );
      for (const [index, pair] of pairs.entries()) if (answers[index]) tell(pair);
    } catch {
      for (const { name } of pairs) unknown.delete(name);
    }
  }

  function learn(found: readonly Pair[]): void {
    const pairs = found.filter(({ name }) => !told.has(name));
    for (const pair of pairs) if (isKnown({ key: pair.handleKey })) tell(pair);
    const open = pairs.filter(({ name }) => !told.has(name) && !unknown.has(name));
    if (open.length > 0) void ask(open.slice(0, MAX_BATCH));
  }

  return {
    notePass() {
      timer ??= setTimeout(() => search(readPage(), new Map()), SETTLE);
    },
    expire: () => unknown.clear(),
  };
}

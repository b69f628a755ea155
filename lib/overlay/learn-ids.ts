import { authorKeys, handleKey, idKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import type { SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel } from './channel';

/** Quiet time in ms after a pass before the page is searched for ids. */
const SETTLE = 2_000;
/** Most people asked about in one message; the background refuses more. */
const MAX_BATCH = 200;

interface Pair {
  name: string;
  handleKey: string;
  idKey: string;
}

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
  signal: AbortSignal,
): IdLearner {
  const told = new Set<string>();
  const unknown = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function readPairs(): Pair[] {
    const pairs = adapter.observedRoots(document).flatMap((root) =>
      adapter.readIds(root).map(({ handle, id }) => {
        const pair = { handleKey: handleKey(adapter.id, handle), idKey: idKey(adapter.id, id) };
        return { name: `${pair.handleKey} ${pair.idKey}`, ...pair };
      }),
    );
    return [...new Map(pairs.map((pair) => [pair.name, pair])).values()];
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

  function learn(): void {
    timer = undefined;
    const pairs = readPairs().filter(({ name }) => !told.has(name));
    for (const pair of pairs) if (isKnown({ key: pair.handleKey })) tell(pair);
    const open = pairs.filter(({ name }) => !told.has(name) && !unknown.has(name));
    if (open.length > 0) void ask(open.slice(0, MAX_BATCH));
  }

  return {
    notePass() {
      timer ??= setTimeout(learn, SETTLE);
    },
    expire: () => unknown.clear(),
  };
}

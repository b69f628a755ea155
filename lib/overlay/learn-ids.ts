import { handleKey, idKey } from '@/lib/domain/identity';
import type { PostAuthor } from '@/lib/domain/post';
import type { SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel } from './channel';

/** Quiet time in ms after a pass before the page is searched for ids. */
const SETTLE = 2_000;

/**
 * Learns numeric author ids the page shows in passing, for authors the desk has history with, so that a renamed
 * handle does not lose it. Nothing is learnt of anybody else (law 2).
 * @returns called at the end of each pass
 */
export function createIdLearner(
  document: Document,
  adapter: SiteAdapter,
  isKnown: (author: Pick<PostAuthor, 'key'>) => boolean,
  channel: Pick<OverlayChannel, 'learnId'>,
  signal: AbortSignal,
): () => void {
  const told = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function learn(): void {
    timer = undefined;
    for (const root of adapter.observedRoots(document)) {
      for (const { handle, id } of adapter.readIds(root)) {
        const pair = { handleKey: handleKey(adapter.id, handle), idKey: idKey(adapter.id, id) };
        const name = `${pair.handleKey} ${pair.idKey}`;
        if (told.has(name) || !isKnown({ key: pair.handleKey })) continue;
        told.add(name);
        channel.learnId(pair).catch(() => told.delete(name));
      }
    }
  }

  return () => {
    timer ??= setTimeout(learn, SETTLE);
  };
}

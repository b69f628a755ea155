import { browser } from 'wxt/browser';
import type { Interaction } from '@/lib/domain/interaction';
import type { ReplyProgress } from '@/lib/messaging/reply-progress';
import { filledKey, sentKey } from '@/lib/messaging/session-keys';

/**
 * Where a reply stands. What is kept while the browser runs is the newer; what a killed browser lost of the parts already
 * out stands in the log.
 */
export async function readProgress({
  id,
  sentParts,
}: Pick<Interaction, 'id' | 'sentParts'>): Promise<ReplyProgress> {
  const [filled, sent] = [filledKey(id), sentKey(id)];
  const stored = await browser.storage.session.get([filled, sent]);
  return {
    filled: (stored[filled] as ReplyProgress['filled'] | undefined) ?? {},
    sent: { ...sentParts, ...(stored[sent] as ReplyProgress['sent'] | undefined) },
  };
}

/** Keeps where a reply stands. Inside `withProgressLock`. */
export async function writeProgress(id: string, before: ReplyProgress, after: ReplyProgress): Promise<void> {
  await browser.storage.session.set({
    ...(after.filled === before.filled ? {} : { [filledKey(id)]: after.filled }),
    ...(after.sent === before.sent ? {} : { [sentKey(id)]: after.sent }),
  });
}

/** One at a time: whoever reads, decides and writes must not be overtaken by another. */
export function withProgressLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('reply-progress', work);
}

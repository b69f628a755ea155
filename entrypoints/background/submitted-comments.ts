import { browser } from 'wxt/browser';
import { parseFillId } from '@/lib/domain/fill-id';
import type { FromPage, SubmittedComment } from '@/lib/messaging/protocol';
import { submittedKey } from '@/lib/messaging/session-keys';

/**
 * Keeps what stood in a form when it was sent off: the page that knows it is gone a moment later, and the one that
 * follows is asked whether it shows the comment.
 */
export async function keepSubmitted({
  fillId,
  text,
  name,
}: FromPage['comment.submitted']['request']): Promise<void> {
  const named = parseFillId(fillId);
  if (named === undefined) return;
  const comment: SubmittedComment = { text, name, at: new Date().toISOString() };
  await browser.storage.session.set({ [submittedKey(named.interactionId)]: comment });
}

/** What was sent off of a reply; undefined where nothing was seen of it. */
export async function findSubmitted(interactionId: string): Promise<SubmittedComment | undefined> {
  const key = submittedKey(interactionId);
  return (await browser.storage.session.get(key))[key] as SubmittedComment | undefined;
}

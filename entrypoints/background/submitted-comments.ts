import { browser } from 'wxt/browser';
import { parseFillId } from '@/lib/domain/fill-id';
import type { Sender } from '@/lib/messaging/listen';
import type { FromPage, PendingFill, SubmittedComment } from '@/lib/messaging/protocol';
import { submittedKey } from '@/lib/messaging/session-keys';

/** With where it was sent off. */
type KeptComment = SubmittedComment & { tab: number | null; host: string };

function placeOf({ tab, url = '' }: Sender): Pick<KeptComment, 'tab' | 'host'> {
  return { tab: tab?.id ?? null, host: URL.canParse(url) ? new URL(url).host : '' };
}

/**
 * Keeps what stood in a form when it was sent off: the page that knows it is gone a moment later, and the one that
 * follows is asked whether it shows the comment.
 */
export async function keepSubmitted(
  { fillId, text, name, page }: FromPage['comment.submitted']['request'],
  sender: Sender,
): Promise<void> {
  const named = parseFillId(fillId);
  if (named === undefined) return;
  const comment: KeptComment = { text, name, page, at: new Date().toISOString(), ...placeOf(sender) };
  await browser.storage.session.set({ [submittedKey(named.interactionId)]: comment });
}

/** What was sent off of a reply, for the page that asks; undefined where nothing was seen of it. */
export async function findSubmitted(
  interactionId: string,
  sender: Sender,
): Promise<PendingFill['submitted']> {
  const key = submittedKey(interactionId);
  const kept = (await browser.storage.session.get(key))[key] as KeptComment | undefined;
  if (kept === undefined) return undefined;
  const { text, name, page, at, tab, host } = kept;
  const asking = placeOf(sender);
  return { text, name, page, at, here: tab !== null && asking.tab === tab && asking.host === host };
}

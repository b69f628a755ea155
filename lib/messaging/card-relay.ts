import { browser } from 'wxt/browser';
import type { Post } from '@/lib/domain/post';
import type { SpamHint } from '@/lib/domain/spam-hint';
import type { FillOutcome, FillRequest, FormSeen, StoredSelection } from './protocol';

/**
 * What the mini card asks the background for. In Firefox a frame of ours inside a site has the database, but neither
 * `tabs` nor `storage.session` nor `commands` (measured in 153): the background stands in, for the card's own tab only.
 */
export interface CardRelay {
  post: { request: null; response: { selection: StoredSelection | null; shortcut: string } };
  /** The desk's read-only latch as it stands, or undefined. */
  latch: { request: null; response: unknown };
  /** The account signed in on the page, without `@`; null where the page does not tell or does not answer. */
  'signed-in': { request: null; response: string | null };
  /** Whether the posts around the tab's chosen post were read: a `SurroundingsTick`, or nothing. */
  surroundings: { request: null; response: unknown };
  'surroundings-tick': { request: { read: boolean }; response: null };
  /** Where the page takes a comment on the post. */
  form: { request: { post: Post }; response: FormSeen | null };
  /** What speaks for the entry being spam. */
  spam: { request: { post: Post }; response: SpamHint[] };
  /** Opens a page beside the card's tab, with the post chosen there. */
  open: { request: { url: string }; response: null };
  fill: { request: FillRequest; response: FillOutcome | { kind: 'no-page' } };
}

export interface CardMessage<Type extends keyof CardRelay = keyof CardRelay> {
  to: 'yorisoi/card-relay';
  type: Type;
  request: CardRelay[Type]['request'];
}

export function isCardMessage(message: unknown): message is CardMessage {
  return (
    typeof message === 'object' && message !== null && 'to' in message && message.to === 'yorisoi/card-relay'
  );
}

/** Asks the background, from the card. @throws when it refuses or is gone */
export async function askRelay<Type extends keyof CardRelay>(
  type: Type,
  request: CardRelay[Type]['request'],
): Promise<CardRelay[Type]['response']> {
  const message: CardMessage<Type> = { to: 'yorisoi/card-relay', type, request };
  const answer = (await browser.runtime.sendMessage(message)) as { response: unknown } | undefined;
  if (answer === undefined) throw new Error('the background did not answer the card');
  return answer.response as CardRelay[Type]['response'];
}

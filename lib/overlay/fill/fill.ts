import { authorKeys } from '@/lib/domain/identity';
import { pause } from '@/lib/messaging/pause';
import type { FillOutcome, FillRequest } from '@/lib/messaging/protocol';
import type { Composer, SiteAdapter } from '@/lib/sites/adapter';
import type { OverlayChannel } from '../channel';
import { isInserted, isSameText } from './compare-text';
import type { fillComment } from './fill-comment';
import { putText } from './put-text';

/**
 * Waits between readings of the composer, ms. The first only sees that the text came; it is believed from the second
 * on, 100 ms after the paste, since an editor may take 100–250 to settle (facts/x.md §4.2).
 */
const READ_BACK = [20, 80, 100, 150, 250];

/** What follows a text on its way out. It is told before the text goes in: the agent may post faster than we read back. */
export type Follow = (request: FillRequest, composer: Composer) => Trail;

export interface Trail {
  /** The text has stood in the composer. */
  begin(): void;
  /** It never did. */
  drop(): void;
}

const isSameHandle = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * Puts a reply into the site's open composer for one post. Never submits and never clicks (law 1). Refuses for a
 * person who does not want contact (law 3), under a wrong account, and for a part that was filled before.
 * @param fillForm for sites with comment forms
 * @throws when the background cannot say whether the author may be contacted: then nothing is inserted
 */
export function createFiller(
  document: Document,
  adapter: SiteAdapter,
  channel: Pick<OverlayChannel, 'summarise'>,
  follow: Follow,
  fillForm?: typeof fillComment,
): (request: FillRequest) => Promise<FillOutcome> {
  const taken = new Set<string>();

  async function isRefuser({ post }: FillRequest): Promise<boolean> {
    if (post.author === null) return false;
    const [summary] = await channel.summarise([authorKeys(post.author)]);
    return summary?.state === 'no-contact';
  }

  function findWrongAccount({ expectedHandle, onUnknownAccount }: FillRequest): FillOutcome | undefined {
    if (expectedHandle === null) return undefined;
    const signedIn = adapter.ownHandle(document);
    if (signedIn === null) {
      return onUnknownAccount === 'ask' ? { kind: 'unknown-account', expected: expectedHandle } : undefined;
    }
    if (isSameHandle(signedIn, expectedHandle)) return undefined;
    return { kind: 'wrong-account', signedIn, expected: expectedHandle };
  }

  async function readBack(composer: Composer, before: string, text: string): Promise<FillOutcome> {
    const hasArrived = (now: string) =>
      before.trim() === '' ? isSameText(now, text) : isInserted(before, text, now);
    // Read before anybody else has a turn: a reply may be posted before the first wait is over.
    let seen = composer.element.isConnected && hasArrived(composer.read());
    for (const delay of READ_BACK) {
      await pause(delay);
      const isOpen = composer.element.isConnected;
      const after = isOpen ? composer.read() : '';
      // It stood there and is gone: posted already. Anything else would take a reply that went out from the log (law 4).
      if (seen && after.trim() === '') return { kind: 'filled' };
      if (!isOpen) return { kind: 'post-gone' };
      const arrived = hasArrived(after);
      if (arrived && delay !== READ_BACK[0]) return { kind: 'filled' };
      seen ||= arrived;
    }
    const found = composer.read();
    return isSameText(found, before) ? { kind: 'ignored' } : { kind: 'mismatch', found };
  }

  async function attempt(request: FillRequest): Promise<FillOutcome> {
    const { post, text } = request;
    if (post.site !== (adapter.postSite ?? adapter.id) || text.trim() === '') return { kind: 'post-gone' };
    if (await isRefuser(request)) return { kind: 'no-contact' };
    // Another site's posts are only shown here: the reply goes to that site, by its link, and so does the account.
    if (adapter.postSite !== undefined) return { kind: 'no-composer' };
    const wrong = findWrongAccount(request);
    if (wrong !== undefined) return wrong;
    if (request.comment !== undefined) {
      const signed = { ...request, comment: request.comment };
      return (await fillForm?.(document, adapter, signed, follow)) ?? { kind: 'no-form', form: null };
    }
    const composer = adapter.findComposer(document, post);
    if (composer === undefined) return { kind: 'no-composer' };
    const before = composer.read();
    const isEmpty = before.trim() === '';
    if (request.onExisting === 'look')
      return isEmpty ? { kind: 'ignored' } : { kind: 'mismatch', found: before };
    if (!isEmpty && request.onExisting === 'ask') {
      if (!isSameText(before, text)) return { kind: 'occupied', existing: before };
      // It stands there from a press before: a second one put beside it would go out with it.
      follow(request, composer).begin();
      return { kind: 'filled' };
    }
    const trail = follow(request, composer);
    let outcome: FillOutcome | undefined;
    try {
      const isSame = () => adapter.findComposer(document, post)?.element === composer.element;
      const isAsFound = () => isSame() && composer.read() === before;
      if (await putText(document, composer, text, isAsFound)) {
        outcome = await readBack(composer, before, text);
      } else {
        outcome = isSame() ? { kind: 'occupied', existing: composer.read() } : { kind: 'post-gone' };
      }
      return outcome;
    } finally {
      if (outcome?.kind === 'filled') trail.begin();
      else trail.drop();
    }
  }

  return async (request) => {
    // By claim: a part the agent did not post may be handed over again, under a new one.
    const key = `${request.fillId} ${request.claim}`;
    if (taken.has(key)) return { kind: 'already-filled' };
    // Taken before the first await: two presses of the same button must not both get through.
    taken.add(key);
    try {
      const outcome = await attempt(request);
      if (outcome.kind !== 'filled') taken.delete(key);
      return outcome;
    } catch (error) {
      taken.delete(key);
      throw error;
    }
  };
}

import { browser } from 'wxt/browser';
import { newId } from '@/lib/domain/new-id';
import type { Sender } from '@/lib/messaging/listen';
import {
  isProgressMessage,
  type ProgressAnswer,
  type ProgressStep,
  type ReplyProgress,
  stepProgress,
} from '@/lib/messaging/reply-progress';
import { filledKey, sentKey } from '@/lib/messaging/session-keys';
import { STORED } from '@/lib/messaging/stored-keys';

/** Where a reply stands. */
export async function readProgress(interactionId: string): Promise<ReplyProgress> {
  const [filled, sent] = [filledKey(interactionId), sentKey(interactionId)];
  const stored = await browser.storage.session.get([filled, sent]);
  return {
    filled: (stored[filled] as ReplyProgress['filled'] | undefined) ?? {},
    sent: (stored[sent] as ReplyProgress['sent'] | undefined) ?? {},
  };
}

/** Keeps where a reply stands. Inside `withProgressLock`. */
export async function writeProgress(
  interactionId: string,
  before: ReplyProgress,
  after: ReplyProgress,
): Promise<void> {
  await browser.storage.session.set({
    ...(after.filled === before.filled ? {} : { [filledKey(interactionId)]: after.filled }),
    ...(after.sent === before.sent ? {} : { [sentKey(interactionId)]: after.sent }),
  });
}

/** One at a time: whoever reads, decides and writes must not be overtaken by another. */
export function withProgressLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('reply-progress', work);
}

/** Pages ask what is on its way whenever the desk was written to; of a later part handed over the desk knows nothing. */
function tellPages(): Promise<void> {
  return browser.storage.local.set({ [STORED.revision]: { n: newId(), tables: [] } });
}

/** Takes one step for a panel or a card. */
export function takeStep(interactionId: string, step: ProgressStep): Promise<ProgressAnswer> {
  return withProgressLock(async () => {
    const before = await readProgress(interactionId);
    const after = stepProgress(before, step);
    await writeProgress(interactionId, before, after);
    const isLaterPart = 'part' in step && step.part > 0;
    // Failing costs a page its notice, not the agent her part.
    if (isLaterPart && after.filled !== before.filled) await tellPages().catch(() => undefined);
    return after;
  });
}

/** Panel and card only: a page must not be able to call a part posted, or free it to be inserted twice. */
function isOwnPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;
}

/**
 * Answers the panels and cards: this is the one place that writes how far a reply got.
 * @param onStep the log may have changed with it
 */
export function answerProgress(onStep: () => void): void {
  const listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => {
    if (!isProgressMessage(message) || !isOwnPage(sender)) return undefined;
    takeStep(message.interactionId, message.step).then(
      (response) => {
        sendResponse({ response });
        onStep();
      },
      () => sendResponse(undefined),
    );
    return true;
  };
  // The polyfill types listeners as promise-returning; the callback form is the portable one.
  (browser.runtime.onMessage as unknown as { addListener(callback: typeof listener): void }).addListener(
    listener,
  );
}

import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { newId } from '@/lib/domain/new-id';
import { hear, type Sender } from '@/lib/messaging/hear';
import {
  isProgressMessage,
  type ProgressAnswer,
  type ProgressStep,
  stepProgress,
} from '@/lib/messaging/reply-progress';
import { STORED } from '@/lib/messaging/stored-keys';
import { readProgress, withProgressLock, writeProgress } from './kept-progress';
import { settleReply } from './settle-reply';

/** Pages ask what is on its way whenever the desk was written to; of a later part handed over the desk knows nothing. */
function tellPages(): Promise<void> {
  return browser.storage.local.set({ [STORED.revision]: { n: newId(), tables: [] } });
}

/** Takes one step for a panel or a card. */
export function takeStep(desk: Desk, interactionId: string, step: ProgressStep): Promise<ProgressAnswer> {
  return withProgressLock(async () => {
    const entry = await desk.interactions.findAwaited(interactionId);
    const before = await readProgress(entry ?? { id: interactionId });
    const after = stepProgress(before, step);
    await writeProgress(interactionId, before, after);
    // Failing is made good at the next look (`tendReplies`).
    if (step.kind === 'sent') await settleReply(desk, interactionId).catch(() => undefined);
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
export function answerProgress(desk: Desk, onStep: () => void): void {
  hear((message, sender, sendResponse) => {
    if (!isProgressMessage(message) || !isOwnPage(sender)) return undefined;
    takeStep(desk, message.interactionId, message.step).then(
      (response) => {
        sendResponse({ response });
        onStep();
      },
      () => sendResponse(undefined),
    );
    return true;
  });
}

import { sendToTab } from '@/lib/messaging/client';
import { LeftUnansweredError, NobodyListensError } from '@/lib/messaging/errors';
import type { FillOutcome, FillRequest } from '@/lib/messaging/protocol';

/**
 * Asks the overlay in one frame of a tab to put a text in. Firefox says of a page that was left meanwhile what it says of
 * one without an overlay ("Receiving end does not exist": 153, a closed and a reloaded tab), so the overlay is asked for
 * a moment before: if it was there, it may have had the text, and the agent may have posted it (law 4).
 * @throws LeftUnansweredError when the page was left before it answered
 * @throws NobodyListensError when there is no overlay
 */
export async function fillPage(tabId: number, request: FillRequest, frameId?: number): Promise<FillOutcome> {
  const isThere = await sendToTab(tabId, 'page.state', null, frameId).then(
    () => true,
    () => false,
  );
  try {
    return await sendToTab(tabId, 'page.fill', request, frameId);
  } catch (error) {
    if (isThere && error instanceof NobodyListensError) throw new LeftUnansweredError(error.message);
    throw error;
  }
}

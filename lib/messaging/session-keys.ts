/** Keys of per-tab state in `storage.session`, which content scripts cannot read. */
export const selectionPrefix = 'selected:';
export const selectionKey = (tabId: number): string => `${selectionPrefix}${tabId}`;
export const healthKey = (tabId: number): string => `health:${tabId}`;
export const visitPrefix = 'visit:';
/** Origin of a page the agent reads with Yorisoi for this visit, without a lasting permission. */
export const visitKey = (tabId: number): string => `${visitPrefix}${tabId}`;
export const pauseKey = (tabId: number): string => `paused:${tabId}`;
/** The agent's key found no further mark in the tab: `StepEnd`. */
export const stepEndKey = (tabId: number): string => `step-end:${tabId}`;

/** All of these of one tab. */
export function keysOfTab(tabId: number): string[] {
  return [selectionKey, healthKey, visitKey, pauseKey, stepEndKey].map((keyOf) => keyOf(tabId));
}

/** Whether the posts around a post were read: `SurroundingsTick`. */
export const surroundingsKey = (postKey: string): string => `surroundings:${postKey}`;
/** Parts of a reply that were handed over, by part number: `FilledParts`. */
export const filledKey = (interactionId: string): string => `filled:${interactionId}`;
/** What stood in a comment form when that was sent off: `SubmittedComment`. */
export const submittedKey = (interactionId: string): string => `submitted:${interactionId}`;
/** Parts of a reply seen going out, by part number: `SentParts`. Until all are out, the log entry stays `filled`. */
export const sentKey = (interactionId: string): string => `sent:${interactionId}`;

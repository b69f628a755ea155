/**
 * Whether a key goes to an input method that composes right now, by the event alone: some only say so by key code 229
 * (facts/practice.md §4b). Pages of ours ask `belongsToIme`, which also knows what comes right after a composition.
 */
export function isComposingKey(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229;
}

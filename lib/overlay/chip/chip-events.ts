import type { LivePost } from '../live-post';
import { getView } from '../page-dom';
import type { Chips } from './chips';

/** Pointer events on a chip are ours alone: else X opens the post behind it. */
const POINTER_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'auxclick',
] as const;

/** Keys that press a button. All others go on to the page, whose shortcuts stay as they are. */
const BUTTON_KEYS = new Set(['Enter', ' ']);

/**
 * Listens once, in the window's capture phase, for all chips: the first place an event comes by, where its target is
 * the chip's host. Default actions are left alone, so focus and keyboard clicks work as on any button.
 * @param onPress a trusted press by mouse, touch or key; scripts of the page cannot press a chip
 */
export function watchChips(
  document: Document,
  chips: Chips,
  onPress: (post: LivePost) => void,
  signal: AbortSignal,
): void {
  const view = getView(document);
  const options = { capture: true, signal };
  const stop = (event: Event): void => {
    if (chips.findPost(event.target) !== undefined) event.stopImmediatePropagation();
  };
  for (const type of POINTER_EVENTS) view.addEventListener(type, stop, { ...options, passive: true });
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    view.addEventListener(
      type,
      (event) => {
        const modified = event.ctrlKey || event.altKey || event.metaKey;
        if (BUTTON_KEYS.has(event.key) && !modified) stop(event);
      },
      options,
    );
  }
  view.addEventListener(
    'click',
    (event) => {
      const post = chips.findPost(event.target);
      if (post === undefined) return;
      event.stopImmediatePropagation();
      if (event.isTrusted) onPress(post);
    },
    options,
  );
}

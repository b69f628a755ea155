import { isComposingKey } from '@/lib/i18n/composing-key';

/** Some input methods end a composition first and send the confirming Enter right after it, within this time. */
const AFTER_COMPOSITION_MS = 60;

/** What the guard needs of a keyboard event. */
export interface GuardedKey {
  isComposing: boolean;
  keyCode: number;
  key: string;
  timeStamp: number;
}

export interface ImeGuard {
  /** True while the key belongs to the input method: act on nothing then, not on Enter, arrows, digits or Esc. */
  belongsToIme(event: GuardedKey): boolean;
}

/**
 * One shared answer to "does this key belong to the input method?": composing now, key code 229, or the Enter that
 * Safari and some Windows input methods send right after `compositionend` (practice.md §4b: the most repeated bug
 * report in chat-like tools for Japanese). Listens on `target` in the capture phase until `signal` aborts.
 */
export function watchIme(target: EventTarget, signal: AbortSignal): ImeGuard {
  let isComposing = false;
  let endedAt = Number.NEGATIVE_INFINITY;
  const options = { capture: true, signal };
  target.addEventListener('compositionstart', () => (isComposing = true), options);
  target.addEventListener(
    'compositionend',
    (event) => {
      isComposing = false;
      endedAt = event.timeStamp;
    },
    options,
  );
  return {
    belongsToIme(event) {
      if (isComposing || isComposingKey(event)) return true;
      return event.key === 'Enter' && event.timeStamp - endedAt < AFTER_COMPOSITION_MS;
    },
  };
}

let shared: ImeGuard | undefined;

/** The page's own guard; made at the first call, for as long as the page lives. Call it before the first key. */
export function imeGuard(): ImeGuard {
  shared ??= watchIme(document, new AbortController().signal);
  return shared;
}

/** True while the key belongs to the input method, by the page's own guard. */
export function belongsToIme(event: GuardedKey): boolean {
  return imeGuard().belongsToIme(event);
}

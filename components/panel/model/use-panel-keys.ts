import { useLayoutEffect, useRef } from 'preact/hooks';
import { VERDICT_KEYS } from '@/components/panel/reply/verdicts';
import { belongsToIme, imeGuard } from '@/components/ui/ime-guard';
import { VERDICTS, type Verdict } from '@/lib/domain/interaction';
import type { Sentiment } from '@/lib/domain/sentiment';

export interface PanelKeys {
  onSearch: () => void;
  /** Which of the top templates, from 0. */
  onTop: (index: number) => void;
  onWrite: () => void;
  onInsert: () => void;
  onVerdict: (verdict: Verdict) => void;
  onFeeling: (sentiment: Sentiment) => void;
  onFinding: (step: 1 | -1) => void;
  onHistory: (step: 1 | -1) => void;
  onSheet: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** How the customer feels, far from the keys of the templates. */
const FEELING_KEYS: Readonly<Record<string, Sentiment>> = { 7: 'negative', 8: 'neutral', 9: 'positive' };

/** Runs what a bare key means. @returns whether it meant anything */
function runLetter(key: string, keys: PanelKeys): boolean {
  const verdict = VERDICTS.find((each) => VERDICT_KEYS[each] === key);
  const feeling = FEELING_KEYS[key];
  if (verdict !== undefined) keys.onVerdict(verdict);
  else if (feeling !== undefined) keys.onFeeling(feeling);
  else if (key === '1' || key === '2' || key === '3') keys.onTop(Number(key) - 1);
  else if (key === 'r') keys.onWrite();
  else if (key === 'f') keys.onFinding(1);
  else if (key === 'j') keys.onHistory(1);
  else if (key === 'k') keys.onHistory(-1);
  else if (key === '?') keys.onSheet();
  else return false;
  return true;
}

/**
 * The panel's keys (practice.md §4c). Bare letters rest while a field has the focus, while a dialog is open, and when
 * the agent switched them off; `/`, F8 and Ctrl/⌘+Enter stay. Nothing happens while an input method composes.
 */
export function usePanelKeys(keys: PanelKeys, letters: boolean): void {
  const current = useRef(keys);
  current.current = keys;
  // Before the next key: an effect that waits for the painting lets it go by unheard.
  useLayoutEffect(() => {
    imeGuard();
    const until = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented || event.repeat || belongsToIme(event)) return;
        if (document.querySelector('dialog[open]') !== null) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          current.current.onInsert();
          event.preventDefault();
          return;
        }
        if (event.key === 'F8') {
          current.current.onFinding(event.shiftKey ? -1 : 1);
          event.preventDefault();
          return;
        }
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
        if (event.key === '/') current.current.onSearch();
        else if (!letters || !runLetter(event.key, current.current)) return;
        event.preventDefault();
      },
      { signal: until.signal },
    );
    return () => until.abort();
  }, [letters]);
}

/** Moves the focus among the history's entries. */
export function focusHistory(step: 1 | -1): void {
  const heads = [...document.querySelectorAll<HTMLButtonElement>('[data-history-entry] .pn-entry-head')];
  const at = heads.indexOf(document.activeElement as HTMLButtonElement);
  const next = heads[at < 0 ? 0 : Math.max(0, Math.min(heads.length - 1, at + step))];
  next?.focus();
}

/** Moves the focus to the next finding: on its fix, so that Enter settles it, otherwise on its place or its words. */
export function focusFinding(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const from = at < 0 && step < 0 ? 0 : at;
  const row = rows[(from + step + rows.length) % rows.length];
  if (row === undefined) return;
  const remedy = row.querySelector<HTMLElement>('.ui-band-action button');
  (remedy ?? row.querySelector<HTMLElement>('.pn-finding-place') ?? row).focus();
  row.scrollIntoView({ block: 'nearest' });
}

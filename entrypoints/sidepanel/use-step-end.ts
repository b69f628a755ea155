import { useEffect } from 'preact/hooks';
import type { Toaster } from '@/components/ui/toaster';
import { createTranslate } from '@/lib/i18n/catalog';
import type { Language } from '@/lib/i18n/language';
import { panelCatalog } from '@/lib/i18n/panel';
import type { StepEnd } from '@/lib/messaging/protocol';
import { stepEndKey } from '@/lib/messaging/session-keys';
import { onStored } from '@/lib/messaging/watch-stored';

/** Says it, once at a time, when the agent's key finds no further mark in a tab. What was before the panel opened is past. */
export function useStepEnd(tabId: number, language: Language, toaster: Toaster): void {
  useEffect(() => {
    const t = createTranslate(panelCatalog, language);
    const until = new AbortController();
    let last: number | undefined;
    const show = (value: unknown) => {
      if (value === undefined) return;
      if (last !== undefined) toaster.dismiss(last);
      const { direction } = value as StepEnd;
      last = toaster.show(t(direction === 'next' ? 'noNextMark' : 'noPreviousMark'), { tone: 'warn' });
    };
    onStored('session', stepEndKey(tabId), show, until.signal);
    return () => until.abort();
  }, [tabId, language, toaster]);
}

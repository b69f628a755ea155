import type { ComponentChildren, Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { belongsToIme } from '@/components/ui/ime-guard';
import { useTranslate } from '@/components/ui/language';
import { useOnce } from '@/components/ui/use-once';
import { deskCatalog } from '@/lib/i18n/desk';

/** Space between the bar and the messages above it, px. */
const ABOVE = 24;

/** Messages stand above the bar while it is there: over it, they would hide what saves. */
function useRoomForMessages(): Ref<HTMLElement> {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (bar.current === null) return;
    const { style } = document.documentElement;
    style.setProperty('--toast-end', `${bar.current.offsetHeight + ABOVE}px`);
    return () => void style.removeProperty('--toast-end');
  });
  return bar;
}

/** Stands at the foot of an editor while something is not saved. Ctrl/⌘+S saves too. */
export function SaveBar(props: {
  isDirty: boolean;
  /** What must be set right first. */
  blocked?: string | undefined;
  /** Done when it is saved: until then neither button nor keys save again. */
  onSave: () => Promise<unknown>;
  onDiscard: () => void;
  /** What saving does elsewhere: said here, where it is seen wherever the edit was made. */
  children?: ComponentChildren;
}) {
  const t = useTranslate(deskCatalog);
  const { isDirty, blocked } = props;
  const save = useOnce<UIEvent>(props.onSave);
  const bar = useRoomForMessages();
  // Before the next key: Ctrl+S right after a letter saves that letter, too.
  useLayoutEffect(() => {
    const away = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || belongsToIme(event))
          return;
        event.preventDefault();
        if (isDirty && blocked === undefined) save(event);
      },
      { signal: away.signal },
    );
    return () => away.abort();
  }, [isDirty, blocked, save]);
  if (!isDirty) return null;
  return (
    <section class="d-save" ref={bar} aria-label={t('unsaved')}>
      {props.children}
      <span>{blocked ?? t('unsaved')}</span>
      <Button onClick={props.onDiscard}>{t('discard')}</Button>
      <Button kind="primary" disabled={blocked !== undefined} onClick={save}>
        {t('save')}
      </Button>
    </section>
  );
}

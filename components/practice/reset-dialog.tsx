import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { usePractice } from './practice-context';

/** Asks before the practice log goes, and says what is left alone. */
export function ResetDialog(props: { isOpen: boolean; onClose: () => void; reset: () => Promise<void> }) {
  const { state, t } = usePractice();
  const dialog = useRef<HTMLDialogElement>(null);
  const failure = useSignal<string | null>(null);
  const busy = useSignal(false);
  // Before the next key, which is for the dialog.
  useLayoutEffect(() => {
    if (props.isOpen && dialog.current?.open === false) dialog.current.showModal();
    if (!props.isOpen) dialog.current?.close();
  }, [props.isOpen]);
  const reset = async () => {
    busy.value = true;
    failure.value = null;
    try {
      await props.reset();
      state.clear();
      state.said.value = t('resetDone');
      props.onClose();
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error);
    } finally {
      busy.value = false;
    }
  };
  return (
    <dialog ref={dialog} class="p-dialog p-confirm" aria-labelledby="p-reset-title" onClose={props.onClose}>
      <h2 id="p-reset-title">{t('resetTitle')}</h2>
      <p>{t('resetText')}</p>
      {failure.value !== null && (
        <Band tone="bad" live="assertive">
          {t('resetFailed', { reason: failure.value })}
        </Band>
      )}
      <p class="p-confirm-foot">
        <Button onClick={props.onClose}>{t('cancel')}</Button>
        <Button kind="danger" disabled={busy.value} onClick={reset}>
          {t('resetYes')}
        </Button>
      </p>
    </dialog>
  );
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { uiCatalog } from '@/lib/i18n/ui';
import { Button, IconButton } from './button';
import { Icon } from './icon';
import { useTranslate } from './language';
import type { Toast, Toaster } from './toaster';
import './toast.css';

/** Long enough to read, and to reach a way back by keyboard (WCAG 2.2.1); pointer or focus on it stops the clock. */
const SHOWN_MS = { plain: 5_000, withAction: 9_000 };

function ToastLine({ toast, toaster }: { toast: Toast; toaster: Toaster }) {
  const t = useTranslate(uiCatalog);
  const [held, setHeld] = useState(false);
  const onDone = useCallback(() => toaster.dismiss(toast.id), [toast.id, toaster]);
  useEffect(() => {
    if (held || toast.tone === 'bad') return;
    const timer = setTimeout(onDone, toast.action === null ? SHOWN_MS.plain : SHOWN_MS.withAction);
    return () => clearTimeout(timer);
  }, [held, toast, onDone]);
  return (
    <div
      class={`ui-toast ui-toast-${toast.tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <Icon name={toast.tone === 'ok' ? 'check' : 'warn'} />
      <span>{toast.text}</span>
      {toast.action && (
        <Button
          size="s"
          onClick={() => {
            toast.action?.run();
            onDone();
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton size="s" icon="close" label={t('dismiss')} onClick={onDone} />
    </div>
  );
}

/** Place it once a page; it stays in the tree empty, so that screen readers hear what comes. */
export function ToastRegion({ toaster }: { toaster: Toaster }) {
  return (
    <div class="ui-toasts" role="status" aria-live="polite">
      {toaster.toasts.value.map((toast) => (
        <ToastLine key={toast.id} toast={toast} toaster={toaster} />
      ))}
    </div>
  );
}

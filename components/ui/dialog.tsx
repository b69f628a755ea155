import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { uiCatalog } from '@/lib/i18n/ui';
import { IconButton } from './button';
import { classNames } from './class-names';
import { useTranslate } from './language';
import './dialog.css';

/**
 * The browser's own modal dialog: focus is kept inside, Esc closes, focus goes back to where it came from.
 * Render it only while it is open.
 */
export function Dialog(props: {
  title: ComponentChildren;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons at the end, the safe one first. */
  actions?: ComponentChildren;
  wide?: boolean;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const t = useTranslate(uiCatalog);
  // Before the next key: an effect that waits for the painting lets it run what is behind the dialog.
  useLayoutEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      // The browser gives the focus back only from a dialog that still stands in the page, which this one may not.
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={classNames('ui-dialog', props.wide && 'ui-dialog-wide')}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <header>
        <h2 id={titleId}>{props.title}</h2>
        <IconButton icon="close" label={t('close')} onClick={props.onClose} />
      </header>
      <div class="ui-dialog-body">{props.children}</div>
      {props.actions && <footer>{props.actions}</footer>}
    </dialog>
  );
}

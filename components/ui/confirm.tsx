import type { ComponentChildren } from 'preact';
import { uiCatalog } from '@/lib/i18n/ui';
import { Button } from './button';
import { Dialog } from './dialog';
import { useTranslate } from './language';

/** Asks before something that cannot be undone, naming the act on the button instead of "OK". */
export function Confirm(props: {
  title: ComponentChildren;
  act: ComponentChildren;
  onConfirm: () => void;
  onCancel: () => void;
  danger?: boolean;
  children?: ComponentChildren;
}) {
  const t = useTranslate(uiCatalog);
  return (
    <Dialog
      title={props.title}
      onClose={props.onCancel}
      actions={
        <>
          <Button onClick={props.onCancel} autoFocus>
            {t('cancel')}
          </Button>
          <Button kind={props.danger ? 'danger' : 'primary'} onClick={props.onConfirm}>
            {props.act}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}

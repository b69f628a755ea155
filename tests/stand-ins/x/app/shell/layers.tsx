/** @jsxImportSource react */
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { ReplyModal } from '../compose/modal';
import { isPhone } from '../model/layout';
import { changeWorld, useWorld } from '../model/world';
import { go } from './link';

/** X shows modals, toasts and menus in `#layers`, a sibling inside the app's root. */
export function Layers({ target }: { target: Element }) {
  const modal = useWorld((world) => world.modal);
  return createPortal(
    <>
      {modal !== undefined && !isPhone && (
        <ReplyModal key={modal.replyTo} replyTo={modal.replyTo} text={modal.text} />
      )}
      <Toast />
    </>,
    target,
  );
}

function Toast() {
  const toast = useWorld((world) => world.toast);
  useEffect(() => {
    if (toast === undefined) return;
    const timer = setTimeout(() => changeWorld({ toast: undefined }), 5_000);
    return () => clearTimeout(timer);
  }, [toast]);
  if (toast === undefined) return null;
  return (
    <div data-testid="toast" role="alert" className="toast">
      <span>ポストを送信しました</span>
      <a href={toast} role="link" onClick={go}>
        表示
      </a>
    </div>
  );
}

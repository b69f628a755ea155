/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { changeWorld, useWorld } from '../model/world';
import { PostArticle } from '../post/post-article';
import { Composer } from './composer';

/** X loads the editor lazily; the dialog is there before the box is. */
const EDITOR_DELAY = 250;

/** The reply dialog in `#layers`, with the answered post above the box. */
export function ReplyModal({ replyTo, text }: { replyTo: string | null; text: string }) {
  const post = useWorld((world) => (replyTo === null ? undefined : world.posts.get(replyTo)));
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), EDITOR_DELAY);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="modal-mask">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="modal">
        <div>
          <button
            type="button"
            data-testid="app-bar-close"
            aria-label="閉じる"
            onClick={() => changeWorld({ modal: undefined })}
          />
          <h2 id="modal-header" className="visually-hidden">
            返信
          </h2>
        </div>
        {post !== undefined && <PostArticle post={post} />}
        {ready ? <Composer replyTo={replyTo} text={text} place="modal" /> : <div role="progressbar" />}
      </div>
    </div>
  );
}

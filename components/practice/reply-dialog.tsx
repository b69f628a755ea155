import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button, IconButton } from '@/components/ui/button';
import { PostCard } from './post-card';
import { usePractice } from './practice-context';
import { ReplyForm } from './reply-form';

/** The reply composer over the timeline. Text is never thrown away without asking. */
export function ReplyDialog() {
  const { state, posts, t } = usePractice();
  const open = state.composer.value;
  const post = posts.value.find((candidate) => candidate.id === open?.postId);
  const dialog = useRef<HTMLDialogElement>(null);
  const written = useSignal('');
  const asking = useSignal(false);
  const isOpen = open !== null && post !== undefined;
  // Before the next key, which is for the box.
  useLayoutEffect(() => {
    written.value = open?.prefill ?? '';
    asking.value = false;
    if (isOpen && dialog.current?.open === false) dialog.current.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen, open, written, asking]);
  const leave = () => {
    state.composer.value = null;
    if (location.hash.startsWith('#/intent')) location.hash = '#/';
  };
  const close = () => {
    if (written.value.trim() === '') leave();
    else asking.value = true;
  };
  const goOn = () => {
    asking.value = false;
    // The button that had the focus goes with the question.
    dialog.current?.querySelector('textarea')?.focus();
  };
  return (
    <dialog
      ref={dialog}
      class="p-dialog"
      aria-label={post === undefined ? undefined : t('replyTo', { name: post.author.name })}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      {isOpen && (
        <>
          <div class="p-dialog-head">
            <IconButton icon="close" label={t('close')} onClick={close} />
            {asking.value && (
              <div class="p-asking" role="alert">
                <span>{t('discard')}</span>
                <Button size="s" kind="danger" onClick={leave}>
                  {t('discardYes')}
                </Button>
                <Button size="s" onClick={goOn}>
                  {t('discardNo')}
                </Button>
              </div>
            )}
          </div>
          <PostCard post={post} still />
          <ReplyForm
            key={post.id}
            post={post}
            prefill={open.prefill}
            autoFocus
            onText={(text) => (written.value = text)}
            onPosted={leave}
          />
        </>
      )}
    </dialog>
  );
}

import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { newId } from '@/lib/domain/new-id';
import { usePractice } from './practice-context';
import type { ShownPost } from './shown-post';

/** Longest post on the practice timeline, weighted as on X. */
const LIMIT = 280;

/** Times sort and ids must differ: a post's id is its moment plus a random end, digits only as on X. */
function newPostId(now: number): string {
  return `2${now}${newId().replace(/\D/gu, '').slice(-5).padStart(5, '0')}`;
}

/** The box a reply is written in. Nothing but the agent's own press on the button posts it. */
export function ReplyForm(props: {
  post: ShownPost;
  prefill: string;
  /** Takes the focus as the dialog opens that it stands in. */
  autoFocus: boolean;
  onText: (text: string) => void;
  onPosted: () => void;
}) {
  const { state, ownHandle, t, weigh, onPosted } = usePractice();
  const { post } = props;
  const text = useSignal(props.prefill);
  const counterId = useId();
  const weight = weigh(text.value);
  const over = weight - LIMIT;
  const setText = (value: string) => {
    text.value = value;
    props.onText(value);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.value.trim() === '' || over > 0) return;
    const now = Date.now();
    const reply = {
      id: newPostId(now),
      inReplyTo: post.id,
      handle: ownHandle.value,
      text: text.value.trim(),
      postedAt: new Date(now).toISOString(),
    };
    state.replies.value = [...state.replies.value, reply];
    state.keep();
    setText('');
    state.said.value = t('posted');
    onPosted();
    props.onPosted();
  };
  return (
    <form class="p-reply" onSubmit={submit} data-practice-ignore>
      <textarea
        class="p-reply-box"
        data-practice-reply-to={post.id}
        aria-label={t('composerLabel', { handle: post.author.handle })}
        aria-describedby={counterId}
        placeholder={t('composerPlaceholder')}
        rows={4}
        autofocus={props.autoFocus}
        value={text.value}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="p-reply-foot">
        <span class="p-as">{t('composerAs', { handle: ownHandle.value })}</span>
        <span class={over > 0 ? 'p-count p-count-over' : 'p-count'} id={counterId}>
          {t('count', { weight, limit: LIMIT })}
          {over > 0 && <span> {t('over', { over })}</span>}
        </span>
        <Button kind="primary" type="submit" disabled={text.value.trim() === '' || over > 0}>
          {t('post')}
        </Button>
      </div>
    </form>
  );
}

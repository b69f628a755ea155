/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { publish } from '../model/own-posts';
import { navigate } from '../model/route';
import { changeWorld, useWorld } from '../model/world';
import { PostArticle } from '../post/post-article';
import { SubmitButton } from './submit-button';

interface Props {
  replyTo: string | null;
  text: string;
}

/** On phones the composer is a page of its own with a plain text field (facts/x.md §2.3). */
export function ComposePage({ replyTo, text: prefill }: Props) {
  const account = useWorld((world) => world.account);
  const post = useWorld((world) => (replyTo === null ? undefined : world.posts.get(replyTo)));
  const [text, setText] = useState(prefill);
  useEffect(() => navigate('/compose/post'), []);
  const submit = () => {
    const id = publish(text, replyTo);
    changeWorld({ modal: undefined, toast: `/${account}/status/${id}` });
    navigate('/home');
  };
  return (
    <div data-testid="primaryColumn">
      {post !== undefined && <PostArticle post={post} />}
      <div className="composer">
        <div data-testid={`UserAvatar-Container-${account}`} />
        <div data-testid="tweetTextarea_0">
          <textarea
            aria-label="ポスト本文"
            rows={8}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <SubmitButton testid="tweetButton" label="返信" disabled={text.trim() === ''} onClick={submit} />
      </div>
    </div>
  );
}

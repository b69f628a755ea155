/** @jsxImportSource react */
import { useTicks } from '../model/clock';
import type { PostData } from '../model/post';
import { changePost, changeWorld } from '../model/world';
import { go } from '../shell/link';

/** Reply, repost, like …: counters that tick, buttons that are found by test id only. */
export function ActionsRow({ post, id }: { post: PostData; id: string }) {
  const ticks = useTicks();
  const likes =
    post.likes + (post.liked ? 1 : 0) + Math.floor(ticks * ((Number(post.id.slice(-5, -2)) % 7) / 7));
  return (
    <div role="group" id={id} aria-label={`${likes} 件のいいね`} className="actions">
      <Button
        testid="reply"
        count={Math.floor(ticks / 5)}
        onClick={() => changeWorld({ modal: { replyTo: post.id, text: '' } })}
      />
      <Button testid="retweet" count={0} onClick={() => undefined} />
      <Button
        testid={post.liked ? 'unlike' : 'like'}
        count={likes}
        onClick={() => changePost(post.id, { liked: !post.liked })}
      />
      <a href={`/${post.author}/status/${post.id}/analytics`} role="link" onClick={go}>
        <Count value={1_200 + ticks * 3} />
      </a>
      <Button testid="bookmark" count={0} onClick={() => undefined} />
      <div style={{ display: 'inline-grid' }}>
        <button type="button" aria-haspopup="menu" aria-label="ポストを共有" />
      </div>
    </div>
  );
}

function Button({ testid, count, onClick }: { testid: string; count: number; onClick: () => void }) {
  return (
    <div>
      <button
        type="button"
        role="button"
        data-testid={testid}
        onClick={(event) => {
          event.stopPropagation();
          onClick();
        }}
      >
        <div dir="ltr">
          <svg viewBox="0 0 24 24" aria-hidden="true" width="18" height="18" />
          <Count value={count} />
        </div>
      </button>
    </div>
  );
}

function Count({ value }: { value: number }) {
  return (
    <span data-testid="app-text-transition-container">
      <span>{value === 0 ? '' : value}</span>
    </span>
  );
}

import { Avatar } from './avatar';
import { usePractice } from './practice-context';
import { postHash } from './route';
import { sayAge, sayMoment } from './say-age';
import type { ShownPost } from './shown-post';

/** Who and when. The empty place at its end is where the overlay's chip goes. */
export function PostHeader({ post, focal, quoted }: { post: ShownPost; focal: boolean; quoted: boolean }) {
  const { language } = usePractice();
  const { author } = post;
  const moment = sayMoment(post.postedAt, language);
  const time = (
    <time dateTime={post.postedAt} title={moment}>
      {focal ? moment : sayAge(post.postedAt, Date.now(), language)}
    </time>
  );
  return (
    <header class="p-post-head">
      {quoted && <Avatar name={author.name} handle={author.handle} small />}
      <a
        class="p-author"
        href={`#/${author.handle}`}
        data-practice-author={author.handle}
        data-practice-author-id={author.id ?? undefined}
      >
        <b data-practice-name>{author.name}</b>
        <span class="p-handle">@{author.handle}</span>
      </a>
      {post.id === '' ? (
        <span class="p-time">{time}</span>
      ) : (
        <a class="p-time" href={postHash(author.handle, post.id)} data-practice-permalink>
          {time}
        </a>
      )}
      <span class="p-chip" data-practice-chip />
    </header>
  );
}

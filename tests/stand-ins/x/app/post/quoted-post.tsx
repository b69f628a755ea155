/** @jsxImportSource react */
import { useMountIds } from '../model/mount-id';
import { navigate } from '../model/route';
import { useWorld } from '../model/world';
import { go } from '../shell/link';
import { Avatar } from './avatar';
import { TweetText } from './tweet-text';
import { UserName } from './user-name';

/** A quoted post: no nested article, no links, no id unless a photo link gives it away (facts/x.md §1.5). */
export function QuotedPost({ id }: { id: string }) {
  const post = useWorld((world) => world.posts.get(id));
  const [label = '', region = '', name = '', text = ''] = useMountIds(4);
  if (post === undefined) return null;
  return (
    <div aria-labelledby={`${label} ${text}`} id={region}>
      <div>
        <div dir="ltr" id={label} className="visually-hidden">
          <span>引用</span>
        </div>
        <div
          role="link"
          tabIndex={0}
          className="quote"
          onKeyDown={() => undefined}
          onClick={(event) => {
            event.stopPropagation();
            navigate(`/${post.author}/status/${post.id}`);
          }}
        >
          <div className="row">
            <Avatar handle={post.author} size={24} link={false} />
            <UserName handle={post.author} id={name} time={{ permalink: '', at: post.postedAt }} quoted />
          </div>
          {post.text !== '' && <TweetText post={post} id={text} quoted whole={false} />}
          {post.media === 'photo' && (
            <a href={`/${post.author}/status/${post.id}/photo/1`} role="link" onClick={go}>
              <div data-testid="tweetPhoto" className="photo" />
            </a>
          )}
        </div>
      </div>
    </div>
  );
}

import { Icon } from '@/components/ui/icon';
import { Avatar } from './avatar';
import { PostHeader } from './post-header';
import { PostText } from './post-text';
import { usePractice } from './practice-context';
import { postHash } from './route';
import type { ShownPost } from './shown-post';

/** A click on text or empty space opens the thread; links, buttons, marks being selected and chips do their own. */
function isOwnClick(event: MouseEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const selecting = target?.ownerDocument.getSelection()?.isCollapsed === false;
  return (
    !event.defaultPrevented &&
    !selecting &&
    target?.closest('a, button, textarea, [data-practice-chip]') === null
  );
}

function QuotedPost({ post }: { post: ShownPost }) {
  return (
    <article class="p-quote" data-practice-post={post.id} data-practice-kind="quote">
      <PostHeader post={post} focal={false} quoted />
      <PostText post={post} whole />
    </article>
  );
}

export interface PostCardProps {
  post: ShownPost;
  /** The post a thread is about: larger, with its time in full. */
  focal?: boolean;
  /** In the reply dialog: no actions, no way out. */
  still?: boolean;
}

/** One post. Its attributes are the contract with lib/sites/practice. */
export function PostCard({ post, focal = false, still = false }: PostCardProps) {
  const { state, posts, t } = usePractice();
  const answered = posts.value.find((other) => other.id === post.replyTo);
  const replies = posts.value.filter((other) => other.replyTo === post.id).length;
  const openThread = (event: MouseEvent) => {
    if (!focal && !still && isOwnClick(event)) location.hash = postHash(post.author.handle, post.id);
  };
  const openComposer = () => {
    state.composer.value = { postId: post.id, prefill: '' };
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the post's time is the link a keyboard uses
    <article
      class={focal ? 'p-post p-post-focal' : 'p-post'}
      data-practice-post={post.id}
      data-practice-kind="post"
      data-practice-reposted-by={post.repostedBy?.handle}
      onClick={openThread}
    >
      {post.repostedBy !== null && (
        <p class="p-reposted">{t('repostedBy', { name: post.repostedBy.name })}</p>
      )}
      <Avatar name={post.author.name} handle={post.author.handle} />
      <div class="p-post-main">
        <PostHeader post={post} focal={focal} quoted={false} />
        {answered !== undefined && (
          <p class="p-answers">
            {t('replyingTo')} <a href={`#/${answered.author.handle}`}>@{answered.author.handle}</a>
          </p>
        )}
        <PostText post={post} whole={focal} />
        {post.quote !== null && <QuotedPost post={post.quote} />}
        {!still && (
          <footer class="p-actions">
            <button
              type="button"
              class="p-action"
              aria-label={t('replyTo', { name: post.author.name })}
              onClick={openComposer}
            >
              <Icon name="consult" />
              {t('reply')}
            </button>
            {replies > 0 && (
              <a href={postHash(post.author.handle, post.id)}>{t('replies', { count: replies })}</a>
            )}
          </footer>
        )}
      </div>
    </article>
  );
}

import { Icon } from '@/components/ui/icon';
import { PostCard } from './post-card';
import { usePractice } from './practice-context';
import { ReplyForm } from './reply-form';
import { findThread } from './thread';

function BackLink() {
  const { t } = usePractice();
  return (
    <a class="p-back" href="#/" aria-label={t('back')}>
      <Icon name="right" />
    </a>
  );
}

/** Every post, newest first. */
export function Home() {
  const { posts } = usePractice();
  return posts.value.map((post) => <PostCard key={post.id} post={post} />);
}

/** One author's posts. */
export function Profile({ handle }: { handle: string }) {
  const { posts, t } = usePractice();
  const theirs = posts.value.filter((post) => post.author.handle === handle);
  return (
    <>
      <h2 class="p-place">
        <BackLink />
        {t('profile', { name: theirs[0]?.author.name ?? `@${handle}` })}
      </h2>
      {theirs.length === 0 && <p class="p-note">{t('profileEmpty')}</p>}
      {theirs.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
    </>
  );
}

/** One post with the talk around it and a reply box below. */
export function ThreadView({ id }: { id: string }) {
  const { posts, t } = usePractice();
  const thread = findThread(posts.value, id);
  return (
    <>
      <h2 class="p-place">
        <BackLink />
        {t('thread')}
      </h2>
      {thread === undefined && <p class="p-note">{t('notFound')}</p>}
      {thread?.before.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
      {thread !== undefined && (
        <>
          <PostCard key={thread.focal.id} post={thread.focal} focal />
          <ReplyForm
            key={`reply-${id}`}
            post={thread.focal}
            prefill=""
            autoFocus={false}
            onText={() => undefined}
            onPosted={() => undefined}
          />
        </>
      )}
      {thread?.after.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
    </>
  );
}

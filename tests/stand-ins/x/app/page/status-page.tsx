/** @jsxImportSource react */
import { useMemo } from 'react';
import { Composer } from '../compose/composer';
import { type Item, postItem } from '../model/post';
import { listParents, listReplies } from '../model/timelines';
import { getPost, useWorld } from '../model/world';
import { PostArticle } from '../post/post-article';
import { ItemView } from './item-view';
import { Timeline } from './timeline';

/** A post with its conversation: parents above, replies below, then a heading that ends it (facts/x.md §2.3). */
export function StatusPage({ id }: { id: string }) {
  const world = useWorld((whole) => whole);
  const items = useMemo<Item[]>(
    () => [
      ...listParents(world, id),
      postItem(id),
      ...listReplies(world, id),
      { kind: 'heading', key: 'discover', text: 'もっと見つける', description: 'X全体から' },
      postItem('1990000000000001400'),
    ],
    [world, id],
  );
  if (!world.posts.has(id)) return <div data-testid="error-detail">このページは存在しません。</div>;
  return (
    <Timeline
      items={items}
      label="会話"
      renderItem={(item) =>
        item.kind === 'post' && item.id === id ? <Focal id={id} /> : <ItemView item={item} />
      }
    />
  );
}

/** The focal post's cell also holds the inline reply box. */
function Focal({ id }: { id: string }) {
  useWorld((world) => world.posts.get(id));
  return (
    <>
      <PostArticle post={getPost(id)} focal />
      <div data-testid="inline_reply_offscreen">
        <Composer key={id} replyTo={id} place="inline" />
      </div>
    </>
  );
}

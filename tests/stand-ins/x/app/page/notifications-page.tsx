/** @jsxImportSource react */
import { useMemo } from 'react';
import type { Item } from '../model/post';
import { listPosts } from '../model/timelines';
import { useWorld } from '../model/world';
import { Timeline } from './timeline';

/** Likes are `notification` articles, mentions ordinary posts (facts/x.md §2.4). */
export function NotificationsPage() {
  const world = useWorld((whole) => whole);
  const items = useMemo<Item[]>(
    () => [
      { kind: 'notification', key: 'like', handle: 'gyoza88' },
      ...listPosts(world, (post) => post.text.includes('@SoraMobileCare')),
    ],
    [world],
  );
  return <Timeline items={items} label="通知" />;
}

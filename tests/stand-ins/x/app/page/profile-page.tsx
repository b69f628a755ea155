/** @jsxImportSource react */
import { useMemo } from 'react';
import { listPosts } from '../model/timelines';
import { findUser } from '../model/users';
import { useWorld } from '../model/world';
import { Timeline } from './timeline';

export function ProfilePage({ handle }: { handle: string }) {
  const world = useWorld((whole) => whole);
  const user = findUser(handle);
  const items = useMemo(
    () => listPosts(world, (post) => post.author.toLowerCase() === handle.toLowerCase()),
    [world, handle],
  );
  return (
    <div>
      <div data-testid="UserName">
        <span>{user.name}</span>
        <span>@{user.handle}</span>
      </div>
      <div data-testid="UserDescription">圏外のない街に住みたい</div>
      <div data-testid="placementTracking">
        <button type="button" data-testid={`${user.id}-follow`} aria-label={`フォロー @${user.handle}`}>
          フォロー
        </button>
      </div>
      <Timeline items={items} label={`${user.name}さんのポスト`} />
    </div>
  );
}

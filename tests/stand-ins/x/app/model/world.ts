import { useSyncExternalStore } from 'react';
import { CAST, CAST_ITEMS } from './cast';
import type { Item, PostData } from './post';
import { postItem } from './post';
import { seedPosts } from './seed';
import { OWN_ACCOUNTS, renameUser } from './users';

export type Theme = 'light' | 'dim' | 'dark';

/** Everything the stand-in shows. Replaced as a whole at each change, as a store of X's kind does. */
export interface World {
  posts: ReadonlyMap<string, PostData>;
  home: readonly Item[];
  /** Handle of the account signed in; null when signed out. */
  account: string | null;
  theme: Theme;
  /** Post answered in the open modal; null for a new post; undefined when no modal is open. */
  modal: { replyTo: string | null; text: string; multiple?: boolean } | undefined;
  toast: string | undefined;
  /** Cells keep their element for another post, the hard way of recycling. */
  recycle: boolean;
  /** Counts of remounts of the whole list. */
  generation: number;
}

function createWorld(): World {
  const seeded = seedPosts(20261120, 300);
  return {
    posts: new Map([...CAST, ...seeded].map((post) => [post.id, post])),
    home: [...CAST_ITEMS, ...seeded.map(({ id }) => postItem(id))],
    account: OWN_ACCOUNTS[0]?.handle ?? null,
    theme: 'light',
    modal: undefined,
    toast: undefined,
    recycle: false,
    generation: 0,
  };
}

let world = createWorld();
const listeners = new Set<() => void>();

export const getWorld = (): World => world;

/** Changes the world and re-renders. */
export function changeWorld(patch: Partial<World>): void {
  world = { ...world, ...patch };
  for (const listener of listeners) listener();
}

/** Changes one post in place. */
export function changePost(id: string, patch: Partial<PostData>): void {
  const post = getPost(id);
  changeWorld({ posts: new Map(world.posts).set(id, { ...post, ...patch }) });
}

/** Somebody's posts, old ones too, under the new handle. */
export function renameAuthor(from: string, to: string): void {
  renameUser(from, to);
  const posts = [...world.posts].map(([id, post]): [string, PostData] => [
    id,
    post.author === from ? { ...post, author: to } : post,
  ]);
  changeWorld({ posts: new Map(posts) });
}

/** @throws when there is no such post */
export function getPost(id: string): PostData {
  const post = world.posts.get(id);
  if (post === undefined) throw new RangeError(`no post ${id}`);
  return post;
}

/** The part of the world a component needs; it renders again when that part changes. */
export function useWorld<T>(select: (world: World) => T): T {
  return useSyncExternalStore(subscribe, () => select(world));
}

/** Calls back after each change. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import type { PostData } from './post';
import { postItem } from './post';
import { changeWorld, getWorld } from './world';

const STORE = 'stand-in.own';

/** What "the server" knows: posts made here survive a reload and reach every tab. */
function readStore(): PostData[] {
  const stored = localStorage.getItem(STORE);
  return stored === null ? [] : (JSON.parse(stored) as PostData[]);
}

let last = 0n;
const X_EPOCH = 1_288_834_974_657;
/** Like X's ids: they hold the time they were made at and are longer than a double can hold. */
export function nextPostId(): string {
  const now = (BigInt(Date.now() - X_EPOCH) << 22n) + 1n;
  last = now > last ? now : last + 1n;
  return String(last);
}

/** Publishes a post as the account signed in. @returns its id */
export function publish(text: string, replyTo: string | null): string {
  const { account } = getWorld();
  if (account === null) throw new Error('nobody is signed in');
  const post: PostData = {
    id: nextPostId(),
    author: account,
    text: text.trim(),
    lang: 'ja',
    postedAt: new Date().toISOString(),
    ...(replyTo === null ? {} : { replyTo }),
    likes: 0,
  };
  localStorage.setItem(STORE, JSON.stringify([...readStore(), post]));
  addPost(post);
  return post.id;
}

/** Puts a post into the world: below the post it answers, otherwise on top. */
export function addPost(post: PostData): void {
  const { posts, home } = getWorld();
  if (posts.has(post.id)) return;
  const parent = home.findIndex((item) => item.kind === 'post' && item.id === post.replyTo);
  const place = post.replyTo === undefined ? 0 : parent + 1;
  const shown =
    place === 0 && post.replyTo !== undefined ? home : home.toSpliced(place, 0, postItem(post.id));
  changeWorld({ posts: new Map(posts).set(post.id, post), home: shown });
}

/** Loads what was posted before and follows what other tabs post. */
export function followOwnPosts(): void {
  const load = () => {
    for (const post of readStore()) addPost(post);
  };
  load();
  addEventListener('storage', (event) => {
    if (event.key === STORE) load();
  });
}

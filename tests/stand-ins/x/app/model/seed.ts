import { ENDINGS, MIDDLES, OPENERS } from './phrases';
import type { PostData } from './post';
import { createRandom, pick } from './random';
import { STRANGERS } from './users';

const FIRST_ID = 1_980_000_000_000_000_000n;
const NEWEST = Date.UTC(2026, 10, 20, 3, 0, 0);

/** `count` fictional posts, newest first; the same for the same seed. */
export function seedPosts(seed: number, count: number): PostData[] {
  const random = createRandom(seed);
  const posts: PostData[] = [];
  for (let index = 0; index < count; index++) posts.push(seedPost(random, index));
  return posts;
}

function seedPost(random: () => number, index: number): PostData {
  const sentence = () => `${pick(random, OPENERS)}${pick(random, MIDDLES)}${pick(random, ENDINGS)}`;
  const long = random() < 0.15 ? `\n${sentence()}${sentence()}` : '';
  return {
    id: String(FIRST_ID - BigInt(index) * 1_000_003n),
    author: pick(random, STRANGERS).handle,
    text: sentence() + long,
    lang: 'ja',
    postedAt: new Date(NEWEST - index * 61_000).toISOString(),
    ...(random() < 0.2 ? { media: random() < 0.5 ? ('photo' as const) : ('video' as const) } : {}),
    likes: Math.floor(random() * 90),
  };
}

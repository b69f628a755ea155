import type { Item, PostData } from './post';
import { postItem } from './post';
import type { World } from './world';

/** Cells of a list that shows every post for which `wanted` holds, newest first. */
export function listPosts(world: World, wanted: (post: PostData) => boolean): Item[] {
  const found = [...world.posts.values()].filter(wanted);
  return found
    .sort((a, b) => b.postedAt.localeCompare(a.postedAt) || (a.id < b.id ? 1 : -1))
    .map(({ id }) => postItem(id));
}

/** Search as on X: the words may stand in the name or handle instead of the text. */
export function searchPosts(world: World, query: string): Item[] {
  const words = query.split(/\s+/u).filter((word) => word !== '' && !word.startsWith('-'));
  return listPosts(world, (post) => words.every((word) => `${post.text} ${post.author}`.includes(word)));
}

/** Answers to a post, oldest first, each with what was said to it in turn. */
export function listReplies(world: World, id: string): Item[] {
  const replies = [...world.posts.values()]
    .filter((post) => post.replyTo === id)
    .sort((a, b) => a.postedAt.localeCompare(b.postedAt) || (a.id < b.id ? -1 : 1));
  return replies.flatMap((reply) => [postItem(reply.id), ...listThread(world, reply.id)]);
}

function listThread(world: World, id: string): Item[] {
  const next = [...world.posts.values()].find((post) => post.replyTo === id);
  return next === undefined ? [] : [postItem(next.id, true), ...listThread(world, next.id)];
}

/** The posts above a post in its conversation, topmost first. */
export function listParents(world: World, id: string): Item[] {
  const parents: string[] = [];
  let parent = world.posts.get(id)?.replyTo;
  while (parent !== undefined && world.posts.has(parent)) {
    parents.unshift(parent);
    parent = world.posts.get(parent)?.replyTo;
  }
  return parents.map((above, index) => postItem(above, index > 0));
}

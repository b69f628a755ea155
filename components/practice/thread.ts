import type { ShownPost } from './shown-post';

export interface Thread {
  /** What the post answers, oldest first. */
  before: ShownPost[];
  focal: ShownPost;
  /** Answers to it, oldest first. */
  after: ShownPost[];
}

/** The talk around one post. @returns undefined when there is no such post */
export function findThread(posts: readonly ShownPost[], id: string): Thread | undefined {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const focal = byId.get(id);
  if (focal === undefined) return undefined;
  const before: ShownPost[] = [];
  const seen = new Set([focal.id]);
  let parent = byId.get(focal.replyTo ?? '');
  while (parent !== undefined && !seen.has(parent.id)) {
    seen.add(parent.id);
    before.unshift(parent);
    parent = byId.get(parent.replyTo ?? '');
  }
  const after = posts
    .filter((post) => post.replyTo === id)
    .sort((a, b) => a.postedAt.localeCompare(b.postedAt));
  return { before, focal, after };
}

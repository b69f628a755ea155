import type { Post } from '@/lib/domain/post';
import { xAdapter } from '@/lib/sites/x/adapter';

/** What the adapter reads on this page now. */
export interface PageReading {
  posts: Post[];
  ownHandle: string | null;
  ids: { handle: string; id: string }[];
}

declare global {
  interface Window {
    __readPage(): PageReading;
    /** Whether the adapter finds an open reply box for the post, and what stands in it. */
    __readComposer(id: string): string | null;
  }
}

const read = (): Post[] => xAdapter.findPosts(document).flatMap((root) => xAdapter.readPost(root) ?? []);

window.__readPage = () => ({
  posts: read(),
  ownHandle: xAdapter.ownHandle(document),
  ids: xAdapter.readIds?.(document) ?? [],
});

window.__readComposer = (id) => {
  const post = read().find((candidate) => candidate.id === id);
  return (post && xAdapter.findComposer(document, post)?.read()) ?? null;
};

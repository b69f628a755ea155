import { useState } from 'preact/hooks';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk } from '@/lib/desk/desk';
import { blogWriter } from '@/lib/domain/blog-writer';
import { postKey } from '@/lib/domain/post-key';
import type { SelectedPost } from '@/lib/messaging/protocol';

/** Who is taken for the writer of the chosen post. */
export interface Writer {
  selected: SelectedPost;
  /** Takes the blog for the writer, by the agent's click; null where that is no question. */
  takeBlog: (() => void) | null;
}

/**
 * The chosen post with its blog as the writer where the page names nobody: if the desk logged somebody for this blog
 * before, or the agent says so now. Said for one post, it is remembered by what is logged and by nothing else (law 2).
 */
export function useWriter(desk: Pick<Desk, 'authors'>, selected: SelectedPost): Writer {
  const [taken, setTaken] = useState<string | null>(null);
  const { post } = selected;
  const blog = blogWriter(post);
  const known = useLiveQuery(
    async () => blog !== null && (await desk.authors.summarise([[blog.key]]))[0] !== null,
    `blog ${blog?.key}`,
  );
  if (blog === null) return { selected, takeBlog: null };
  const isKnown = known.state === 'ready' && known.value;
  if (isKnown || taken === postKey(post)) {
    return { selected: { ...selected, post: { ...post, author: blog } }, takeBlog: null };
  }
  return { selected, takeBlog: known.state === 'ready' ? () => setTaken(postKey(post)) : null };
}

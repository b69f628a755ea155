import type { Post } from '@/lib/domain/post';

/**
 * X's documented Web Intent, which opens the reply with the text filled in (facts/x.md §5; `/intent/post` is in no
 * document). Null for a post whose id the page does not show.
 */
export function buildReplyLink(post: Post, text: string): string | null {
  if (post.id === null) return null;
  // A lone surrogate cannot be percent-encoded.
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return `https://x.com/intent/tweet?in_reply_to=${encodeURIComponent(post.id)}&text=${encoded}`;
}

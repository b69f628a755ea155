import type { Post } from '@/lib/domain/post';
import { practiceAdapter } from '@/lib/sites/practice/adapter';
import { xAdapter } from '@/lib/sites/x/adapter';

const ADAPTERS = { x: xAdapter, practice: practiceAdapter };

/** The documented prefilled-reply link of the post's site, or null. */
export function replyLink(post: Post, text: string): string | null {
  return ADAPTERS[post.site].replyLink(post, text);
}

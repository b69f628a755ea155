import type { Post } from '@/lib/domain/post';
import type { SiteId } from '@/lib/domain/site';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { practiceAdapter } from '@/lib/sites/practice/adapter';
import { xAdapter } from '@/lib/sites/x/adapter';

/** Only these document a link that opens a prefilled reply. */
const ADAPTERS: Partial<Record<SiteId, SiteAdapter>> = { x: xAdapter, practice: practiceAdapter };

/** The documented prefilled-reply link of the post's site, or null. */
export function replyLink(post: Post, text: string): string | null {
  return ADAPTERS[post.site]?.replyLink(post, text) ?? null;
}

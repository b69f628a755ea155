import { siteKindOf } from '@/lib/domain/site-kind';
import type { Watch } from '@/lib/domain/watch';

/** Text that counts the answers to a comment or a reply of ours. */
export function wordsOfNews({ post }: Pick<Watch, 'post'>): 'newsOnPage' | 'newsToReply' {
  return siteKindOf(post.site) === 'blog' ? 'newsOnPage' : 'newsToReply';
}

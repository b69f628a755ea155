import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import type { SpamHint } from '@/lib/domain/spam-hint';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { findSpamHints, MIN_SPAM_HINTS } from '@/lib/sites/blog/spam-hints';
import { readShown } from './fill/find-form-for';

/** What in this page speaks for an entry being spam; empty where too little does, or the page shows another post. */
export function suspectEntry(document: Document, adapter: SiteAdapter, post: Post): SpamHint[] {
  const key = postKey(post);
  const shown = readShown(document, adapter).find((each) => postKey(each.post) === key);
  if (shown?.post.kind !== 'entry') return [];
  const forms = adapter.findForms?.(document) ?? [];
  const hints = findSpamHints({ ...shown, hasForm: forms.some(({ state }) => state !== 'closed') });
  return hints.length < MIN_SPAM_HINTS ? [] : hints;
}

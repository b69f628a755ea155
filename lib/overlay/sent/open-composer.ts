import type { Post } from '@/lib/domain/post';
import type { Composer, SiteAdapter } from '@/lib/sites/adapter';
import { holdsText, type TrackedFill } from './tracked-fill';

/** As much of the answered post as a fill remembers: enough to find its composer by id. */
function answeredPost(adapter: SiteAdapter, id: string): Post {
  return {
    site: adapter.id,
    id,
    permalink: null,
    kind: 'post',
    author: null,
    repostedBy: null,
    postedAt: null,
    title: null,
    text: '',
    truncated: false,
    translated: false,
    lang: null,
    quotes: null,
  };
}

/**
 * The composer a waiting text stands in on this page, as in a tab opened by the site's prefilled link, where we did
 * not fill it ourselves.
 */
export function findOpenComposer(
  document: Document,
  adapter: SiteAdapter,
  { fill }: TrackedFill,
): Composer | undefined {
  if (fill.inReplyTo === null) return undefined;
  const composer = adapter.findComposer(document, answeredPost(adapter, fill.inReplyTo));
  return composer !== undefined && holdsText(composer, fill) ? composer : undefined;
}

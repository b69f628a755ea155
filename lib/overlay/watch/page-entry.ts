import type { Post } from '@/lib/domain/post';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { getView } from '../page-dom';

export interface PageEntry {
  element: Element;
  post: Post;
}

/** Whether an entry's address is the one of this page, whatever way led here. */
function isHere(permalink: string | null, here: Location): boolean {
  if (permalink === null || !URL.canParse(permalink)) return false;
  const { host, pathname, searchParams } = new URL(permalink);
  const asked = new URLSearchParams(here.search);
  // Where the question names the entry, as in `?p=12`, the list of all entries has the same path.
  const isAsked = [...searchParams].every(([name, value]) => asked.get(name) === value);
  return host === here.host && pathname === here.pathname && isAsked;
}

/**
 * The entry whose comments a page shows: its only one, or of several the one whose page this is. Of a list nobody can say
 * what a comment on it belongs to.
 */
export function findPageEntry(document: Document, adapter: SiteAdapter): PageEntry | undefined {
  const { location } = getView(document);
  const roots = adapter.findEntries?.(document) ?? adapter.findPosts(document);
  const entries = roots.flatMap((element): PageEntry[] => {
    const post = adapter.readPost(element);
    return post?.kind === 'entry' ? [{ element, post }] : [];
  });
  return entries.length === 1 ? entries[0] : entries.find(({ post }) => isHere(post.permalink, location));
}

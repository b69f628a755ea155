import type { StoredMatcher } from '@/lib/matching/types';
import type { SiteAdapter } from '@/lib/sites/adapter';
import { findAdapter } from '@/lib/sites/registry';
import { xAdapter } from '@/lib/sites/x/adapter';
import { findMarks, openMatcher, type PageMatcher } from './page-marks';
import type { PageReport, ReportedPost } from './report';

const ADAPTERS: readonly SiteAdapter[] = [xAdapter];

/** Reads the page this script was put into, as the shipped content script would. */
export function readPage(url: string | null, keywords: StoredMatcher | null): Omit<PageReport, 'file'> {
  const adapter = url === null ? undefined : findAdapter(ADAPTERS, new URL(url));
  const posts = adapter === undefined ? [] : readPosts(adapter, openMatcher(keywords));
  return {
    url,
    site: adapter?.id ?? null,
    health: { posts: posts.length, authorsUnread: posts.filter((post) => post.author === null).length },
    posts,
    comments: [],
    forms: [],
  };
}

/** Number of posts on a page that should hold some; null on others. Tells when a live page has settled. */
export function countPosts(url: string): number | null {
  const adapter = findAdapter(ADAPTERS, new URL(url));
  return adapter?.expectsPosts(new URL(url)) === true ? adapter.findPosts(document).length : null;
}

function readPosts(adapter: SiteAdapter, matcher: PageMatcher): ReportedPost[] {
  const read = adapter.findPosts(document).flatMap((root) => {
    const post = adapter.readPost(root);
    return post === undefined ? [] : [{ root, post }];
  });
  const quotedBy = new Map<Element | null, number>();
  read.forEach(({ root }, index) => {
    const around = root.parentElement && adapter.closestPost(root.parentElement);
    if (!quotedBy.has(around)) quotedBy.set(around, index);
  });
  return read.map(({ root, post }) => {
    const quoted = quotedBy.get(root);
    return {
      id: post.id,
      permalink: post.permalink,
      kind: post.kind,
      author: post.author && {
        key: post.author.key,
        name: post.author.name,
        handle: post.author.handle,
        url: post.author.url,
      },
      repostedBy: post.repostedBy,
      postedAt: post.postedAt,
      title: post.title,
      text: post.text,
      truncated: post.truncated,
      translated: post.translated,
      quotes: post.quotes ?? (quoted === undefined ? null : (read[quoted]?.post.id ?? quoted)),
      marks: findMarks(matcher, post),
    };
  });
}

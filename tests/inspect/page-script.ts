import type { Post, PostAuthor } from '@/lib/domain/post';
import type { StoredMatcher } from '@/lib/matching/types';
import { suspectEntry } from '@/lib/overlay/suspect-entry';
import type { PageComment, SiteAdapter } from '@/lib/sites/adapter';
import { SITE_ADAPTERS } from '@/lib/sites/all';
import { findAdapter } from '@/lib/sites/registry';
import { xAdapter } from '@/lib/sites/x/adapter';
import { findMarks, openMatcher, type PageMatcher } from './page-marks';
import type { PageReport, ReportedComment, ReportedPost } from './report';
import { reportForm } from './report-form';

const ADAPTERS: readonly SiteAdapter[] = [xAdapter, ...SITE_ADAPTERS];

/** Reads the page this script was put into, as the shipped content script would. */
export function readPage(url: string | null, keywords: StoredMatcher | null): Omit<PageReport, 'file'> {
  const adapter = url === null ? undefined : findAdapter(ADAPTERS, new URL(url), document);
  const posts = adapter === undefined ? [] : readPosts(adapter, openMatcher(keywords));
  const authorsUnread = posts.filter(({ author }) => author === null || author.key === null).length;
  return {
    url,
    site: adapter?.id ?? null,
    health: { posts: posts.length, authorsUnread },
    posts,
    comments: adapter?.findComments?.(document).map(reportComment) ?? [],
    forms: adapter?.findForms?.(document).map(reportForm) ?? [],
  };
}

/** Number of posts on a page that should hold some; null on others. Tells when a live page has settled. */
export function countPosts(url: string): number | null {
  const adapter = findAdapter(ADAPTERS, new URL(url), document);
  return adapter?.expectsPosts(new URL(url)) === true ? adapter.findPosts(document).length : null;
}

function readPosts(adapter: SiteAdapter, matcher: PageMatcher): ReportedPost[] {
  const read = adapter.findPosts(document).flatMap((root) => {
    const post = adapter.readPost(root);
    return post === undefined || post.kind === 'comment' ? [] : [{ root, post, kind: post.kind }];
  });
  const quotedBy = new Map<Element | null, number>();
  read.forEach(({ root }, index) => {
    const around = root.parentElement && adapter.closestPost(root.parentElement);
    if (!quotedBy.has(around)) quotedBy.set(around, index);
  });
  return read.map(({ root, post, kind }) => {
    const quoted = quotedBy.get(root);
    return {
      id: ownId(post.id, post),
      permalink: post.permalink,
      kind,
      author: reportAuthor(post.author, post.byline ?? null),
      repostedBy: post.repostedBy,
      postedAt: post.postedAt,
      title: post.title,
      text: post.text,
      truncated: post.truncated,
      translated: post.translated,
      quotes: ownId(post.quotes, post) ?? (quoted === undefined ? null : (read[quoted]?.post.id ?? quoted)),
      marks: findMarks(matcher, post),
      ...(kind === 'entry' && { spamHints: suspectEntry(document, adapter, post) }),
    };
  });
}

/** The id as the platform has it: the desk's copy begins with the host where ids count per host. */
function ownId(id: string | null, { permalink }: Post): string | null {
  const host = permalink === null ? '' : new URL(permalink).hostname;
  return id?.startsWith(`${host}:`) === true ? id.slice(host.length + 1) : id;
}

function reportAuthor(author: PostAuthor | null, byline: string | null): ReportedPost['author'] {
  if (author === null) return byline === null ? null : { key: null, name: byline, handle: null, url: null };
  const { key, name, handle, url } = author;
  return { key, name: name ?? byline, handle, url };
}

function reportComment({
  id,
  parentId,
  author,
  byline,
  authorUrl,
  postedAt,
  text,
  byOwner,
  pending,
}: PageComment): ReportedComment {
  const named = reportAuthor(author, byline);
  return {
    id,
    parentId,
    author: named && { key: named.key, name: named.name, url: named.url ?? authorUrl },
    postedAt,
    text,
    byOwner,
    pending,
  };
}

import type { PostAuthor } from '@/lib/domain/post';
import type { BlogId } from '@/lib/domain/site';
import type { CommentForm } from '../comment-form';

/** What a platform's page tells of one entry. Unknown is null, never a guess. */
export interface EntryReading {
  /** The platform's own id: an entry number or uuid. */
  id: string | null;
  /** Without tracking and moderation parameters, see `cleanAddress`. */
  permalink: string | null;
  title: string | null;
  /** Where the title stands in the page, to be marked too. */
  titleElement: Element | null;
  /** What the writer wrote, in reading order. */
  bodies: readonly Element[];
  author: PostAuthor | null;
  /** Display name; also where no stable id makes an author of it. */
  byline: string | null;
  /** UTC, ISO 8601. */
  postedAt: string | null;
  /** The page shows the beginning only: a list, a paywall. */
  truncated: boolean;
}

/** What a platform's page tells of one comment. */
export interface CommentReading {
  /** Without prefix: `12` of `#comment-12`. */
  id: string | null;
  /** Id of the entry on platforms that number comments within it: only both together name one comment of the blog. */
  withinEntry?: string;
  parentId: string | null;
  permalink: string | null;
  bodies: readonly Element[];
  /** Where in the only body what was said begins, if not with it. */
  from?: ChildNode | null;
  author: PostAuthor | null;
  byline: string | null;
  /** Address the writer gave for themselves. */
  authorUrl: string | null;
  postedAt: string | null;
  /** Written by the blog's owner; null where nobody can tell. */
  byOwner: boolean | null;
  pending: boolean;
  /** Where the comment says who wrote it; the chip sits there. */
  header: Element | null;
}

/**
 * A blog platform, as far as it differs from others. Reads only; looks everything up anew at each call. Roots come in
 * document order, `root` itself included where it is one.
 */
export interface BlogPlatform {
  readonly id: BlogId;
  /** Its entry ids are unique across all its blogs; otherwise they count per host. */
  readonly hasGlobalIds: boolean;
  /** By equality or dot-suffix of the host; true for platforms that live on any host. */
  matchesUrl(url: URL): boolean;
  /** By the page's own markup, cheap signs first. */
  matchesPage(document: Document): boolean;
  /** Whether a page at this address should hold entries. */
  expectsEntries(url: URL): boolean;
  findEntries(root: ParentNode): Element[];
  /** Undefined where the element is no entry of the writer: an advertisement in the shape of one. */
  readEntry(entry: Element): EntryReading | undefined;
  findComments(root: ParentNode): Element[];
  readComment(comment: Element): CommentReading | undefined;
  findForms(document: Document): CommentForm[];
  /** The platform's own id of the entry whose comment form this page is, where it shows the form alone. */
  findFormTarget?(document: Document): string | null;
  /** Never mark inside these: editors, share buttons, recommendations inside the body. */
  readonly ignoreSelector: string;
}

import type { Post, PostAuthor } from '@/lib/domain/post';
import type { SiteId } from '@/lib/domain/site';
import type { CommentForm } from './comment-form';

/** One stretch of a post's text and the node that shows it. Emoji images count as their `alt`. */
export interface TextRun {
  node: Text | HTMLImageElement;
  /** Offset in `BodyText.text` at which this run begins. */
  start: number;
  /** Length in UTF-16 units. For a text node that is shown in part, see `nodeStart`. */
  length: number;
  /** Offset inside the text node at which the run begins; 0 for images. */
  nodeStart: number;
}

/** A post's text as one string with the way back to the page. Gaps between runs belong to no node. */
export interface BodyText {
  text: string;
  runs: TextRun[];
}

/** Who wrote what: all the overlay needs of a post before the agent opens it. Timelines show posts faster than the rest is read. */
export type PostGlance = Pick<Post, 'site' | 'id' | 'kind' | 'text'> & {
  author: Pick<PostAuthor, 'key' | 'idKey'> | null;
};

/** Everything one look at a post's element tells. */
export interface PostReading<Seen extends PostGlance = Post> {
  /** Undefined where the element is no readable post. */
  post: Seen | undefined;
  /** What is marked: a title that stands in the page, then the text. */
  body: BodyText;
  /** Offset in `body.text` at which `post.text` begins; 0 where absent. */
  textStart?: number;
  /** Stable container inside the post whose last child the chip may become: where it says who wrote it. */
  header: Element | null;
  /** Of a comment: what may show that it is the desk's own. */
  signed?: Pick<PageComment, 'id' | 'permalink' | 'byline' | 'authorUrl'>;
}

/** The place a reply is written. */
export interface Composer {
  element: HTMLElement;
  /** The editor's kind decides how text is put in. */
  kind: 'draft' | 'textarea';
  /** Text now in it, line breaks as `\n`. */
  read(): string;
}

/** A comment under a blog entry, as the page shows it. Unknown is null, never a guess. */
export interface PageComment {
  element: Element;
  /** The platform's own id without prefixes: `12` of `#comment-12`. */
  id: string | null;
  /** Of the comment it answers. */
  parentId: string | null;
  permalink: string | null;
  /** By a stable id only; whoever gave just a name stands in `byline`. */
  author: PostAuthor | null;
  byline: string | null;
  /** Address the writer gave for themselves: anybody may give any, so it is no key. */
  authorUrl: string | null;
  /** UTC, ISO 8601. */
  postedAt: string | null;
  text: string;
  /** Written by the blog's owner; null where nobody can tell: the platform or this page marks no owner. */
  byOwner: boolean | null;
  /** Shown to its writer only, until the owner lets it through. */
  pending: boolean;
}

/** A post that the site itself says went out just now: of the signed-in account, where the page tells which that is. */
export interface SentLink {
  id: string;
  /** Without `@`. */
  handle: string;
  permalink: string;
}

/**
 * Everything the overlay knows of a site. Adapters read and never change the page (law 7); what they cannot read
 * they leave out. Elements are looked up anew at each use: sites recycle them.
 */
export interface SiteAdapter {
  readonly id: SiteId;
  /** Site whose posts it shows, where that is another one: replies go there. */
  readonly postSite?: SiteId;
  /** URL narrows; the DOM decides by what `findPosts` yields. Equality or dot-suffix, never substring. */
  matchesUrl(url: URL): boolean;
  /** Whether the page's own markup is this site's; absent where the address alone tells. */
  matchesPage?(document: Document): boolean;
  /** Post roots inside `root`, `root` itself included, quoted posts as roots of their own, promoted ones left out. */
  findPosts(root: ParentNode): Element[];
  /** Roots of entries alone, where a site has comments below them: a page may hold hundreds. */
  findEntries?(root: ParentNode): Element[];
  /** The others: roots of what stands below entries. Both together are all posts; each takes long enough on a long page. */
  findBelow?(root: ParentNode): Element[];
  /** The innermost post root that holds `node`. */
  closestPost(node: Node): Element | null;
  /** Undefined where the element is no readable post. */
  readPost(post: Element): Post | undefined;
  /** A glance at it with text nodes and header, in one walk: timelines show posts faster than they could be walked twice. */
  readWhole(post: Element): PostReading<PostGlance>;
  /** Handle signed in, without `@`, read anew at each call; null where the page does not tell. */
  ownHandle(document: Document): string | null;
  /** Roots to watch for posts: the app's root and, on X, `#layers`. */
  observedRoots(document: Document): Element[];
  /** Whether a page at this URL should hold posts. */
  expectsPosts(url: URL): boolean;
  /** Whether the page itself says that it has none to show: nothing found, locked, deleted. Asked where none were found. */
  saysNoPosts?(document: Document): boolean;
  /** Open reply composer for this post, or undefined. Never one for a new post or for another post. */
  findComposer(document: Document, post: Post): Composer | undefined;
  /** The site's documented prefilled-reply link, or null. */
  replyLink(post: Post, text: string): string | null;
  /** The link the site shows right after posting, on X in its toast; absent where a site shows none. */
  findSentLink?(document: Document): SentLink | null;
  /** Handles, without `@`, that the post says it answers; absent or empty where the site shows none. */
  readAnswered?(post: Element): string[];
  /** Posts whose place in a conversation the page shows, with those they follow there, nearest first; absent where none does. */
  findFollowed?(document: Document): ReadonlyMap<Element, readonly Element[]>;
  /** Handle and numeric id pairs the page shows in passing inside `root`, `root` itself included; absent where it shows none. */
  readIds?(root: ParentNode): { handle: string; id: string }[];
  /** Comments under the page's entry, in the order of the page; absent where a site has none. */
  findComments?(document: Document): PageComment[];
  /** Every place the page offers for a comment, and in what state it is; absent where a site has none. */
  findForms?(document: Document): CommentForm[];
  /** Id of the entry whose comment form this page is, where it shows the form alone; null on other pages. */
  findFormTarget?(document: Document): string | null;
  /** Never mark inside these: editors, menus, our own nodes. */
  readonly ignoreSelector: string;
}

import { blogKeyOf } from '@/lib/domain/blog-writer';
import type { Post, PostAuthor } from '@/lib/domain/post';
import type { BodyText, PageComment, PostReading, SiteAdapter } from '../adapter';
import { MAX_BODY_LENGTH, readBodyText } from '../body-text';
import { isInEditor } from '../editor';
import { isElement } from '../query';
import { blogRules } from './blog-rules';
import { isOnPagesHost } from './canonical';
import type { BlogPlatform, CommentReading, EntryReading } from './platform';

const NOTHING: PostReading = { post: undefined, body: { text: '', runs: [] }, header: null };

/** Not what somebody is about to write, or to change. */
const isPublished = (element: Element): boolean => !isInEditor(element);

/** Makes a site adapter of a blog platform: its entries and their comments become posts. */
export function createBlogAdapter(platform: BlogPlatform): SiteAdapter {
  const rules = blogRules(platform.ignoreSelector);
  const entries = new WeakSet<Element>();
  const comments = new WeakSet<Element>();

  function findEntries(root: ParentNode): Element[] {
    const found = platform.findEntries(root).filter(isPublished);
    for (const entry of found) entries.add(entry);
    return found;
  }

  function findBelow(root: ParentNode): Element[] {
    const found = platform.findComments(root).filter(isPublished);
    for (const comment of found) comments.add(comment);
    return found;
  }

  function scoped(id: string | null, host: string): string | null {
    return id === null || platform.hasGlobalIds ? id : `${host}:${id}`;
  }

  function buildEntry(entry: EntryReading & { byOwner?: boolean | null }, text: string, host: string): Post {
    return {
      site: platform.id,
      id: scoped(entry.id, host),
      permalink: entry.permalink,
      kind: 'entry',
      author: entry.author && withBlog({ ...entry.author, name: entry.author.name ?? entry.byline }, entry),
      ...(entry.byline === null ? {} : { byline: entry.byline }),
      repostedBy: null,
      postedAt: entry.postedAt,
      title: entry.title,
      text,
      truncated: entry.truncated || text.length >= MAX_BODY_LENGTH,
      translated: false,
      lang: null,
      quotes: null,
    };
  }

  function buildComment(comment: CommentReading, text: string, host: string): Post {
    const number = comment.withinEntry === undefined ? comment.id : `${comment.withinEntry}-${comment.id}`;
    const id = comment.id === null ? null : `comment-${number}`;
    return {
      ...buildEntry({ ...comment, id, title: null, titleElement: null, truncated: false }, text, host),
      kind: 'comment',
    };
  }

  function readEntryWhole(element: Element): PostReading {
    const entry = platform.readEntry(element);
    if (entry === undefined) return NOTHING;
    const title = entry.titleElement === null ? [] : [entry.titleElement];
    const body: BodyText = readBodyText([...title, ...entry.bodies], rules);
    const text = withoutTitle(body.text, entry);
    // A list may show entries of other blogs, whose numbers are no blog's here.
    const isElsewhere = entry.permalink !== null && !isOnPagesHost(entry.permalink, element);
    const id = isElsewhere && !platform.hasGlobalIds ? null : entry.id;
    const post = buildEntry({ ...entry, id }, text, hostOf(element));
    return { post, body, textStart: body.text.length - text.length, header: entry.titleElement };
  }

  /** What was written, out of title and text as one. A long entry is not walked twice. */
  function withoutTitle(whole: string, { titleElement, bodies }: EntryReading): string {
    const title = titleElement === null ? '' : readBodyText([titleElement], rules).text;
    const head = title === '' ? '' : `${title}\n`;
    return whole.startsWith(head) ? whole.slice(head.length) : readBodyText(bodies, rules).text;
  }

  function readCommentWhole(element: Element): PostReading {
    const comment = platform.readComment(element);
    if (comment === undefined) return NOTHING;
    const body = readBodyText(comment.bodies, rules, comment.from);
    const post = buildComment(comment, body.text, hostOf(element));
    return { post, body, header: comment.header, signed: comment };
  }

  function readWhole(element: Element): PostReading {
    if (entries.has(element)) return readEntryWhole(element);
    return comments.has(element) ? readCommentWhole(element) : NOTHING;
  }

  function readPageComment(element: Element): PageComment[] {
    const comment = platform.readComment(element);
    if (comment === undefined) return [];
    const { id, parentId, permalink, author, byline, authorUrl, postedAt, byOwner, pending } = comment;
    const { text } = readBodyText(comment.bodies, rules, comment.from);
    return [
      { element, id, parentId, permalink, author, byline, authorUrl, postedAt, text, byOwner, pending },
    ];
  }

  return {
    id: platform.id,
    ignoreSelector: platform.ignoreSelector,
    matchesUrl: (url) => platform.matchesUrl(url),
    matchesPage: (document) => platform.matchesPage(document),
    expectsPosts: (url) => platform.expectsEntries(url),
    findPosts: (root) => [...findEntries(root), ...findBelow(root)],
    findEntries,
    findBelow,
    closestPost(node) {
      let element = isElement(node) ? node : node.parentElement;
      while (element !== null && !entries.has(element) && !comments.has(element)) {
        element = element.parentElement;
      }
      return element;
    },
    readPost: (post) => readWhole(post).post,
    readWhole,
    ownHandle: () => null,
    observedRoots: (document) => (document.body === null ? [] : [document.body]),
    findComposer: () => undefined,
    replyLink: () => null,
    findComments: (document) => findBelow(document).flatMap(readPageComment),
    findForms: (document) => platform.findForms(document),
    findFormTarget: (document) => scoped(platform.findFormTarget?.(document) ?? null, hostOf(document)),
  };
}

/** Whoever writes for the blog an entry stands on goes by the blog's name as well; who comments there is a guest. */
function withBlog(
  author: PostAuthor,
  { permalink, byOwner = true }: { permalink: string | null; byOwner?: boolean | null },
): PostAuthor {
  const blogKey = blogKeyOf(permalink);
  const writesHere = blogKey !== null && (byOwner === true || blogKeyOf(author.url) === blogKey);
  return writesHere ? { ...author, blogKey } : author;
}

function hostOf(element: Node): string {
  return URL.canParse(element.baseURI) ? new URL(element.baseURI).hostname : '';
}

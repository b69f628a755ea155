import { handleKey } from '@/lib/domain/identity';
import type { Post } from '@/lib/domain/post';
import type { PostGlance, PostReading } from '../adapter';
import { MAX_BODY_LENGTH } from '../body-text';
import { describeAuthor, findAuthorHandle } from './author';
import { readPostBody } from './body';
import { isNested, isPostRoot, isPromoted } from './find-posts';
import { findOwnStatus } from './own-status';
import { collectParts, type PostParts } from './post-parts';
import { findPostedAt } from './posted-at';
import { findReposter } from './reposter';
import { permalinkOf, type StatusLink } from './status-link';
import { isTranslated } from './translated';

/** Language codes X invented for posts without a language: mentions only, hashtags only, media only, short. */
const NO_LANGUAGE = /^(?:und|zxx|art|q[a-z]{2})$/u;

/** Reads a post root; undefined where the element is none, is promoted, or shows neither author, id nor text. */
export function readPost(post: Element): Post | undefined {
  const parts = collectParts(post);
  const { text } = readPostBody(parts);
  const origin = findOrigin(post, parts, text);
  return origin === undefined ? undefined : buildPost(post, parts, text, origin);
}

/** Who wrote the post and what, its text with the way back to its nodes, and its header. */
export function readWholePost(post: Element): PostReading<PostGlance> {
  const parts = collectParts(post);
  const body = readPostBody(parts);
  const origin = findOrigin(post, parts, body.text);
  return { post: origin && buildGlance(post, body.text, origin), body, header: parts.userName };
}

/** Where a post comes from, as far as the page tells. */
interface Origin {
  handle: string | null;
  status: StatusLink | null;
}

function findOrigin(post: Element, parts: PostParts, text: string): Origin | undefined {
  if (!isPostRoot(post) || isPromoted(post)) return undefined;
  const status = findOwnStatus(post, parts);
  const handle = findAuthorHandle(parts, status);
  if (handle === null && status === undefined && text === '') return undefined;
  // Where header, avatar and permalink disagree, the permalink may be another post's.
  const isTrusted = status?.handle == null || handle !== null;
  return { handle, status: status !== undefined && isTrusted ? status : null };
}

function buildGlance(post: Element, text: string, { handle, status }: Origin): PostGlance {
  const author = handle === null ? null : { key: handleKey('x', handle), idKey: null };
  return { site: 'x', id: status?.id ?? null, kind: kindOf(post), author, text };
}

function buildPost(post: Element, parts: PostParts, text: string, { handle, status }: Origin): Post {
  return {
    site: 'x',
    id: status?.id ?? null,
    permalink: status === null ? null : permalinkOf(status),
    kind: kindOf(post),
    author: handle === null ? null : describeAuthor(parts, handle),
    repostedBy: findReposter(parts),
    postedAt: findPostedAt(parts),
    title: findTitle(parts),
    text,
    truncated: parts.hasShowMore || text.length >= MAX_BODY_LENGTH,
    translated: [parts.text, ...parts.articleTexts].some(
      (element) => element !== null && isTranslated(post, element),
    ),
    lang: findLanguage(parts),
    quotes: findQuotedId(parts),
  };
}

function kindOf(post: Element): Post['kind'] {
  return isNested(post) ? 'quote' : 'post';
}

function findTitle(parts: PostParts): string | null {
  const title = parts.articleTitle?.textContent.trim() ?? '';
  return title === '' ? null : title;
}

function findLanguage(parts: PostParts): string | null {
  const lang = (parts.text ?? parts.articleTexts[0])?.getAttribute('lang') ?? '';
  return lang === '' || NO_LANGUAGE.test(lang) ? null : lang;
}

function findQuotedId(parts: PostParts): string | null {
  const quoted = parts.nested.find(isPostRoot);
  return quoted === undefined ? null : (readWholePost(quoted).post?.id ?? null);
}

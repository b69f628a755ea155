import type { Post } from '@/lib/domain/post';
import type { PostReading } from '../adapter';
import { MAX_BODY_LENGTH } from '../body-text';
import { findAuthor } from './author';
import { readPostBody } from './body';
import { isNested, isPostRoot, isPromoted } from './find-posts';
import { findOwnStatus } from './own-status';
import { collectParts, type PostParts } from './post-parts';
import { findPostedAt } from './posted-at';
import { findReposter } from './reposter';
import { permalinkOf } from './status-link';
import { isTranslated } from './translated';

/** Language codes X invented for posts without a language: mentions only, hashtags only, media only, short. */
const NO_LANGUAGE = /^(?:und|zxx|art|q[a-z]{2})$/u;

/** Reads a post root; undefined where the element is none, is promoted, or shows neither author, id nor text. */
export function readPost(post: Element): Post | undefined {
  return readWholePost(post).post;
}

/** The post, its text with the way back to its nodes, and its header. */
export function readWholePost(post: Element): PostReading {
  const parts = collectParts(post);
  const body = readPostBody(parts);
  const isReadable = isPostRoot(post) && !isPromoted(post);
  return { post: isReadable ? buildPost(post, parts, body.text) : undefined, body, header: parts.userName };
}

function buildPost(post: Element, parts: PostParts, text: string): Post | undefined {
  const status = findOwnStatus(post, parts);
  const author = findAuthor(parts, status);
  if (author === null && status === undefined && text === '') return undefined;
  // Where header, avatar and permalink disagree, the permalink may be another post's.
  const isTrusted = status?.handle == null || author !== null;
  return {
    site: 'x',
    id: status !== undefined && isTrusted ? status.id : null,
    permalink: status !== undefined && isTrusted ? permalinkOf(status) : null,
    kind: isNested(post) ? 'quote' : 'post',
    author,
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
  return quoted === undefined ? null : (readPost(quoted)?.id ?? null);
}

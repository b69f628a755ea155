import { handleKey, idKey } from '@/lib/domain/identity';
import type { Post, PostAuthor } from '@/lib/domain/post';
import { readBodyText } from '../body-text';
import { findOwn } from './find-own';
import { SELECTORS } from './selectors';

function readAuthor(post: Element): PostAuthor | null {
  const link = findOwn(post, SELECTORS.author);
  const handle = link?.getAttribute('data-practice-author');
  if (link === undefined || handle === null || handle === undefined || handle === '') return null;
  const id = link.getAttribute('data-practice-author-id');
  return {
    key: handleKey('practice', handle),
    idKey: id === null ? null : idKey('practice', id),
    name: link.querySelector(SELECTORS.name)?.textContent?.trim() || null,
    handle,
    url: new URL(`#/${handle}`, post.ownerDocument.baseURI).href,
  };
}

function readTime(post: Element): string | null {
  const value = findOwn(post, SELECTORS.time)?.getAttribute('datetime');
  const at = new Date(value ?? '');
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** Reads one post of the practice timeline. @returns undefined where the element is no readable post */
export function readPracticePost(post: Element): Post | undefined {
  if (!post.matches(SELECTORS.post)) return undefined;
  const permalink = findOwn(post, SELECTORS.permalink)?.getAttribute('href') ?? null;
  const text = findOwn(post, SELECTORS.text);
  const quoted = post.querySelector(SELECTORS.post);
  return {
    site: 'practice',
    id: post.getAttribute('data-practice-post') || null,
    permalink: permalink === null ? null : new URL(permalink, post.ownerDocument.baseURI).href,
    kind: post.getAttribute('data-practice-kind') === 'quote' ? 'quote' : 'post',
    author: readAuthor(post),
    repostedBy: post.getAttribute('data-practice-reposted-by') || null,
    postedAt: readTime(post),
    title: null,
    text: text === undefined ? '' : readBodyText([text]).text,
    truncated: findOwn(post, SELECTORS.more) !== undefined,
    translated: false,
    lang: text?.getAttribute('lang') || null,
    quotes: quoted?.getAttribute('data-practice-post') || null,
  };
}

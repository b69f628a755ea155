import type { Post } from '@/lib/domain/post';
import type { Composer } from '../adapter';
import { readBodyText } from '../body-text';
import { queryAll, queryFirst } from '../query';
import { findLinkedAccount, isSameAccount } from './account';
import { MASTODON_BODY } from './body';
import { readMastodonPost } from './read-post';
import {
  POST,
  REPLY_FORM,
  REPLY_TARGET,
  REPLY_TARGET_AUTHOR,
  REPLY_TARGET_TEXT,
  REPLY_TEXTAREA,
} from './selectors';

/** Mentions the app puts in front of a reply; they are no text of the agent's. */
const MENTIONS = /^(?:@[\w.-]+(?:@[\w.-]+)?\s+)+/u;

/**
 * The composer where it answers this post. It shows the answered post's author and text but no id, so both must be
 * the post's, and no other post in the page may look the same.
 */
export function findReplyComposer(document: Document, post: Post): Composer | undefined {
  for (const form of queryAll(document, REPLY_FORM)) {
    const field = queryFirst(form, REPLY_TEXTAREA) as HTMLTextAreaElement | null;
    if (field === null || !answers(form, post) || hasTwin(document, post)) continue;
    return { element: field, kind: 'textarea', read: () => field.value.replace(MENTIONS, '') };
  }
  return undefined;
}

function answers(form: Element, post: Post): boolean {
  const target = queryFirst(form, REPLY_TARGET);
  const link = target === null ? null : queryFirst(form, REPLY_TARGET_AUTHOR);
  const account = link === null ? undefined : findLinkedAccount(link);
  if (account === undefined || !isSameAccount(account, post.author?.handle ?? '')) return false;
  const text = queryFirst(form, REPLY_TARGET_TEXT);
  return text !== null && isShown(readText([text]), post);
}

/** The post's own text ends with what the composer shows; a warning and tags stand around it. */
const isShown = (shown: string, post: Post): boolean => shown !== '' && fold(post.text).includes(shown);

function hasTwin(document: Document, post: Post): boolean {
  return queryAll(document, POST).some((element) => {
    const other = readMastodonPost(element);
    if (other === undefined || other.id === post.id || other.author?.key !== post.author?.key) return false;
    return fold(readBodyText(other.bodies, MASTODON_BODY).text) === fold(post.text);
  });
}

const readText = (elements: Element[]): string => fold(readBodyText(elements, MASTODON_BODY).text);

const fold = (text: string): string => text.replace(/\s+/gu, '');

import { findPath } from './paths';

/** X allows 15 characters; accounts with up to 20 exist (facts/x.md §2.1). */
const HANDLE = /^[A-Za-z0-9_]{1,20}$/u;
const AT_HANDLE = /^@([A-Za-z0-9_]{1,20})$/u;

/** First path segments that are routes, not people (facts/x.md §1.2). */
const RESERVED = new Set([
  'i',
  'home',
  'explore',
  'search',
  'notifications',
  'messages',
  'settings',
  'compose',
  'hashtag',
  'intent',
]);

/** Whether the text has the form of a handle and is no route. */
export function isHandle(text: string): boolean {
  return HANDLE.test(text) && !RESERVED.has(text.toLowerCase());
}

/** Handle of a link to a profile, `/misaki_latte` and nothing after it. */
export function findLinkedHandle(link: Element): string | undefined {
  const path = findPath(link.getAttribute('href') ?? '');
  const segment = path?.slice(1).replace(/\/$/u, '');
  return segment !== undefined && isHandle(segment) ? segment : undefined;
}

/** Handle of a text that is `@misaki_latte` and nothing else. */
export function findWrittenHandle(text: string): string | undefined {
  return AT_HANDLE.exec(text.trim())?.[1];
}

/** Handles compare without case. */
export function isSameHandle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

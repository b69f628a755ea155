/**
 * Markup of Yahoo!リアルタイム検索 (facts/x.md §10): CSS modules, `Tweet_<part>__<hash>`. The hash changes with every
 * release, the part has not since 2023.
 */
export const POST = '[class*="Tweet_TweetContainer__"]';
export const BODY = '[class*="Tweet_body__"]';
/** "@handle". */
export const AUTHOR_ID = '[class*="Tweet_authorID__"]';
export const AUTHOR_NAME = '[class*="Tweet_authorName__"]';
/** Name, handle and time. */
export const INFO = '[class*="Tweet_info__"]';
/** Links to the post on X. */
export const TIME_LINK = '[class*="Tweet_time__"] a[href], a[class*="Tweet_time__"][href], time a[href]';
/** Whom the post answers, at the head of its text. */
export const REPLY_TARGET = '[class*="Tweet_reply__"], [class*="Tweet__reply"]';

export const IGNORED = `textarea, input, button, [class*="Tweet_TweetMenu__"], ${REPLY_TARGET}`;

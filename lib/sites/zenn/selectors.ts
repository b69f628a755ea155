/**
 * Markup of Zenn (facts/blogs.md §2): generated classes but for the text's, `.znc`. Comments are linked to by
 * `#comment-<hex>`, as Zenn's own people do (zenn-dev/zenn-community, issue 220).
 */
export const ENTRY = 'article:not([id^="comment-"], [id^="comment-"] *)';
export const TITLE = 'h1, h2, h3';
export const LINK = 'a[href*="/articles/"], a[href*="/books/"], a[href*="/scraps/"]';
export const TEXT = '.znc';
export const BODY = '.znc:not([id^="comment-"] *)';
export const TIME = 'time[datetime]';
/** Data of the page as its framework got them. */
export const PAGE_DATA = 'script#__NEXT_DATA__';
export const IGNORED = 'button, .header-anchor-link, .footnote-backref, .code-block-filename-container';

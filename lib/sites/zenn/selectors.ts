/** Markup of Zenn (facts/blogs.md §2): generated classes but for the text's, `.znc`. */
export const ENTRY = 'article';
export const TITLE = 'h1, h2, h3';
export const LINK = 'a[href*="/articles/"], a[href*="/books/"], a[href*="/scraps/"]';
export const BODY = '.znc';
export const TIME = 'time[datetime]';
export const PROFILE_LINK = 'a[href]';
/** Data of the page as its framework got them. */
export const PAGE_DATA = 'script#__NEXT_DATA__';
export const IGNORED = 'button, .header-anchor-link, .footnote-backref, .code-block-filename-container';

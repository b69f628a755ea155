/**
 * Seesaa Blog's markup, with the evidence for it (facts/blogs.md §2). Writers may replace the template and little is
 * known of it: what these do not find is read by standards and structure, and so are all comments.
 */

export const ENTRY =
  '.blogbody, article:has(> .entry_contents, > .article--entry), .entry:not(article):has(> .entry_contents)';
export const TITLE = '.title, .entry_title, .entry__title';
export const TITLE_LINK =
  ':is(.title, .entry_title, .entry__title) a[href*="/article/"], a.title[href*="/article/"]';
/** The last is today's template, saved in 2018. */
export const BODY = '.blogbody > .text, .entry_contents, .article--entry';
/** `posted by NAME at 23:31`; the day is a heading above one or more entries. */
export const LINE = '.posted';
export const DAY = 'h2.date';

export const IGNORED = '.seesaa_ad, #article-ad';

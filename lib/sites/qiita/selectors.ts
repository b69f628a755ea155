/**
 * Markup of Qiita (facts/blogs.md §2; scripts that work on the live site): generated classes but for the text's. The
 * address of an article names its writer.
 */
export const ENTRY = 'article, main:not(:has(article)):has(.it-MdContent)';
export const TITLE = 'h1, h2, h3';
export const LINK = ':is(h1, h2, h3) a[href*="/items/"]';
export const TEXT = '.it-MdContent, [itemprop="articleBody"]';
export const BODY = `:is(${TEXT}):not([id^="comment-"] *)`;
export const NAME = '[itemprop="author"], [rel~="author"]';
export const TIME = 'time[datetime]';
export const IGNORED = 'button, .code-copy, .it-Footnotes_backref';

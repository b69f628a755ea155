/**
 * Markup of Movable Type and its relatives (facts/blogs.md §2; movabletype/movabletype default_templates,
 * themes/classic_blog, themes/eiger): MT2 (`.blogbody`), MT3 (`.entry`), MT4 and later (`.hentry`), TypePad, and Cocolog as
 * scripts that work on it read it (`.entry-body-text`; of its comments no stable sign is known). In
 * the HTML5 themes of MT5 and later a comment is an `article` with its text right in it.
 */
export const SIGNS = [
  'form[action*="mt-comments"]',
  'form[name="comments_form"]',
  'meta[name="generator"][content*="Movable Type" i]',
  'meta[name="generator"][content*="typepad.com" i]',
  'meta[name="generator"][content*="cocolog" i]',
  'link[href*="/mt-static/"]',
  'script[src*="/mt-static/"]',
  'script[src$="/mt-site.js"]',
].join(', ');

export const ENTRY =
  '.hentry, .entry-asset, .entry[id^="entry-"], .entry:has(.entry-body-text), div.blogbody, article[id^="entry-"]';
/** MT2 put the text right into the entry. */
export const BARE_ENTRY = 'div.blogbody';
export const TITLE = '.asset-name, .entry-header, h3.title, .entry-title, h2.title';
export const LINK =
  ':is(.asset-name, .entry-header, .title, .entry-title) a[href], a.permalink[href], a[rel~="bookmark"][href], .posted a[href*="archives/"]';
export const BODY = '.asset-body, .asset-more, .entry-body, .entry-body-text, .entry-more, #more';
export const NAME = '.vcard.author, .byline .author';
/** "Posted by X at …", 「投稿者 X : …」: name and time in one line. */
export const SIGNATURE = '.posted, .post-footers, .entry-footer, .byline';
export const TIME = 'abbr.published, time[datetime]';
/** TypePad and Cocolog head the entries of a day with it, and only the time of day stands in the line. */
export const DAY = 'h2.date-header';
export const MORE = '.asset-more-link, .extended, .entry-more-link';

export const COMMENT =
  '.comment[id^="comment-"], .comment[id^="c"]:not([id^="comment"]), .comments-body:has(.comments-post)';
export const COMMENT_BODY =
  '.comment-content, :is(.comments-body, .comment[id^="c"]:not(:has(.comment-content))) > :is(p, ul, ol, blockquote, pre):not(.posted)';
/** Of an answer the heading names both; only a link says which is the writer. */
export const COMMENT_NAME =
  '.vcard.author, .byline .author, article.comment > header h3:not(:has(a[href*="#comment-"])), article.comment > header h3 > a:first-child:not([href*="#comment-"])';
export const COMMENT_LINK = ':is(.byline, article.comment > header) a[href*="#comment-"]:has(abbr, time)';
/** Addresses the writers gave for themselves. */
export const COMMENT_HOMEPAGE =
  ':is(.vcard, .comments-post, .comment > .posted, .comment-footer, .byline .author, article.comment > header h3) a[href]:not([href*="#c"]):not([href*="mt-comments"])';
export const COMMENT_SIGNATURE = '.comments-post, .comment-footer, .byline, .comment > .posted';
/** Where a comment says who wrote it. */
export const COMMENT_HEADER =
  '.byline, .comments-post, .comment-footer, .comment > .posted, article.comment > header';
export const COMMENT_TIME = 'abbr.published, time[datetime]';
/** The themes' word where the commenter signed in as the entry's writer (`MTIfCommenterIsEntryAuthor`); a name alone proves nothing. */
export const COMMENT_OWNER = '.entry-author-comment, .by-author';
/** "X replied to comment from Y". */
export const REPLIED_TO = '.byline a[href*="#comment-"], .comment-reply a[href*="#comment-"]';

/** Links that name the entry: to its comments or its trackbacks. */
export const ENTRY_NUMBER = 'a[href*="/mt-"][href*="entry_id="]';
export const FORM_NUMBER = 'input[type="hidden"][name="entry_id"]';
export const FORM = '#comments-form, form[name="comments_form"], form[action*="mt-comments"]';
/** The comments of MT4 and later, whose template leaves `.comments-open` out where none is accepted any more. */
export const CLOSED = '#comments.comments:has(> .comments-content):not(:has(.comments-open))';
export const FORM_FIELDS = { name: '[name="author"]', body: 'textarea[name="text"]' };
export const IGNORED =
  '.title, .posted, .comments-head, .asset-more-link, .extended, .comments-post, .comment-footer, .entry-tags, .entry-categories';

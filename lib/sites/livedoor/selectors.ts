/**
 * Livedoor Blog's markup, with the evidence for it (facts/blogs.md §2). Three generations of templates are in use; each
 * has `ld_blog_vars` in a script.
 */

/** Today's `article`, the `div` of about 2010, the oldest of 2004. */
export const ENTRY = 'article.article, .article-outer, .blogbody';
/** An entry with its text, as the templates of Livedoor's own have had it since about 2010. */
export const OFFICIAL = ':is(article.article, .article-outer):has(.article-title):has(.article-body-inner)';
export const TITLE = '.article-title, .titlebody .title';
export const TITLE_LINK = ':is(.article-title, .titlebody) a[href*="/archives/"]';
export const BODY = '.article-body-inner, .article-body-more, .blogbody > .main, .blogbody > .mainmore';
/** `abbr` in the templates of about 2010. */
export const TIME = 'time[datetime], abbr.updated';
/** 続きを読む on lists, in templates of about 2010 at the end of the body. */
export const MORE = '.continue, .article-continue';

export const COMMENT = '.comment-set, .comment-set-v2';
export const COMMENT_BODY = '.comment-body';
/** Begins with the comment's number, in older templates also with `Posted by`. */
export const COMMENT_AUTHOR = '.comment-author';
export const COMMENT_TIME = '.comment-date, .comment-list-date, [itemprop="datePublished"]';
/** `com_12`, on the comment or around it. */
export const COMMENT_PLACE = '[id^="com_"]';
/** Replies of the templates with threads stand in a list of their own, in the item after the one they answer. */
export const REPLIES = '.comment-reply-list';

/** The form sends to `comment.blogcms.jp/livedoor/NAME/ENTRY/post`. */
export const FORM = 'form[action*="//comment.blogcms.jp/"]';

export const IGNORED = '.article-continue, .article_mid_v2, .article-social-btn, .ldblog_like';

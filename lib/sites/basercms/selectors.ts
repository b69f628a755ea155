/** Markup of baserCMS 2 to 4 (baserproject/basercms: Blog plugin, bc_sample theme). Themes differ in all but these. */
export const SIGNS =
  '#BlogCommentAddForm, #BlogCommentList, #BlogCommentGetTokenUrl, meta[name="generator"][content*="baserCMS" i]';
export const ENTRY = '.post:has(.post-body), .bs-single-post, .bs-blog-post';
export const TITLE = 'h1, h2, h3, h4, .bs-blog-post__title';
export const LINK = ':is(h1, h2, h3, h4) a[href], .bs-blog-post__title a[href]';
/** On its own page the entry's title stands before it. */
export const TITLE_BEFORE =
  '.bs-blog-post-title, h1.contents-head, h2.contents-head, h3.contents-head, h4.contents-head';
export const BODY = '.post-body, #post-detail';
export const MORE = '.more, .read-more';

export const COMMENT = '#BlogCommentList [id^="Comment"]';
export const COMMENT_NAME = '.comment-name';
export const COMMENT_BODY = '.comment-message';

export const FORM = '#BlogCommentAddForm';

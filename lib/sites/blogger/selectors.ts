/** Markup of Blogger (facts/blogs.md §2): the `Blog1` widget, its threaded comments and the `dl` of older templates. */
export const SIGNS =
  'meta[name="generator" i][content="blogger" i], #Blog1, link[href*="www.blogger.com/static/"]';
export const ENTRY =
  '.post.hentry, .post-outer .post, .post-outer-container .post, .widget.Blog .post, .blog-posts article.post';
export const TITLE = '.post-title, .entry-title';
export const LINK = ':is(.post-title, .entry-title) a[href], .timestamp-link[href], a.timestamp-link[href]';
export const BODY = '.post-body';
export const NAME = '.post-author .fn, .post-author [itemprop="name"], .byline.post-author a, .post-author a';
export const TIME = 'abbr.published, time.published, time[itemprop="datePublished"]';
export const MORE = '.jump-link a';
/** Its last part is the person's number. */
export const PROFILE_LINK = 'a[href*="blogger.com/profile/"]';
export const POST_ID = '[id^="post-body-"]';

export const THREADED = '#comments li.comment[id^="c"]';
/** Who, what and when are siblings here. */
export const FLAT = 'dl#comments-block > dd.comment-body';
export const FLAT_AUTHOR = 'dt.comment-author';
export const FLAT_FOOTER = 'dd.comment-footer';
/** In place of what somebody took back. */
export const DELETED_BODY = '.deleted-comment';
export const DELETED =
  ':has(> .comment-block > .comment-content > .deleted-comment), :has(> .deleted-comment)';
export const COMMENT_HEADER = '.comment-header';
export const COMMENT_NAME = 'cite.user';
export const COMMENT_BODY = '.comment-content';
/** Its address says the instant: `?showComment=1339895525000#c5123`. */
export const COMMENT_LINK = '.datetime a[href], .comment-timestamp a[href]';
export const OWNER = 'cite.blog-author';

export const IGNORED = '.jump-link, .comment-actions, .comment-delete, .item-control, .deleted-comment';

/** Hatena Blog's markup, with the evidence for it (facts/blogs.md §2). Themes change the looks only; these classes are fixed. */

/** On `html`, also on domains of the writers' own. */
export const SIGN = 'html[data-admin-domain*="blog.hatena.ne.jp"], html[data-brand="hatenablog"]';
/** Accounts on `html`: of the blog's owner, in older pages only of the writer, who is the same where there is one. */
export const OWNER = 'data-blog-owner';
export const PAGE_WRITER = 'data-author';
/** A page of one entry. */
export const ENTRY_PAGE = 'html[data-page="entry"]';
/** Only blogs that several people write have it. */
export const SEVERAL_WRITERS = '.hatena-module-authors-list';

/** On the front page whole entries, in archives their beginnings. */
export const ENTRY = 'article.entry, section.archive-entry';
export const UUID = 'data-uuid';
export const TITLE = '.entry-title';
export const TITLE_LINK = 'a.entry-title-link';
export const BODY = '.entry-content, .entry-description';
export const WRITER = '.author .fn';
/** `datetime` is UTC, what people see is JST. */
export const TIME = ':is(.entry-date, .archive-date) time[datetime]';
/** 続きを読む, or the beginning in an archive. */
export const MORE = '.entry-see-more, .entry-description';

/** `li.read-more-comments` (もっと読む) among them is none. */
export const COMMENT = 'li.entry-comment';
export const COMMENT_BODY = '.comment-content';
/** The nickname of somebody signed in, else what a guest typed. */
export const COMMENT_NAME = '.comment-nickname, .comment-user-name:not(:has(.comment-nickname))';
export const COMMENT_TIME = '.comment-metadata time, .comment-metadata:not(:has(time))';
/** Accounts, in entries and comments. */
export const ACCOUNT = 'data-user-name';
/** Hatena marks its members so, never what a guest typed. */
export const COMMENT_ACCOUNT = '.comment-user-name [data-user-name]';
export const GUEST_LINK = '.comment-user-name:not(:has([data-user-name])) a[href]';

/** コメントを書く: opens the form by script. Missing where the blog takes no comments. */
export const FORM_OPENER = '.leave-comment-title';

export const IGNORED = '.entry-see-more, .embed-card, .hatena-asin-detail, .table-of-contents';

/** Items that say themselves that they are comments. */
export const STATED_ITEM =
  '[itemtype*="schema.org/Comment"], [itemtype*="/UserComments"], .h-cite.p-comment, li.comment, article.comment';

/** Words of a class that stand for one comment, not for the list of them nor for a part of one. */
export const ITEM_WORD =
  /^(?:[a-z]{1,2}[-_]+)?(?:(?:comments?|cmts?)[-_]?(?:item|entry|set|unit|node|single|row|post|li|list[-_]?item|list_item)|comment|single[-_]?(?:comment|post)|(?:article|blog|entry|post|user)[-_]?comment)$/iu;

/** Where comments may be. */
export const AREA =
  '[id*="comment" i], [class*="comment" i], [id*="cmt" i], [class*="cmt" i], [class*="conversation" i], [aria-label*="コメント"], [id="disqus_thread"]';

/** Parts of a comment, the surest first. */
export const NAME: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .fn, .p-author',
  '.comment-author, .comment_author, .commentAuthor, .comment-name, .comment_name, .comment-user, .comment-from, .commenter, .comment-author-name',
  '.author, .user-name, .username, .user_name, .name, .handle, cite',
  // `field--name-comment-body` of Drupal names the field.
  '[class*="author" i], [class*="name" i]:not([class*="field-name-"], [class*="field--name-"]), [class*="user" i]',
];
export const TIME: readonly string[] = [
  'time[datetime], [itemprop~="datePublished"], [itemprop~="dateCreated"]',
  '.comment-date, .comment_date, .comment-time, .comment-metadata, .date, .time, .post-time, .datetime',
  '[class*="date" i], [class*="time" i]',
];
export const BODY: readonly string[] = [
  '[itemprop~="text"], .comment-content, .comment_content, .commentContent, .comment-text, .comment_text, .commentText, .e-content, .post-text',
  '.comment-body, .comment_body, .commentBody, .body, .text, .content, .message',
  '[class*="content" i], [class*="text" i], [class*="body" i], [class*="message" i]',
  'p, blockquote, dd',
];

/** An answer inside the comment it answers; only an owner can write there. */
export const REPLY =
  '.reply-text, .reply_text, .reply-content, .owner-reply, .owner_reply, .admin-reply, .admin_reply, .reply-body, .comment-reply-text, .res-text';

/** What an owner's comment is or holds. */
export const OWNER =
  '.bypostauthor, .by-post-author, .by-node-author, .byauthor, .by-author, .is-author, .author-comment, .owner-comment, .comment-owner, .is-owner, ' +
  '.comment-by-author, .owner-reply, .owner_reply, .admin-reply, .admin_reply';
/** Words of a badge beside an owner's name. */
export const OWNER_BADGE =
  /^[\s([【「]*(?:管理人|管理者|ブログ主|ブログ管理者|筆者|著者|作者|投稿主|オーナー|author|owner|blogger)[\s)\]】」]*$/iu;

export const PENDING = '.comment-awaiting-moderation, .awaiting-moderation, .unapproved, .comment-pending';

/** What may hold one entry (facts/blogs.md §3). */
export const ENTRY =
  'article, .hentry, .h-entry, [itemtype*="BlogPosting"], [itemtype*="NewsArticle"], [itemtype$="/Article"], [itemtype$="/DiscussionForumPosting"], [itemtype$="/Question"], .entry, .post, ' +
  '.article, .blog-post, [id^="post-"], [id^="post_"]';

/** Elements that can: a link or a label of class `post` cannot. */
export const ENTRY_NAMES: ReadonlySet<string> = new Set(
  'article div section main li td tr table dl'.split(' '),
);

/** Where the standards and the themes put what the writer wrote. */
export const BODY =
  '.e-content, .entry-content, [itemprop~="articleBody"], .post-body, .entry-body, .article-body, .post-content, ' +
  '.article-content, .entry_body, .article__body, .wp-block-post-content, .post_content, .article_body, .entry-text, .post-text, ' +
  '.message-body, .usertext-body, .js-post-body, .post_body, .postcontent, .itemText';

/** The beginning only, as lists show it. */
export const SUMMARY = '.entry-summary, .p-summary, .post-excerpt, .excerpt, .wp-block-post-excerpt';

export const HEADING = 'h1, h2, h3, h4, [role="heading"], .entry-title, .itemTitle';

/** What names a person, and headings that do: forums put members' names into headings of their own. */
export const PERSON =
  '[class*="username" i], [class*="user-name" i], [class*="user_name" i], a[rel~="author"], .fn';
export const PERSON_HEADING = '[class*="author" i], [class*="user" i], [class*="poster" i], .message-name';

/** Links that say there is more, by class; others by their words, see `MORE_WORDS`. */
export const MORE = 'a.more-link, a.read-more, a.readmore, .read-more a, .more a';
export const MORE_WORDS =
  /^[\s…[(]*(?:続き(?:を|は|へ)|つづき|全文(?:を|表示)|もっと(?:見る|読む)|read more|continue reading|more\s*(?:…|\.\.\.|»|→))/iu;

/** Where a page shows who wrote an entry, beside what the standards say. */
export const BYLINE =
  '.byline, .posted, .entry-author, .post-author, .author-name, .author, .writer, .posted-by, .entry-meta .name, .poster, ' +
  '.username';
export const PROFILE =
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/writer/"], a[href*="/writers/"], a[href*="/user/"], a[href*="/users/"], ' +
  'a[href*="profile"], a[href*="/member/"], a[href*="/members/"], a[href*="/u/"], a[href*="userinfo.php?"]';
/** Profiles count only there: others are links to sign in, of people who liked it, of people who are mentioned. */
export const WRITER_PLACE = `${BYLINE}, [rel~="author"], [class*="author" i]`;
/** Not when it was last changed. */
export const TIME =
  'time[datetime]:not([class*="updated" i]:not(.published), [class*="modif" i], [itemprop~="dateModified"]), .entry-date, .post-date, .posted-on, .date, .entry-time, .post-time';
/** Blocks that say of an entry who wrote it, when and about what. */
export const LABEL = `${BYLINE}, ${TIME}, [class*="meta" i], [class*="tags" i], [class*="categor" i], footer, .footer`;

/** Items that microdata or microformats say are comments, or answers to a question. */
export const STATED_COMMENT =
  '[itemtype*="schema.org/Comment"], [itemtype*="/UserComments"], [itemtype$="schema.org/Answer"], .h-cite.p-comment';

/** Words of a class that stand for one comment, not for the list of them nor for a part of one. */
export const COMMENT_WORD =
  /^(?:[a-z]{1,2}[-_]+)?(?:(?:comments?|cmts?)[-_]?(?:item|entry|set|unit|node|single|row|post|li|list[-_]?item|list_item)|comment|single[-_]?(?:comment|post)|(?:article|blog|entry|post|user)[-_]?comment)$/iu;

/** What may name a comment; looked at closer one by one. */
export const MAYBE_COMMENT = `${STATED_COMMENT}, [id*="comment" i], [id*="cmt" i], [id^="com_"], [class*="comment" i], [class*="comment" i] > [id^="c"], [class*="cmt" i], .single-post`;
/** What holds the form for comments, or tells of a link from elsewhere. */
export const NO_COMMENT = '[id*="respond" i], [id*="form" i], [class*="form" i], .pingback, .trackback';

/** Where comments may be. */
export const COMMENT_AREA =
  '[id*="comment" i], [class*="comment" i], [id*="cmt" i], [class*="cmt" i], [class*="conversation" i], [aria-label*="コメント"], [id="disqus_thread"]';

/** Headings of comments, and in them. */
export const HEADINGS = 'h2, h3, h4, h5, h6, dt';
/** What a heading above comments says, and nothing else. */
export const HEADING_OF_COMMENTS =
  /^(?:\d+\s?件の|\d+\s)?(?:コメント(?:一覧|欄)?|ツッコミ|comments?|commentaires?|responses?)(?:\s?[:：]?\s?[(（[]?\d+\s?件?[)）\]]?)?$/iu;

/** Parts of a comment, the surest first. */
export const COMMENT_NAME: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"], .fn',
  '[itemprop~="author"], .p-author',
  '[class$="-message-username"], .comment-author, .comment_author, .commentAuthor, .comment-name, .comment_name, .comment-user, .comment-from, .commenter, .comment-author-name',
  '.author, .user-name, .username, .user_name, .name, .handle, cite',
  // `field--name-comment-body` of Drupal names the field.
  '[class*="author" i], [class*="person" i], [class*="name" i]:not([class*="field-name-"], [class*="field--name-"]), [class*="user" i], [class*="byline" i]',
];
export const COMMENT_TIME: readonly string[] = [
  'time[datetime], [itemprop~="datePublished"], [itemprop~="dateCreated"]',
  '.comment-date, .comment_date, .comment-time, .comment-metadata, .date, .time, .post-time, .datetime',
  '[class*="date" i], [class*="time" i]',
];
export const COMMENT_BODY: readonly string[] = [
  '[itemprop~="text"], .comment-content, .comment_content, .commentContent, .comment-text, .comment_text, .commentText, .e-content, .post-text',
  '[class$="-message-body"], .comment-body, .comment_body, .commentBody, .body, .text, .content, .message',
  '[class*="content" i], [class*="text" i], [class*="body" i], [class*="message" i]',
  'p, blockquote, dd',
];

/** An answer inside the comment it answers; only an owner can write there. */
export const REPLY =
  '.reply-text, .reply_text, .reply-content, .owner-reply, .owner_reply, .admin-reply, .admin_reply, .reply-body, .comment-reply-text, .res-text';

/** What an owner's comment is or holds. */
export const OWNER =
  '.bypostauthor, .by-post-author, .by-node-author, .byauthor, .by-author, .is-author, .author-comment, .owner-comment, .comment-owner, .is-owner, ' +
  '.comment-by-author, .serendipity_comment_author_self, .owner-reply, .owner_reply, .admin-reply, .admin_reply';
/** Words of a badge beside an owner's name. */
export const OWNER_BADGE =
  /^[\s([【「]*(?:管理人|管理者|ブログ主|ブログ管理者|筆者|著者|作者|投稿主|オーナー|author|owner|blogger)[\s)\]】」]*$/iu;

export const PENDING = '.comment-awaiting-moderation, .awaiting-moderation, .unapproved, .comment-pending';

/** No text of an entry or a comment. */
export const IGNORED =
  'nav, aside, ul.links, .comment-reply-link, a.more-link, a.read-more, a.readmore, .comment-awaiting-moderation, .toc, #toc, .sharedaddy, .addtoany_share_save_container, [class*="sns" i], [class*="share-" i], [class*="related" i], ' +
  '#comments, .comments, .comments-area, #comment-area, .comment-area, .comment-list, .commentlist, #respond';

/** What may hold one entry (facts/blogs.md §3). */
export const ENTRY =
  'article, .hentry, .h-entry, [itemtype*="BlogPosting"], [itemtype*="NewsArticle"], [itemtype$="/Article"], [itemtype$="/DiscussionForumPosting"], .entry, .post, ' +
  '.article, .blog-post, [id^="post-"]';

/** Elements that can: a link or a label of class `post` cannot. */
export const ENTRY_NAMES: ReadonlySet<string> = new Set(
  'article div section main li td tr table dl'.split(' '),
);

/** Where the standards and the themes put what the writer wrote. */
export const BODY =
  '.e-content, .entry-content, [itemprop~="articleBody"], .post-body, .entry-body, .article-body, .post-content, ' +
  '.article-content, .entry_body, .article__body, .wp-block-post-content, .post_content, .article_body, .entry-text, .post-text';

/** The beginning only, as lists show it. */
export const SUMMARY = '.entry-summary, .p-summary, .post-excerpt, .excerpt, .wp-block-post-excerpt';

export const HEADING = 'h1, h2, h3, h4, [role="heading"], .entry-title';

/** Links that say there is more, by class; others by their words, see `MORE_WORDS`. */
export const MORE = 'a.more-link, a.read-more, a.readmore, .read-more a, .more a';
export const MORE_WORDS =
  /^[\s…[(]*(?:続き(?:を|は|へ)|つづき|全文(?:を|表示)|もっと(?:見る|読む)|read more|continue reading|more\s*(?:…|\.\.\.|»|→))/iu;

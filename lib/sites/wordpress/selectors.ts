import type { CommentSelectors } from '../blog/by-selectors';

/**
 * Markup of WordPress: the core's walkers and blocks (class-walker-comment, blocks/comment-*, get_comment_class,
 * post_class), default themes, Cocoon and wpDiscuz (facts/blogs.md §2). Themes differ in everything but these classes.
 */
export const SIGNS = [
  'link[rel="https://api.w.org/"]',
  'meta[name="generator"][content^="WordPress" i]',
  'input[name="comment_post_ID"]',
  'form[action*="wp-comments-post.php"]',
  'link[href*="/wp-content/"]',
  'link[href*="/wp-includes/"]',
  'script[src*="/wp-content/"]',
  'script[src*="/wp-includes/"]',
  '.type-post.status-publish',
].join(', ');
/** Pages without an entry; on others a theme that we cannot read leaves the page to the generic reader. */
export const EMPTY_PAGE = 'body.error404, body.search-no-results';
/** Its address is the blog's front with `wp-json/` after it, also where the blog lives in a folder. */
export const API_LINK = 'link[rel="https://api.w.org/"]';
export const SHORT_LINK = 'link[rel="shortlink"]';
export const POST_ID_FIELD = 'input[name="comment_post_ID"]';

/** `post_class` puts `hentry` on every entry; some themes drop the class and keep the id, or have their own (SWELL). */
export const ENTRY = '.hentry, article[id^="post-"], li.wp-block-post, .p-postList__item, .amp-wp-article';
/**
 * Teasers of other entries that themes give the same classes. By the element's kind, too: `body_class` has words like
 * `sidebar`, and layouts are called `content-sidebar-wrap`.
 */
export const NO_ENTRY = [
  '.related-entry-card',
  '.related-post',
  ':is(div, section, aside, ul, ol)[class*="related" i] *',
  '#related-entries *',
  '.widget *',
  '.widget-area *',
  ':is(div, section, aside).sidebar *',
  '#sidebar *',
  'aside *',
  '.type-attachment',
].join(', ');
/** Lists of teasers only: on an entry's own page they show others ("More posts"). */
export const CARD = 'li.wp-block-post, .p-postList__item';
export const ENTRYS_PAGE = 'body.single';
/** Block themes show a single entry in no element of its own. */
export const PAGE_ENTRY = 'main, #main, #content, #primary';

export const TITLES = [
  '.entry-title',
  '.wp-block-post-title',
  '.entry-card-title',
  '.p-postList__title',
  '.post-title',
  '.amp-wp-title',
];
export const PAGE_TITLES = [
  'h1.entry-title',
  'h1.wp-block-post-title',
  'h1.post-title',
  '.c-postTitle__ttl',
  '.cps-post-title',
  'main h1',
  'h1',
];
export const LINKS = [
  'a[rel~="bookmark"][href]',
  '.entry-title a[href]',
  '.wp-block-post-title a[href]',
  'h2 a[href]',
  '.p-postList__link[href]',
  '.more-link[href]',
];
export const FULL_TEXT =
  '.entry-content, .wp-block-post-content, .post-content, .post_content, .cps-post-main, .entry-body, ' +
  '.c-entry__content, .amp-wp-article-content, [itemprop="articleBody"]';
export const EXCERPT =
  '.entry-summary, .wp-block-post-excerpt__excerpt, .entry-card-snippet, .p-postList__excerpt';
/** Only the beginning is shown, or nothing before a password. */
export const MORE = '.more-link, .wp-block-post-excerpt__more-link, .wp-block-read-more, .post-password-form';
export const TIMES = [
  'time.published',
  // Cocoon shows the change in a `time` and states here when the entry was posted.
  '.published [itemprop="datePublished"][content]',
  'time.entry-date:not(.updated)',
  '.wp-block-post-date time',
  'time[itemprop="datePublished"]',
  'abbr.published',
  '.posted-on time:not(.updated)',
  'time:not(.updated, [class*="modif" i], [class*="modif" i] *)',
  '.entry-date:not(.updated)',
  '.post-date',
];
/** Twenty Nineteen shows title, writer and time of the page's entry in the header of the site, over its picture. */
export const PAGE_TIME = '.site-header .entry-header time.entry-date:not(.updated)';
/** Archive of one author's entries: `/author/sora/`, or `/?author=3` without pretty addresses. */
export const AUTHOR_LINK = 'a[href*="/author/"], a[href*="?author="]';
/** What is paid for, as search engines ask to mark it. */
export const PROMOTED = 'a[rel~="sponsored"]';
/** Where themes say who wrote the entry; other links to authors may be recommendations. */
export const BYLINE_PLACE =
  '.author, .byline, .entry-meta, .post-meta, .entry-author, .post-author, .wp-block-post-author, .wp-block-post-author-name, [rel~="author"], [class*="author" i]:not(html, body)';
export const NAMES = [
  '.author.vcard .fn',
  '.author .fn',
  '.wp-block-post-author__name',
  '.wp-block-post-author-name',
  '.byline .author',
  '.cps-post-meta .writer',
  '.author-name',
  'a[rel~="author"]',
  '.entry-author',
  '.post-author',
  '.author.vcard',
  '.c-meta__item--author',
];
/** Beside the entry others are named in the same classes: who commented last, whose entries are read most. */
export const NAMES_OTHERS =
  'article, :is(div, section, ul, ol, li, p):is([class*="comment" i], [class*="popular" i], [class*="ranking" i], [class*="recommend" i])';
/** Not about the entry's own author. */
export const NOT_THE_ENTRYS = `#comments, .comments-area, .wp-block-comments, #wpdcom, ${NO_ENTRY}, footer.site-footer *, nav *`;

/**
 * A walker's `li`; themes with `style=div` or their own callback put the same classes on other elements, sometimes
 * inside the `li`.
 */
const ITEM = [
  'li.comment[id*="comment-"]',
  // Callbacks that leave `comment_class` out.
  ':is(.comment-list, .commentlist, .commets-list) li[id*="comment-"]:not(.comment, .pingback, .trackback)',
  ':is(article, div).comment[id^="comment-"]:not(li > *)',
  '.wpd-comment',
  '.wc-comment',
].join(', ');

export const COMMENTS: CommentSelectors = {
  item: ITEM,
  body: [
    '.comment-content:not(:has(.comment-author))',
    '[class*="-comment-content"]',
    '.wp-block-comment-content',
    '.wpd-comment-text',
    '.wc-comment-text',
    '.comment-text',
    // Themes made of Bones (SANGO), and Snow Monkey.
    '.comment_content',
    '.c-comment__content',
    '.comment-body > :is(p, ul, ol, pre, blockquote)',
  ].join(', '),
  name: '.fn, .wp-block-comment-author-name, .wpd-comment-author, .wc-comment-author, .comment-author:not(:has(.fn)), .c-comment__meta cite',
  homepage:
    ':is(.fn, .comment-author, .wp-block-comment-author-name, .wpd-comment-author, .wc-comment-author, .c-comment__meta cite) a[href]:not([href*="#comment-"])',
  zone: null,
  link: ':is(.comment-metadata, .comment-meta, .commentmetadata, .wp-block-comment-date, .wpd-comment-date) a[href*="#comment-"]',
  owner: '.bypostauthor, .wpd-blog-post_author',
  pending: '.comment-awaiting-moderation, .wpd-unapproved_comment',
  header:
    '.comment-author, .wp-block-comment-author-name, .wpd-comment-author, .wc-comment-author, .c-comment__meta',
};

/** By the person who wrote the page's entry, signed in. */
export const OWN_COMMENT = '.comment.byuser.bypostauthor[id*="comm"]';
/** For machines first: the link around the time shows it in words. */
export const COMMENT_TIMES = [
  'time[datetime]',
  ':is(.comment-metadata, .comment-meta, .commentmetadata) a[href*="#comment-"]',
  '.wpd-comment-date',
  '.comment-date',
  '.comment-time',
  '.c-comment__meta',
];

export const FORM =
  '#commentform, form.comment-form, form.wc_main_comm_form, form[action*="wp-comments-post.php"]';

/** Share buttons, related entries and their cards, tables of contents, author boxes and controls that plugins put into the text. */
export const IGNORED = [
  '.more-link',
  '.sharedaddy',
  '.jp-relatedposts',
  '#jp-relatedposts',
  '.yarpp-related',
  '#toc_container',
  '#ez-toc-container',
  '.toc',
  '.saboxplugin-wrap',
  // Cards of other entries: Cocoon, SWELL, Pz-LinkCard, the core's own.
  '.blogcard-wrap',
  '.p-blogCard',
  '.linkcard',
  '.wp-embedded-content',
  '.author-box',
  '.sns-share',
  '.sns-follow',
  '.post-password-form',
  '.comment-awaiting-moderation',
  '.comment-reply-link',
  '.reply',
  '.edit-link',
  '.comment-edit-link',
].join(', ');

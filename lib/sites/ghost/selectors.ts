/** Markup of Ghost (TryGhost/Ghost: default themes Casper, Source, Edition; comments-ui; facts/blogs.md §2). */
export const SIGNS =
  'meta[name="generator"][content^="Ghost" i], script[data-ghost-comments], script[data-ghost], .gh-article, .gh-content';
export const ENTRY =
  'article.gh-article, article.gh-card, article.gh-post, article.post-full, article.post-card, article.post, .gh-article';
export const TITLE =
  '.gh-article-title, .gh-card-title, .post-full-title, .post-card-title, .article-title, h1, h2';
export const LINK =
  'a.gh-card-link[href], a.post-card-image-link[href], a.post-card-content-link[href], :is(h2, h3) a[href]';
export const FULL_TEXT = '.gh-content, .post-full-content, .post-content';
export const EXCERPT = '.gh-card-excerpt, .post-card-excerpt';
export const TIME = 'time[datetime]';
export const AUTHOR_LINK = 'a[href*="/author/"]';
export const NAME =
  '.gh-article-author-name, .gh-card-author, .author-name, .gh-author-name, .author-list-item:only-child .author-name-tooltip';
/** Its text ends where members only may read on. */
export const GATE = '.gh-post-upgrade-cta, .gh-post-upgrade-cta-content';
export const IGNORED = `${GATE}, .kg-signup-card, .kg-cta-card, .gh-comments`;

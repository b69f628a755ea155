/** Markup of Medium (facts/blogs.md §2, defuddle's notes of 2026): few stable signs, all of them in use for years. */
export const SIGNS =
  'meta[property="al:android:package"][content="com.medium.reader"], meta[property="al:ios:app_name"][content="Medium"]';
export const ENTRY = 'article';
/** What a story's own page is about; recommendations below it are in the same elements. */
export const STORY = 'article:has([data-testid="storyTitle"])';
export const TITLE = '[data-testid="storyTitle"], h1, h2';
export const BODY =
  '.pw-subtitle-paragraph, .pw-post-body-paragraph, section :is(pre, blockquote, ul, ol), section :is(h1, h2, h3):not([data-testid="storyTitle"])';
export const EXCERPT = 'h3, p';
export const AUTHOR_LINK =
  'a[data-testid="authorName"], a[data-testid="authorPhoto"], a[rel~="author"], a[href*="/@"]';
export const NAME = '[data-testid="authorName"]';
export const AUTHOR_PAGE = 'head link[rel="author"]';
export const POST_LINK = 'a[href]';
export const PAYWALL = '#paywall-background-color, [data-testid="paywall"]';
export const IGNORED =
  'button, [role="button"], [data-testid="authorName"], [data-testid="audioPlayButton"], figcaption';

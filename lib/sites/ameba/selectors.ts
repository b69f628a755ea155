/**
 * Ameba Blog's markup, with the evidence for it (facts/blogs.md §2). Classes with a hash change with every release and
 * are not used. Parts are named by `data-uranus-component` on desktop pages and by `amb-component` on phones.
 */
const part = (name: string) => `[data-uranus-component="${name}"], [amb-component="${name}"]`;

/** `.articleText` is the older skin's. */
export const BODY = `#entryBody, ${part('entryBody')}, .articleText`;
/** One entry: with its ids as attributes in both skins; the phone's, and skins before those, have it without. */
export const ENTRY_WHOLE = `article.js-entryWrapper, article:not(.js-entryWrapper):has(${BODY}), .skinArticle:not(article *):not(:has(article)):has(${BODY})`;
/** One line of a list of entries: title and time only. */
const ENTRY_LINE = `li:has(:is(${part('entryItemTitle')}))`;
export const ENTRY = `${ENTRY_WHOLE}, ${ENTRY_LINE}`;
export const AMEBA_ID = 'data-unique-ameba-id';
export const ENTRY_ID = 'data-unique-entry-id';
export const TITLE = `${part('entryTitle')}, ${part('entryItemTitle')}, .skinArticleHeader2 h1, .skinArticleTitle`;
export const TITLE_LINK = `:is(${part('entryTitle')}, ${part('entryItemTitle')}, .skinArticleHeader2) a[href*="entry-"]`;
/** `datetime` has the day alone, the text the time too. Lists of entries have text alone, with `NEW!` beside it. */
export const TIME = `time, ${part('entryItemDatetime')}`;
/** In place of an entry for the writer's friends (アメンバー). */
export const LOCKED = '[amb-component^="amemberLogin"], [data-uranus-component^="amemberLogin"]';
/** The blog's writer, in the sidebar of either skin. */
export const PROFILE_NAME = '.skin-profileName, .profileUserNickname';

export const COMMENT_TEXT = part('commentText');
export const COMMENT_AUTHOR = part('commentAuthor');
/** An address somebody typed, as platforms mark it for search engines. */
export const TYPED_LINK = '[rel~="nofollow"], [rel~="ugc"]';
export const TYPED_AUTHOR = `:is(${COMMENT_AUTHOR}) a:is(${TYPED_LINK})`;

/** Opens `comment.ameba.jp/form?eid=ENTRY&bnm=ID` in a window of its own; missing where comments are closed. */
export const FORM_LINK = 'a[href*="//comment.ameba.jp/form"]';
export const FORM_TEXT = '#commentText';
/** The part of a hashed class that is no hash. */
export const FORM_SIGNED_OUT = '[class*="CommentWebForm_not-loggedin"]';

export const IGNORED = `.skin-entryAd, ${part('entryAd')}, .pickCreative_root, .subAdBannerArea`;

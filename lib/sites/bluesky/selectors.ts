/**
 * Markup of bsky.app (bluesky-social/social-app: PostFeedItem, PostThreadItem, PostMeta, QuoteEmbed; facts/x.md §10).
 * Classes are generated and labels localised; testids and addresses are not.
 */
export const FEED_PREFIX = 'feedItem-by-';
export const THREAD_PREFIX = 'postThreadItem-by-';
export const POST = `[data-testid^="${FEED_PREFIX}"], [data-testid^="${THREAD_PREFIX}"]`;
export const THREAD_POST = `[data-testid^="${THREAD_PREFIX}"]`;
/** A quoted post is one link around avatar, name and text; so are cards of other kinds, which show no handle and text. */
export const QUOTE = '[role="link"], a[href*="/post/"]';
/** Text of a post; the thread's focal post and quotes have no testid on it. */
export const TEXT = '[data-testid="postText"], [data-word-wrap="1"]';
export const PROFILE_LINK = 'a[href*="/profile/"]';
export const POST_LINK = 'a[href*="/post/"]';
/** Its address holds the author's DID. */
export const AVATAR_IMAGE = 'img[src*="/did:"]';
export const OWN_PROFILE = '[role="navigation"] a[href*="/profile/"]';

export const IGNORED = 'textarea, input, [contenteditable="true"], [role="textbox"], [role="menu"], button';

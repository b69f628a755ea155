/**
 * Every selector the X adapter uses, with the evidence for it (facts/x.md). Only `data-testid`, roles and stable
 * attributes: classes are generated and churn wholesale, labels are localised. Testids sat on `div`s until mid-2024
 * and sit on `button`s since, so the tag is named only where the fact depends on it.
 */

/** Testids that a post's parts are told apart by in one walk; none changed from the 2023-12 to the 2026-09 captures. */
export const USER_NAME_ID = 'User-Name';
/** Text of a post; a quoting post holds a second one inside `QUOTE`. */
export const TEXT_ID = 'tweetText';
/** Repost, pinned or community line above a post. */
export const SOCIAL_CONTEXT_ID = 'socialContext';
export const SHOW_MORE_ID = 'tweet-text-show-more-link';
/** X Articles: posts without `tweetText`, shown by a read-only Draft.js (captures of 2026). */
export const ARTICLE_TITLE_ID = 'twitter-article-title';
export const ARTICLE_TEXT_ID = 'twitterArticleRichTextView';
/** The handle is the end of the testid: `UserAvatar-Container-misaki_latte`. */
export const AVATAR_PREFIX = 'UserAvatar-Container-';

/** One post. Unchanged from the 2023-12 to the 2026-02 captures. Unavailable posts are `article` without testid. */
export const POST = 'article[data-testid="tweet"]';

/**
 * X's own word that there is nothing: `emptyState` for a search without results, an empty, protected or suspended
 * profile, `error-detail` for what was deleted or could not be loaded (both long relied on by public projects).
 */
export const NOTHING_HERE = '[data-testid="emptyState"], [data-testid="error-detail"]';
/** A post that is withheld or deleted, or an unknown kind of post: what is inside tells. */
export const BARE_ARTICLE = 'article:not([data-testid])';
/** Every post has one of these, whatever else its markup may be; a notice in a post's place has none. */
export const POST_TRACE = 'article time, article img';

/**
 * Candidate for a quoted post: `div[role=link][tabindex="0"]` in all captures. Community notes use the same role, so
 * it counts only when it holds a `POST_SIGN`. The tabindex is left out: losing it would hand the quote's text to
 * the quoting author.
 */
export const QUOTE = 'div[role="link"]';

/** Header with display name, handle and time. `UserName` without hyphen is the profile page's header. */
export const USER_NAME = `[data-testid="${USER_NAME_ID}"]`;
export const PROFILE_NAME = '[data-testid="UserName"]';

export const AVATAR = `[data-testid^="${AVATAR_PREFIX}"]`;
/** Around the avatar of a post's author. */
export const POST_AVATAR = '[data-testid="Tweet-User-Avatar"]';

/** Any of these makes a quote candidate somebody else's, so that one renamed testid does not hide a quoted post. */
export const POST_SIGN = `${USER_NAME}, ${POST_AVATAR}, [data-testid="${TEXT_ID}"]`;
/** Any of these makes it a post: cards of live audio show a host, but neither text nor time. */
export const POST_CONTENT = `[data-testid="${TEXT_ID}"], time[datetime]`;

/** UTC instant. In a post of its own it stands inside the permalink, in a quoted post it does not. */
export const TIME = 'time[datetime]';

/** Three shapes: in or after the text, link inside a quoted text, plain sibling of a quoted text. */
export const SHOW_MORE = `[data-testid="${SHOW_MORE_ID}"]`;

/** Views link of the action row, the second place that carries the post's own id. */
export const ANALYTICS = 'a[href$="/analytics"]';

/**
 * Around a promoted post. As *descendant* of a post it is around video players, cards and follow buttons (captures
 * since 2023-12), so it is looked up among ancestors only.
 */
export const PROMOTED_ANCESTOR = '[data-testid="placementTracking"]';
/** The arrow of the "ad" label; no testid marks it (control-panel, 2026-08). */
export const PROMOTED_ICON = 'path[d^="M19.498 3h-15c"], path[d$="996V8h7v7z"]';

/** One row of a virtual list. On a status page the focal post's row also holds the inline reply composer. */
export const CELL = '[data-testid="cellInnerDiv"]';
/** Ends a conversation: what follows it was chosen by X (facts/x.md §2.3). */
export const HEADING = '[role="heading"]';
/** The focal post of a status page; the others have tabindex 0 (captures 2025-10 and 2026-02). */
export const FOCAL_POST = `${POST}[tabindex="-1"]`;

/** Account switcher at the bottom of the desktop navigation; narrow layouts keep only its avatar. */
export const ACCOUNT_SWITCHER_AVATAR = `[data-testid="SideNav_AccountSwitcher_Button"] ${AVATAR}`;
/** Profile link of the navigation; absent in the icon-only navigation of 2026-02. */
export const PROFILE_LINK = 'a[data-testid="AppTabBar_Profile_Link"]';

/** The editor itself on desktop (Draft.js contenteditable), itself or a wrapper of a textarea on mobile. */
export const EDITOR =
  '[data-testid^="tweetTextarea_"]:not([data-testid*="_label"]):not([data-testid*="RichText"])';
export const EDITABLE = 'textarea, [contenteditable="true"]';
export const EDITOR_BLOCK = '[data-block="true"]';
/** Reply and media dialogs, rendered into `#layers`. */
export const DIALOG = '[role="dialog"]';

/** `1915489112787718144-follow`, also `-unfollow`: the author's numeric id (capture 2026-02). */
export const FOLLOW_BUTTON = '[data-testid$="-follow"], [data-testid$="-unfollow"]';
/** "See more" of the author's posts under a status page (2026-06). */
export const USER_ID_LINK = 'a[href*="/i/user/"]';
/** Boxes that show exactly one person beside a follow button. */
export const PERSON_BOX = '[data-testid="UserCell"], [data-testid="HoverCard"]';

/** The "your post was sent · view" notice that X shows for some seconds after posting. */
export const SENT_LINK = '[data-testid="toast"] a[href*="/status/"]';

export const APP_ROOT = '#react-root';
/** Modals, menus, hover cards and the posts beside an opened photo. */
export const LAYERS = '#layers';

/** Editors, menus and direct messages are never marked. */
export const IGNORED = [
  'textarea',
  'input',
  '[contenteditable="true"]',
  '[role="textbox"]',
  '[role="menu"]',
  '[data-testid="DMComposerTextInput"]',
  '[data-testid="dm-container"]',
  SHOW_MORE,
].join(', ');

/** Markup of Substack (facts/x.md §10 and defuddle's notes): the classes of its texts and comments are old and plain. */
export const SIGNS = 'link[href*="substackcdn.com"], script[src*="substackcdn.com"]';
/** Cards of lists have the role only; their classes are generated. */
export const ENTRY = 'article, [role="article"]';
export const CARD_TITLE = 'a[data-testid="post-preview-title"]';
export const TITLE = `h1.post-title, .post-title, ${CARD_TITLE}, h1`;
/** On a card the other link to the text that has words and does not count its comments. */
export const SUBTITLE =
  '.subtitle, [role="article"]:has(a[data-testid="post-preview-title"]) a[href*="/p/"]:not([data-testid], [class*="comment"], [href*="/comments"])';
export const BODY = '.available-content .body, .body.markup';
export const PAYWALL = '.paywall, [data-testid="paywall"]';
/** Writers have a handle, `substack.com/@mika`; readers who comment a number, `substack.com/profile/123-mika`. */
export const PERSON_LINK = 'a[href*="substack.com/@"], a[href*="substack.com/profile/"]';
export const TIME = 'time[datetime]';

export const COMMENT = '.comment:has(> .comment-anchor[id^="comment-"]), .comment[id^="comment-"]';
export const COMMENT_BODY = '.comment-body';
export const OWNER = '.highlight-author, .commenter-publication-author';
export const IGNORED =
  'button, .subscription-widget, .subscribe-widget, .captioned-button-wrap, .button-wrapper, .image-link-expand, .comment-actions, form';

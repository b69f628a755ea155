/**
 * Markup of Mastodon's web app, 4.0 to 4.5 (mastodon/mastodon: status.jsx, detailed_status.tsx, status_quoted.tsx,
 * content_warning, reply_indicator; facts/x.md §10). The classes are part of every instance's custom styles and stable.
 */
export const APP = '#mastodon[data-props], #mastodon.app-holder';
/** Settings of the instance and who is signed in, as JSON. */
export const INITIAL_STATE = 'script#initial-state';

export const POST = '.status[data-id], .detailed-status';
export const AUTHOR_LINK = 'a.status__display-name, a.detailed-status__display-name';
export const ACCOUNT = '.display-name__account';
export const NAME = '.display-name__html';
export const TIME_LINK = 'a.status__relative-time, a.detailed-status__datetime';
/** Row with the time; the name itself is a link. */
export const HEADER = '.status__info, .detailed-status__meta__line';
/** "… boosted", a sibling before the post. */
export const BOOSTER = ':scope > .status__prepend a.status__display-name';

export const TEXT = '.status__content__text';
/** Text of the warning; until 4.2 a paragraph before the text itself. */
export const WARNING = '.content-warning p, .status__content--with-spoiler > p';
/** Tags that the app moved out of the text's last line. */
export const TAGS = '.hashtag-bar';
/** "Translated from …", only while a translation is shown. */
export const TRANSLATED = '.translate-button__meta';
/** Until 4.2 the text behind a warning is in the page, unseen. */
export const HIDDEN_TEXT =
  '.status__content--with-spoiler .status__content__text:not(.status__content__text--visible)';

export const REPLY_FORM = '.compose-form';
export const REPLY_TEXTAREA = 'textarea.autosuggest-textarea__textarea';
export const REPLY_TARGET = '.reply-indicator';
export const REPLY_TARGET_AUTHOR =
  '.reply-indicator__display-name, .reply-indicator .detailed-status__display-name';
export const REPLY_TARGET_TEXT = '.reply-indicator__content';

export const IGNORED = `textarea, input, button, .compose-form, ${REPLY_TARGET}, .status__content__spoiler-link`;

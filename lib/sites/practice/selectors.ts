/**
 * The practice timeline's markup, in one place. It is our own page, so the attributes are a contract between
 * components/practice and this adapter; tests/unit/sites-practice renders the real components against it.
 */
export const SELECTORS = {
  root: '[data-practice-root]',
  layers: '[data-practice-layers]',
  post: '[data-practice-post]',
  author: '[data-practice-author]',
  name: '[data-practice-name]',
  permalink: 'a[data-practice-permalink]',
  time: 'time[datetime]',
  text: '[data-practice-text]',
  more: '[data-practice-more]',
  chip: '[data-practice-chip]',
  own: '[data-practice-own]',
  composer: 'textarea[data-practice-reply-to]',
} as const;

/** Markup of tDiary (tdiary/tdiary-core: views/diary.rhtml, plugin/00default.rb). A day is an entry. */
export const SIGNS =
  'meta[name="generator"][content^="tDiary" i], form.comment input[type="submit"][name="comment"]';
export const ENTRY = 'div.day';
export const TITLE = 'h2 .title';
/** The day, as a link to the day's page. */
export const LINK = 'h2 .date a[href], h2 a[href]';
export const BODY = '.body';

/** Who wrote a comment stands in a `div`; the comment is the paragraph after it. */
export const COMMENT = '.commentbody > div.commentator + p';
export const SIGNATURE = 'div.commentator';
export const COMMENT_NAME = 'span.commentator';
export const COMMENT_TIME = '.commenttime';
export const COMMENT_LINK = 'a[href*="#c"]';

export const FORM = 'form.comment';
/** Stands without the form where a day has as many comments as its writer takes. */
export const CLOSED = '#comment-form-section:has(.caption):not(:has(form))';
export const FORM_FIELDS = { name: '[name="name"]', email: '[name="mail"]', body: 'textarea[name="body"]' };
/** Permanent links of sections, lists of referrers. */
export const IGNORED = '.sanchor, .panchor, .refererlist, .referer, .footnote-anchor';

/** note's markup, with the evidence for it (facts/blogs.md §2). `data-v-…` attributes change with every release and are not used. */

const TITLE_OF_ENTRY = 'h1.o-noteContentHeader__title';
/** On note.com and on domains of the writers' own. */
export const SIGN = '.o-noteContentHeader__title, .m-largeNoteWrapper, .o-viewComment';

/** One entry as a page. */
export const ENTRY_WHOLE = [
  `article:has(${TITLE_OF_ENTRY})`,
  `main:has(${TITLE_OF_ENTRY}):not(:has(article ${TITLE_OF_ENTRY}))`,
  `body:has(${TITLE_OF_ENTRY}):not(:has(:is(article, main) ${TITLE_OF_ENTRY}))`,
].join(', ');
/** One entry in a list: its beginning. On the page of an entry these recommend others. */
export const CARD = '.m-largeNoteWrapper';
export const ENTRY = `${ENTRY_WHOLE}, ${CARD}`;
export const TITLE = `${TITLE_OF_ENTRY}, ${CARD} h3`;
export const CARD_LINK = `${CARD} a[href*="/n/"]`;
/** The editor has the same class, which nobody shall mark. */
export const BODY = '.note-common-styles__textnote-body:not([contenteditable]), .m-noteBody__description';
export const NAME = '.o-noteContentHeader__name';
export const WRITER_LINK = '.o-noteContentHeader__name a[href]';
/** The first stands in the header. */
export const TIME = 'time[datetime]';
/** Stands where the paid part begins; gone once it was bought. */
export const PAYWALL = '[data-name="paywall"], .p-article__paywall';

export const COMMENT = '.o-noteComment';
export const COMMENT_BODY = ['body', 'message', 'text', 'comment']
  .map((part) => `[class*="o-noteComment__${part}"]`)
  .join(', ');
export const COMMENT_NAME = '.o-noteComment__userName';

/** A Vue form, for members. */
export const FORM = '.o-noteCommentForm';
export const FORM_TEXT = 'textarea.o-noteCommentForm__inputMessage';
/** Opens the comments and their form. */
export const FORM_OPENER = '.o-viewComment';

/** Cards of pages the text links to, and the table of contents. */
export const IGNORED = 'figure[embedded-service], .o-tableOfContents';

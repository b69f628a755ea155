/** Characters of what a page is known by; a longer address names no page. */
export const MAX_PAGE_KEY = 2_300;
/** Comments remembered of a page; those beyond are of pages nobody reads to the end. */
export const MAX_TRACES = 2_000;
/** Answers kept of one page: as many as it can show. */
export const MAX_NEWS = MAX_TRACES;
/** Answers to be read that are kept with their text. Who has more to read reads the page. */
export const MAX_TEXTS = 50;
/** Posts a watch is known by: the parts of a reply on a timeline and its answers. */
export const MAX_PAGES = 70;
/** Characters kept of an answer, as evidence. */
export const MAX_NEWS_TEXT = 600;

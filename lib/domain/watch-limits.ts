/** Comments remembered of a page; those beyond are of pages nobody reads to the end. */
export const MAX_TRACES = 2_000;
/** Answers kept of one page. Who has more to read reads the page. */
export const MAX_NEWS = 50;
/** Characters kept of an answer, as evidence. */
export const MAX_NEWS_TEXT = 600;

/**
 * What one desk may ask of the matcher. Each limit is far above what desks keep (facts/practice.md §4f) and low
 * enough that no keyword file and no post can freeze a tab. Lengths in UTF-16 units.
 */

/** A longer line is refused before it is read: a pasted file without line breaks costs nothing. */
export const MAX_LINE_LENGTH = 2_000;
export const MAX_TERM_LENGTH = 100;
export const MAX_TERMS_PER_RULE = 50;
/** Rules of one list and of all lists together. */
export const MAX_RULES = 20_000;
/** `*` in one term. */
export const MAX_WILDCARDS = 4;
/** Letters one `*` inside a word may stand for. */
export const WILDCARD_REACH = 10;
/** The rest of a text is not read: offsets are kept in 16 bits. X's longest post has 25,000. */
export const MAX_TEXT_LENGTH = 0xffff;
/** Occurrences kept of one text; a post of nothing but keywords needs no more marks than this. */
export const MAX_HITS = 5_000;

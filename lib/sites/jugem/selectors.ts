/**
 * JUGEM's markup, with the evidence for it (facts/blogs.md §2). Pages are EUC-JP; links are relative, `?eid=120`. Nothing
 * is known of its comments, which are read by structure.
 */

export const ENTRY =
  '.entry:has(.entry_title), :not(.entry):not(.entry *):has(> .entry_title):has(> :is(.entry_description, .entry_body))';
export const TITLE = '.entry_title';
/** What JUGEM puts above a blog that was not written for a while. */
export const ADVERTISEMENT = 'スポンサーサイト';
/** `.entry_body` in older templates. */
export const BODY = '.jgm_entry_desc_mark, .entry_body:not(:has(.jgm_entry_desc_mark))';
/** `2009.02.07 Saturday` */
export const DAY = '.entry_date';
/** `Posted by : NAME`, linked to `?pid=1`: a blog may have several writers. */
export const WRITER = '.entry_author';
export const WRITER_LINK = '.entry_author a[href*="pid="]';
/** Holds the time of day, in templates that show one. */
export const STATE = '.entry_state';
export const LINK = '.entry_state a[href*="eid="]:not([href*="#"])';

export const IGNORED = '.jugem_ad, #grokEntryAdContainer';

/**
 * FC2 Blog's markup, with the evidence for it (facts/blogs.md §2). The engine fixes the names of the form's fields and
 * little else: writers may replace the template. Known are the official templates for desktop and phone (the engine is
 * public) and a newer family.
 */

/** On domains of the writers' own. */
export const SIGN = '[name^="comment["], script[src*="//static.fc2.com/"], link[href*="//static.fc2.com/"]';

export const ENTRY_LINK = 'a[href*="/blog-entry-"][href$=".html"]';

const NEWER = '.l-entryBody';
/** `#e207`; alone on the phone's page, `#entry`; the newer family, on lists and alone, there also without a box of its own. */
export const ENTRY = [
  `[id^="e"]:has(.entry_body, ${NEWER})`,
  `article:has(${NEWER}):not([id^="e"])`,
  '.entryList_item',
  `body:has(h1.entryTitle):has(${NEWER}):not(:has(:is(article, [id^="e"]) ${NEWER}))`,
].join(', ');
/** An entry with its text in the official template for desktops. */
export const OFFICIAL = '.content.entry[id^="e"]:has(> .entry_header):has(> .entry_body)';
export const TITLE = '.entry_header, .entryTitle, .entry_title h2';
/** What FC2 puts above a blog that was not written for a month. */
export const ADVERTISEMENT = 'スポンサーサイト';
export const TITLE_LINK = ':is(.entry_header, .entryTitle) a[href], a.entryTitle[href]';
/** `div.entry_more` is the rest of an entry on the phone, `p.entry_more` a link to it on lists. */
export const BODY = '.entry_body, div.entry_more, .l-entryBody';
export const MORE = 'p.entry_more';
export const TIME = '.entry_date, .entryDate, .posted';

/** Desktop, newer family, phone. */
export const COMMENT = '.sub_content[id^="comment"], .commentList_item, #comment > dl > dd';
/** The owner's answer, inside the comment it answers, without id or name: told by the date it ends with. */
export const REPLY =
  '.sub_content[id^="comment"] > div:has(> .sub_footer), #comment > dl > dd > div:has(> .posted)';
export const ALL_COMMENTS = `${COMMENT}, ${REPLY}`;
export const COMMENT_BODY = '.sub_body, .commentList_text';
/**
 * Where the writer's name may be: in a line of the footer, after the date and in some templates after their address, in a
 * paragraph of its own, or before the date.
 */
export const COMMENT_NAME = '.sub_footer > li, .commentList_author, .posted';
export const LINE = '.sub_footer > li';
export const COMMENT_TIME = '.sub_footer, .commentList_date, .posted';
/** An address the writer gave; the others lead to the form that changes the comment. */
export const HOMEPAGE = 'a[href^="http"]:not([href*="rno="])';
/** `?mode=edit&rno=31` */
export const EDIT_LINK = 'a[href*="rno="]';

export const IGNORED = `${MORE}, .sub_footer, #comment > dl > dd .posted, #comment > dl > dd > div, .fc2_footer, #fc2_bottom_bnr`;

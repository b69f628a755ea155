/**
 * Exblog's (excite blog) markup, with the evidence for it (facts/blogs.md §2): skins with names in capitals, and newer
 * ones. `h1` is the blog's name.
 */

export const ENTRY =
  '.POST, .post:has(.post-main), :not(.POST):not(.POST *):has(> .POST_HEAD):has(> .POST_BODY):not(:has(> .POST_BODY ~ .POST_BODY))';
export const TITLE = '.POST_HEAD h2, .post-title';
export const TITLE_LINK = ':is(.POST_HEAD h2, .post-title) a[href]';
export const BODY = '.POST_BODY, .post-main';
/** Account, time, category and number of comments in one line; the time links to the entry. */
export const LINE = '.TIME';
/** The writer's account, in some skins a name to show; what most people see as the name stands in the JSON-LD only. */
export const ACCOUNT = '.TIME .AUTHOR';

/** Empty until the page is scrolled down to it, then filled by htmx: comments, then the form. */
export const COMMENTS = '[id^="hx-comment-target-"]';

export const IGNORED = '.ex_ad, [id^="excite_ad"]';

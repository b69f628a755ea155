/**
 * What the chip may know of an author: no names, no texts. A content script counts as leaking to the page
 * (facts/platform.md §3.1).
 *
 * - `new`: never spoken to · `known`: spoken to, nothing open · `open`: a case in which something is owed or awaited, by
 *   whomever · `solved`: the last case was solved · `no-contact`: do not contact
 */
export const AUTHOR_STATES = ['new', 'known', 'open', 'solved', 'no-contact'] as const;
export type AuthorState = (typeof AUTHOR_STATES)[number];

export interface AuthorSummary {
  state: AuthorState;
  /** Number of logged replies, acknowledgements and thanks, over every identity of this author. */
  contacts: number;
  /** On the desk's ignore list: nothing of theirs is marked. */
  ignored?: true;
}

/**
 * The fixed palette of mark styles. Each differs from every other by colour *and* by underline pattern, so that
 * marks are told apart without colour (DESIGN §5, look/tokens.css).
 */
export const MARK_STYLES = ['brand', 'trouble', 'money', 'praise', 'request', 'rival'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** A keyword found in a post. Offsets are UTF-16 units in `Post.text`, end exclusive. */
export interface Mark {
  listId: string;
  /** The list's name, as shown to agents. */
  list: string;
  style: MarkStyle;
  /** The rule as the desk wrote it. */
  keyword: string;
  /** The marked words as they stand in the post. */
  text: string;
  start: number;
  end: number;
}

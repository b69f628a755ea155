/**
 * The fixed palette of mark styles. Each differs from every other by colour *and* by underline pattern, so that
 * marks are told apart without colour (DESIGN §5, look/tokens.css).
 */
export const MARK_STYLES = ['brand', 'trouble', 'money', 'praise', 'request', 'rival'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** A keyword of a list that a post holds. */
export interface FoundKeyword {
  listId: string;
  /** The list's name, as shown to agents. */
  list: string;
  style: MarkStyle;
  /** The rule as the desk wrote it. */
  keyword: string;
}

/** A keyword painted in a post. Offsets are UTF-16 units in `Post.text`, end exclusive. */
export interface Mark extends FoundKeyword {
  /** The marked words as they stand in the post. */
  text: string;
  start: number;
  end: number;
  /**
   * Keywords found on the same words that no mark shows, because marks do not overlap. Over all marks of a post each
   * stands once. Absent where there are none.
   */
  also?: FoundKeyword[] | undefined;
}

/** Every keyword a post holds, painted or not: what log, guidelines and templates go by. */
export function listFound(marks: readonly Mark[]): FoundKeyword[] {
  return marks.flatMap((mark) => [mark, ...(mark.also ?? [])]);
}

import type { AuthorState } from '@/lib/domain/author-summary';

/**
 * What a chip shows. `pending`: the background has not answered yet · `unread`: the page does not tell who wrote
 * this, so nothing may be claimed about it · `news`: comments came after ours, and nobody judged them yet · `answers`:
 * the same of posts on a timeline.
 */
export interface ChipState {
  kind: AuthorState | 'pending' | 'unread' | 'news' | 'answers';
  /** Of `news` and `answers`: how many came. */
  contacts: number;
}

/** Largest number drawn; beyond it stands `99+`. */
export const MAX_COUNT = 99;

export function isSameState(left: ChipState, right: ChipState): boolean {
  return left.kind === right.kind && left.contacts === right.contacts;
}

import type { SeenComment } from '@/lib/domain/seen-comment';

/** Which way time runs down a comment list; null where nothing tells. */
export type Direction = 'newest-last' | 'newest-first' | null;

/** Whether a platform's id is a running number. */
function isNumber(id: string | null): id is string {
  return id !== null && /^\d{1,20}$/u.test(id);
}

/** Compares two running numbers of any length. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [BigInt(a), BigInt(b)];
  return left < right ? -1 : Number(left > right);
}

/**
 * Which of two comments was written later, by what they carry themselves: ids count up on every platform that numbers
 * them; times only tell where they differ, many pages know no more than the minute.
 * @returns positive: `a` is the later one; 0: they do not tell
 */
export function compareAge(
  a: Pick<SeenComment, 'id' | 'postedAt'>,
  b: Pick<SeenComment, 'id' | 'postedAt'>,
): number {
  if (isNumber(a.id) && isNumber(b.id)) return compareNumbers(a.id, b.id);
  if (a.postedAt === null || b.postedAt === null) return 0;
  return Date.parse(a.postedAt) - Date.parse(b.postedAt);
}

/** The way time runs through comments of one level. A list that runs both ways tells nothing. */
export function findDirection(siblings: readonly SeenComment[]): Direction {
  const steps = siblings.slice(1).map((comment, index) => {
    const before = siblings[index];
    return before === undefined ? 0 : Math.sign(compareAge(comment, before));
  });
  const ups = steps.some((step) => step > 0);
  const downs = steps.some((step) => step < 0);
  if (ups === downs) return null;
  return ups ? 'newest-last' : 'newest-first';
}

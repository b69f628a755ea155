import type { Trace, Watch } from '@/lib/domain/watch';

/** What our comment may be known by. */
export interface OwnTraces {
  /** Its id, once the page or its permalink told. */
  id: string | null;
  /** Hashes of its text as filled and as posted. */
  hashes: readonly string[];
}

/**
 * Where our comment stands. By its id, else by its text among what was not there before: a desk may have said the same
 * here once already. Of several the last on the page. -1: it is not shown, or waits for the owner.
 */
export function findOurs(comments: readonly Trace[], own: OwnTraces, before: Watch['before']): number {
  if (own.id !== null) {
    const byId = comments.findIndex(({ id }) => id === own.id);
    if (byId >= 0) return byId;
  }
  const isOld = ({ id, hash }: Trace) =>
    before?.comments.some((old) => (id === null ? old.hash === hash : old.id === id)) === true;
  return comments.findLastIndex((comment) => own.hashes.includes(comment.hash) && !isOld(comment));
}

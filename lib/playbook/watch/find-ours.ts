import type { SeenComment } from '@/lib/domain/seen-comment';
import type { Trace, Watch } from '@/lib/domain/watch';

/** What a comment of the desk may be known by. */
export interface OwnTraces {
  /** Its id, once the page or its permalink told. */
  id: string | null;
  /** Hashes of its text as filled and as posted. */
  hashes: readonly string[];
}

/** What our comment is known by, and what else the desk said on this page. */
export interface DeskTraces extends OwnTraces {
  /** When it was filled, UTC. */
  since: string;
  others: readonly OwnTraces[];
}

/** Many pages state times in a zone of their own, and not all that read like that of the page, ms. */
const DAY_MS = 86_400_000;

/** Whether a comment is one of the desk's, this one or another. */
export function isByDesk({ id, hash }: Trace, own: DeskTraces): boolean {
  if (own.hashes.includes(hash)) return true;
  return own.others.some((other) => (other.id !== null && other.id === id) || other.hashes.includes(hash));
}

/**
 * Where our comment stands. By its id, else by its text among what was not there before, was not written long before and
 * is no other of ours: a desk may have said the same here once already. Of several the last on the page. -1: it is not
 * shown, or waits for the owner.
 */
export function findOurs(
  comments: readonly Pick<SeenComment, 'id' | 'hash' | 'postedAt'>[],
  { id: ownId, hashes, since, others }: DeskTraces,
  before: Watch['before'],
): number {
  if (ownId !== null) {
    const byId = comments.findIndex(({ id }) => id === ownId);
    if (byId >= 0) return byId;
  }
  const countOf = (traces: readonly Pick<Trace, 'id' | 'hash'>[], wanted: string) =>
    traces.filter(({ id, hash }) => id === null && hash === wanted).length;
  const isOld = ({ id, hash, postedAt }: (typeof comments)[number]) => {
    if (postedAt !== null && Date.parse(postedAt) < Date.parse(since) - DAY_MS) return true;
    const known = before?.comments ?? [];
    // Without ids one more of the same text than before is the new one.
    if (id === null) return countOf(comments, hash) <= countOf(known, hash);
    return known.some((old) => old.id === id) || others.some((other) => other.id === id);
  };
  return comments.findLastIndex((comment) => hashes.includes(comment.hash) && !isOld(comment));
}

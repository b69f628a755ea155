import { sealTrace } from '@/lib/domain/sealed-trace';
import type { SeenComment } from '@/lib/domain/seen-comment';
import type { Trace, Watch } from '@/lib/domain/watch';
import { compareAge, findDirection } from './comment-order';
import { type DeskTraces, findOurs, isByDesk } from './find-ours';

export interface Comparison {
  /** Index of our comment; -1 where it is not shown. */
  ours: number;
  /** Comments that came after ours, in the order of the page. */
  later: SeenComment[];
  /** New to us, but nothing tells whether they came before or after ours. */
  unclear: number;
}

/** Ours, and what may be told of a comment against it. */
type Verdict = 'later' | 'earlier' | 'unclear';

/** Whether one of these is the same comment: by id where there is one, edited or not; by its text otherwise. */
function has(traces: readonly Trace[], { id, hash }: Trace): boolean {
  return traces.some((trace) => (trace.id === null || id === null ? trace.hash === hash : trace.id === id));
}

/** Whether a comment hangs below ours, at any depth. Ends on circles, which a page may well contain. */
function isBelow(comment: Trace, ours: Trace, byId: ReadonlyMap<string, Trace>): boolean {
  let at: Trace | undefined = comment;
  for (let depth = 0; depth < 50 && at?.parentId; depth++) {
    if (at.parentId === ours.id) return true;
    at = byId.get(at.parentId);
  }
  return false;
}

/**
 * The way the level of our comment runs. Where neither ids nor times tell, what stood there before does: a comment that
 * joined all of it at one end shows where the new ones go.
 */
function directionAround(ours: SeenComment, siblings: readonly SeenComment[], before: Watch['before']) {
  const told = findDirection(siblings);
  if (told !== null) return told;
  const at = siblings.indexOf(ours);
  const old = siblings.flatMap((comment, index) =>
    comment !== ours && before !== null && has(before.comments, comment) ? [index] : [],
  );
  if (old.length === 0) return null;
  if (old.every((index) => index < at)) return 'newest-last';
  return old.every((index) => index > at) ? 'newest-first' : null;
}

function judgeAgainstOurs(
  comments: readonly SeenComment[],
  ours: SeenComment,
  before: Watch['before'],
): (comment: SeenComment) => Verdict {
  const byId = new Map(comments.flatMap((comment) => (comment.id === null ? [] : [[comment.id, comment]])));
  const siblings = comments.filter(({ parentId }) => parentId === ours.parentId);
  const direction = directionAround(ours, siblings, before);
  const place = siblings.indexOf(ours);
  return (comment) => {
    if (ours.id !== null && isBelow(comment, ours, byId)) return 'later';
    const age = compareAge(comment, ours);
    if (age !== 0) return age > 0 ? 'later' : 'earlier';
    const at = siblings.indexOf(comment);
    if (at < 0 || direction === null) return 'unclear';
    return at > place === (direction === 'newest-last') ? 'later' : 'earlier';
  };
}

const MINUTE_MS = 60_000;

/**
 * While ours is not shown: by its id where that is known, else by the time we wrote. What stood there then is no
 * measure: of a list in pages it was one page.
 */
function judgeAgainstMemory(oursId: string | null, openedAt: string): (comment: SeenComment) => Verdict {
  return (comment) => {
    if (oursId !== null && comment.parentId === oursId) return 'later';
    const age = compareAge(comment, { id: oursId, postedAt: null });
    if (age !== 0) return age > 0 ? 'later' : 'earlier';
    if (comment.postedAt === null) return 'unclear';
    // Many pages know no more than the minute: within it nothing is told.
    const [written = 0, opened = 0] = [comment.postedAt, openedAt].map((time) =>
      Math.floor(Date.parse(time) / MINUTE_MS),
    );
    if (written === opened) return 'unclear';
    return written > opened ? 'later' : 'earlier';
  };
}

/**
 * What came after our comment (practice item 45; facts/blogs.md §1.8–10). By ids first, then times, then the order of the
 * page; children of ours always. Nothing is claimed that these do not prove: lists run either way, load their older half
 * later, lose comments and change their texts.
 */
export function compareComments(
  comments: readonly SeenComment[],
  watch: Pick<Watch, 'id' | 'before' | 'openedAt'>,
  own: DeskTraces,
): Comparison {
  const index = findOurs(comments, own, watch.before);
  const ours = comments[index];
  const { id, before } = watch;
  const isRemembered = (traces: readonly Trace[], comment: SeenComment) =>
    has(traces, comment) || has(traces, sealTrace(id, comment));
  const judge =
    ours === undefined
      ? judgeAgainstMemory(own.id, watch.openedAt)
      : judgeAgainstOurs(comments, ours, before);
  const foreign = comments.filter(
    (comment) =>
      comment !== ours &&
      !comment.pending &&
      !isByDesk(comment, own) &&
      !(before && isRemembered(before.comments, comment)),
  );
  const judged = foreign.map((comment) => ({ comment, verdict: judge(comment) }));
  return {
    ours: index,
    later: judged.flatMap(({ comment, verdict }) => (verdict === 'later' ? [comment] : [])),
    unclear: judged.filter(({ verdict }) => verdict === 'unclear').length,
  };
}

import { parseFillId } from '@/lib/domain/fill-id';
import type { Post } from '@/lib/domain/post';
import { isFrom } from './is-from';
import { likeness } from './likeness';
import { hasJustClosed, isOther, isStillWritten, type TrackedFill } from './tracked-fill';

/** Below this a post of ours is taken for something else the agent wrote. */
const ALIKE = 0.6;
/** Texts whose likeness to a post differs by less cannot be told apart by it: agents edit what they send. */
const MARGIN = 0.1;
/** The page's clock and ours may differ by this, in ms. More, and the panel asks rather than guesses. */
const CLOCK_SKEW = 90_000;

/** A post of the account that a waiting text is for, as the page shows it. */
export interface OwnPost {
  post: Post;
  id: string;
  /** The account signed in, or null where the page does not tell. */
  signedIn: string | null;
  /** Handles the page says it answers; empty where the page does not say. */
  answers: readonly string[];
}

export interface SentMatch {
  tracked: TrackedFill;
  /** More than the text speaks for it: its composer has just closed here, or the page names the person answered. */
  isSure: boolean;
}

/** Posted before the text was filled: an earlier reply by the same template. */
function isOlder({ post }: OwnPost, tracked: TrackedFill): boolean {
  if (post.postedAt === null) return false;
  return Date.parse(post.postedAt) < Date.parse(tracked.fill.filledAt) - CLOCK_SKEW;
}

const SIGNATURE = /[\^＾]\s?([\p{L}\p{N}]{1,6})\s*$/u;

/** Signed by a colleague, who speaks for the same account and uses the same templates. */
function isSignedOtherwise({ post }: OwnPost, { fill, latest }: TrackedFill): boolean {
  const initials = (text: string) => SIGNATURE.exec(text.normalize('NFKC'))?.[1]?.toLowerCase();
  const posted = initials(post.text);
  const written = [initials(fill.text), initials(latest)].filter((each) => each !== undefined);
  return posted !== undefined && written.length > 0 && !written.includes(posted);
}

/** Whether the page names the person this text was written to; undefined where it names nobody. */
function isToSamePerson({ answers }: OwnPost, { fill }: TrackedFill): boolean | undefined {
  if (answers.length === 0 || fill.answers === null) return undefined;
  const person = fill.answers.toLowerCase();
  return answers.some((handle) => handle.toLowerCase() === person);
}

function scoreOf({ post }: OwnPost, { fill, latest }: TrackedFill): number {
  return Math.max(
    likeness(post.text, latest, post.truncated),
    likeness(post.text, fill.text, post.truncated),
  );
}

/** Parts of one reply may read alike; the background gives a post to the earliest of them. */
function isSameReply(one: TrackedFill, other: TrackedFill): boolean {
  const reply = parseFillId(one.fill.fillId)?.interactionId;
  return reply !== undefined && reply === parseFillId(other.fill.fillId)?.interactionId;
}

/**
 * The fill a post of our own account came from, or none. Desks answer many people by one template, so the text alone
 * decides only when a single waiting text comes near: a reply must never be logged for somebody who did not get it.
 */
export function findFillOf(own: OwnPost, waiting: readonly TrackedFill[]): SentMatch | undefined {
  const possible = waiting
    .filter((tracked) => !isOlder(own, tracked) && !isSignedOtherwise(own, tracked))
    .filter(({ fill }) => isFrom(fill, own.post.author?.handle ?? '', own.signedIn))
    .filter((tracked) => !isOther(tracked, own.id) && isToSamePerson(own, tracked) !== false)
    .map((tracked) => ({ tracked, score: scoreOf(own, tracked) }))
    .filter(({ score }) => score >= ALIKE);
  const closed = possible.filter(({ tracked }) => hasJustClosed(tracked));
  const contenders = closed.length > 0 ? closed : possible;
  const [best] = contenders.toSorted((one, other) => other.score - one.score);
  if (best === undefined) return undefined;
  const isRival = ({ tracked, score }: typeof best) =>
    tracked !== best.tracked &&
    !isSameReply(tracked, best.tracked) &&
    (best.score === 1 ? score === 1 : score > best.score - MARGIN);
  if (contenders.some(isRival) || isStillWritten(best.tracked)) return undefined;
  return {
    tracked: best.tracked,
    isSure: closed.length > 0 || isToSamePerson(own, best.tracked) === true,
  };
}

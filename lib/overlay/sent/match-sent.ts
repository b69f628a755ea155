import type { Post } from '@/lib/domain/post';
import type { SentReport } from '@/lib/messaging/protocol';
import { likeness } from './likeness';
import type { TrackedFill } from './tracked-fill';

/** Below this a post of ours is taken for something else the agent wrote. */
const ALIKE = 0.6;
/** The page's clock and ours may differ by this, in ms. More, and the panel asks rather than guesses. */
const CLOCK_SKEW = 90_000;

/** Posted before the text was filled: an earlier reply by the same template. */
function isOlder(post: Post, tracked: TrackedFill): boolean {
  if (post.postedAt === null) return false;
  return Date.parse(post.postedAt) < Date.parse(tracked.fill.filledAt) - CLOCK_SKEW;
}

const SIGNATURE = /[\^＾]\s?([\p{L}\p{N}]{1,6})\s*$/u;

/** Signed by a colleague, who speaks for the same account and uses the same templates. */
function isSignedOtherwise(post: Post, { fill, latest }: TrackedFill): boolean {
  const initials = (text: string) => SIGNATURE.exec(text.normalize('NFKC'))?.[1]?.toLowerCase();
  const posted = initials(post.text);
  const written = [initials(fill.text), initials(latest)].filter((each) => each !== undefined);
  return posted !== undefined && written.length > 0 && !written.includes(posted);
}

/** The fill a post of our own account came from: the most alike of those waiting, or none. */
export function findFillOf(post: Post, waiting: readonly TrackedFill[]): TrackedFill | undefined {
  let best: TrackedFill | undefined;
  let bestScore = ALIKE;
  for (const tracked of waiting) {
    if (isOlder(post, tracked) || isSignedOtherwise(post, tracked)) continue;
    const score = Math.max(
      likeness(post.text, tracked.latest, post.truncated),
      likeness(post.text, tracked.fill.text, post.truncated),
    );
    if (score < bestScore || (score === bestScore && best !== undefined)) continue;
    best = tracked;
    bestScore = score;
  }
  return best;
}

export function reportOf(tracked: TrackedFill, post: Post, handle: string): SentReport {
  return {
    fillId: tracked.fill.fillId,
    permalink: post.permalink,
    text: post.truncated ? tracked.latest : post.text,
    handle,
    postedAt: post.postedAt,
  };
}

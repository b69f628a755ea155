import { findWord } from './find-word';
import { SPAM_WORD_GROUPS } from './words/spam';

/** From this many hashtags on a post is written for reach, not for people. */
const MANY_HASHTAGS = 4;
/** What it takes to call a post spam-like; a lure alone or a link alone never does. */
const ENOUGH = 3;

/** Whether a folded text looks like bait: lures of several kinds, with one kind more, many hashtags or a link. */
export function isSpamLike(folded: string): boolean {
  const lures = SPAM_WORD_GROUPS.filter((words) => findWord(folded, words) !== undefined).length;
  const hashtags = folded.match(/#[\p{L}\p{N}_]+/gu)?.length ?? 0;
  const hasLink = /https?:\/\//u.test(folded);
  return lures >= 2 && lures + Number(hashtags >= MANY_HASHTAGS) + Number(hasLink) >= ENOUGH;
}

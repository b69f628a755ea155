import { AS_IT_COMES, starterInForce, type WordList } from '@/lib/domain/policy/word-list';
import { findWord } from './find-word';
import { SPAM_WORD_GROUPS } from './words/spam';

/** From this many hashtags on a post is written for reach, not for people. */
const MANY_HASHTAGS = 4;
/** What it takes to call a post spam-like; a lure alone or a link alone never does. */
const ENOUGH = 3;

/**
 * Whether a folded text looks like bait: lures of several kinds, with one kind more, many hashtags or a link. The desk's
 * own words are one kind.
 */
export function isSpamLike(folded: string, words: WordList = AS_IT_COMES): boolean {
  const groups = [...SPAM_WORD_GROUPS.map((group) => starterInForce(group, words)), words.own];
  const lures = groups.filter((group) => findWord(folded, group) !== undefined).length;
  const hashtags = folded.match(/#[\p{L}\p{N}_]+/gu)?.length ?? 0;
  const hasLink = /https?:\/\//u.test(folded);
  return lures >= 2 && lures + Number(hashtags >= MANY_HASHTAGS) + Number(hasLink) >= ENOUGH;
}

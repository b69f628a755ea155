import { AS_IT_COMES, starterInForce, type WordList } from '@/lib/domain/policy/word-list';
import { findWord } from './find-word';
import { SPAM_SIGNS, SPAM_WORDS } from './words/spam';

/** What it takes to call a post spam-like; one kind of lures with a link never does. */
const ENOUGH = { lures: 2, together: 3 };

/**
 * Whether a folded text looks like bait: lures of several kinds, with one kind more, many hashtags or a link. The desk's
 * own words are one kind.
 */
export function isSpamLike(folded: string, words: WordList = AS_IT_COMES): boolean {
  const kinds = [...Object.values(SPAM_WORDS).map((kind) => starterInForce(kind, words)), words.own];
  const lures = kinds.filter((kind) => findWord(folded, kind) !== undefined).length;
  const signs = SPAM_SIGNS.filter(
    ({ example, pattern }) => !words.off.includes(example) && pattern.test(folded),
  ).length;
  return lures >= ENOUGH.lures && lures + signs >= ENOUGH.together;
}

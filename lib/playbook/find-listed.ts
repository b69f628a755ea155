import type { SignalList } from '@/lib/domain/policy/attention';
import { AS_IT_COMES, starterInForce, type WordList } from '@/lib/domain/policy/word-list';
import { foldPlain } from '@/lib/reply/fold';
import { findWord } from './find-word';
import { NO_ANGRY_WORDS, NO_LEGAL_WORDS } from './words/conflict';
import { NO_DANGER_WORDS } from './words/danger';
import { HARMLESS_TURNS } from './words/harmless-turns';
import { NO_MONEY_WORDS } from './words/money';
import { NO_PRAISE_WORDS } from './words/praise';
import { NO_REFUSAL_WORDS } from './words/refusal';
import { NO_SELF_HARM_WORDS } from './words/self-harm';
import { STARTER_PATTERNS, STARTER_WORDS } from './words/starter-words';
import { NO_THREAT_WORDS } from './words/threat';
import { NO_TROUBLE_WORDS } from './words/trouble';

/** Stretches that are taken out before the starter words of a list are looked for. */
const HARMLESS: Partial<Record<SignalList, readonly string[]>> = {
  danger: NO_DANGER_WORDS,
  'self-harm': NO_SELF_HARM_WORDS,
  angry: NO_ANGRY_WORDS,
  threat: NO_THREAT_WORDS,
  legal: NO_LEGAL_WORDS,
  money: NO_MONEY_WORDS,
  trouble: NO_TROUBLE_WORDS,
  praise: NO_PRAISE_WORDS,
  refusal: NO_REFUSAL_WORDS,
};

/** 「炎上」 burns nobody. */
export function withoutHarmless(folded: string, list: SignalList): string {
  const plain = (HARMLESS_TURNS[list] ?? []).reduce((text, turn) => text.replace(turn, ' '), folded);
  return (HARMLESS[list] ?? []).reduce((text, word) => text.replaceAll(foldPlain(word), ' '), plain);
}

/**
 * The first word of a list that stands in a folded text, or the example of a turn of phrase that does; undefined for
 * neither. What the desk added itself means what it says, also where a starter word would be harmless.
 * @param also more starter words, for this text only
 */
export function findListed(
  folded: string,
  list: SignalList,
  words: WordList = AS_IT_COMES,
  also: readonly string[] = [],
): string | undefined {
  const starter = starterInForce([...STARTER_WORDS[list], ...also], words);
  const plain = withoutHarmless(folded, list);
  const phrase = (STARTER_PATTERNS[list] ?? []).find(
    ({ example, pattern }) => !words.off.includes(example) && pattern.test(plain),
  );
  return findWord(plain, starter) ?? phrase?.example ?? findWord(folded, words.own);
}

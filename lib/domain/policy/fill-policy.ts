import { STARTER_SIGNAL_WORDS } from './attention';
import { DEFAULT_POLICY } from './default-policy';
import type { Policy } from './policy';
import { THREAT_WORDS } from './threat-words';
import { AS_IT_COMES } from './word-list';

/** The courtesy stays silent: otherwise an update would put words into replies that nobody at the desk chose. */
const LATER_DECISIONS: Policy = { ...DEFAULT_POLICY, courtesy: '' };

/**
 * A whole policy from one that some version of this code stored: decisions that did not exist then take their default.
 * What was stored keeps its order, so that an unchanged policy compares as unchanged.
 */
export function fillPolicy(stored: Partial<Policy>): Policy {
  const missing = Object.entries(LATER_DECISIONS).filter(([name]) => !Object.hasOwn(stored, name));
  const { signalWords } = stored;
  const words = typeof signalWords === 'object' ? { signalWords: fillSignalWords(signalWords) } : {};
  return { ...stored, ...words, ...Object.fromEntries(missing) } as Policy;
}

/**
 * Lists that came later, and what was the desk's own words alone before starter words could be switched off. A threat that
 * the desk switched off among the angry words stays off in the list of its own.
 */
function fillSignalWords(stored: object): Policy['signalWords'] {
  const lists = Object.entries(stored).map(([list, words]) => [
    list,
    Array.isArray(words) ? { ...AS_IT_COMES, own: words } : words,
  ]);
  const filled: Policy['signalWords'] = { ...STARTER_SIGNAL_WORDS, ...Object.fromEntries(lists) };
  if (Object.hasOwn(stored, 'threat')) return filled;
  const isThreat = (word: string) => THREAT_WORDS.includes(word);
  const { own, off } = filled.angry;
  return {
    ...filled,
    angry: { own, off: off.filter((word) => !isThreat(word)) },
    threat: { own: [], off: off.filter(isThreat) },
  };
}

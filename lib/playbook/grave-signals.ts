import { DEFAULT_POLICY, type Policy } from '@/lib/domain/account';
import type { Signal } from '@/lib/domain/condition';
import { starterInForce } from '@/lib/domain/policy/word-list';
import type { Post } from '@/lib/domain/post';
import { foldPlain } from '@/lib/reply/fold';
import { createPersonalDataReader } from '@/lib/reply/personal-data/personal-data';
import { findListed, withoutHarmless } from './find-listed';
import { findWord } from './find-word';
import { THREAT_WORDS } from './words/threat';

const GRAVE_LISTS = ['self-harm', 'danger', 'legal'] as const;

/** A customer may be anywhere, and their data is theirs under whatever plan it is numbered. */
const readPersonalData = createPersonalDataReader({
  ...DEFAULT_POLICY.personal,
  phoneRegions: ['JP', 'US', 'GB'],
});

/** What must not be missed in a folded text, whatever else it is about. */
export function readGrave(folded: string, { signalWords }: Pick<Policy, 'signalWords'>): Signal[] {
  const signals: Signal[] = GRAVE_LISTS.filter(
    (list) => findListed(folded, list, signalWords[list]) !== undefined,
  );
  const threats = starterInForce(THREAT_WORDS, signalWords.angry);
  if (findWord(withoutHarmless(folded, 'angry'), threats) !== undefined) signals.push('threat');
  if (findListed(folded, 'refusal', signalWords.refusal) !== undefined) signals.push('refuses-contact');
  if (readPersonalData(folded).length > 0) signals.push('personal-data');
  return signals;
}

/**
 * What must not be missed in other posts of the same person and is not said in the post itself: who wishes to die, or
 * to be left alone, does so whichever post was opened. Money, praise, trouble and the like stay with the post they
 * stand in: they say what that one is about, and another post may be about another company.
 * @param own signals of the post itself
 */
export function findElsewhere(
  others: readonly Pick<Post, 'text'>[],
  own: ReadonlySet<Signal>,
  policy: Policy,
): Set<Signal> {
  const found = others.flatMap(({ text }) => readGrave(foldPlain(text), policy));
  return new Set(found.filter((signal) => !own.has(signal)));
}

import { DEFAULT_POLICY, type Policy } from '@/lib/domain/account';
import type { Signal } from '@/lib/domain/condition';
import { starterInForce } from '@/lib/domain/policy/word-list';
import type { Post } from '@/lib/domain/post';
import { foldPlain } from '@/lib/reply/fold';
import { createPersonalDataReader } from '@/lib/reply/personal-data/personal-data';
import { findListed, withoutHarmless } from './find-listed';
import { findWord } from './find-word';
import { THREAT_WORDS } from './words/threat';

/** Another post of the person who wrote the one in front. */
export type OtherPost = Pick<Post, 'text'> & Partial<Pick<Post, 'postedAt'>>;

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
 * @param liftedAt when a refusal of this person was last lifted; null for never
 */
export function findElsewhere(
  others: readonly OtherPost[],
  own: ReadonlySet<Signal>,
  policy: Policy,
  liftedAt: string | null = null,
): Set<Signal> {
  const found = others.flatMap((post) =>
    readGrave(foldPlain(post.text), policy).filter(
      (signal) => signal !== 'refuses-contact' || !isSettled(post, liftedAt),
    ),
  );
  return new Set(found.filter((signal) => !own.has(signal)));
}

/** What was written before a refusal was lifted refuses no more: the desk and the person spoke about it. */
export function isSettled({ postedAt }: Pick<OtherPost, 'postedAt'>, liftedAt: string | null): boolean {
  return liftedAt !== null && postedAt != null && postedAt <= liftedAt;
}

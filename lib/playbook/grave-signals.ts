import type { Account } from '@/lib/domain/account';
import type { Signal } from '@/lib/domain/condition';
import type { OtherPost } from '@/lib/domain/post';
import { foldPlain } from '@/lib/reply/fold';
import { createCustomerDataReader } from './customer-data';
import { findListed } from './find-listed';

const GRAVE_LISTS = ['self-harm', 'danger', 'threat', 'legal'] as const;

/** Makes a reader of what must not be missed in a folded text, whatever else it is about. */
export function createGraveReader(
  account: Pick<Account, 'contact' | 'policy'>,
): (folded: string) => Signal[] {
  const { signalWords } = account.policy;
  const readCustomerData = createCustomerDataReader(account);
  return (folded) => {
    const signals: Signal[] = GRAVE_LISTS.filter(
      (list) => findListed(folded, list, signalWords[list]) !== undefined,
    );
    if (findListed(folded, 'refusal', signalWords.refusal) !== undefined) signals.push('refuses-contact');
    if (readCustomerData(folded).length > 0) signals.push('personal-data');
    return signals;
  };
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
  account: Pick<Account, 'contact' | 'policy'>,
  liftedAt: string | null = null,
): Set<Signal> {
  const readGrave = createGraveReader(account);
  const found = others.flatMap((post) =>
    readGrave(foldPlain(post.text)).filter(
      (signal) => signal !== 'refuses-contact' || !isSettled(post, liftedAt),
    ),
  );
  return new Set(found.filter((signal) => !own.has(signal)));
}

/** What was written before a refusal was lifted refuses no more: the desk and the person spoke about it. */
export function isSettled({ postedAt }: Pick<OtherPost, 'postedAt'>, liftedAt: string | null): boolean {
  return liftedAt !== null && postedAt != null && postedAt <= liftedAt;
}

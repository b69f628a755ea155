import type { Policy, PublicContact } from '@/lib/domain/account';
import { createAskFinder } from '../personal-data/asks';
import { createPersonalDataReader } from '../personal-data/personal-data';
import { raiseAt, type TextRule } from './text-rule';

/** Personal data in a public text, and asking for it there (practice items 26, 29). */
export function createPersonalRule(
  { personal, askWords }: Pick<Policy, 'personal' | 'askWords'>,
  contact: PublicContact,
): TextRule {
  const read = createPersonalDataReader(personal, [contact.email, ...contact.phones]);
  const findAsks = createAskFinder(askWords);
  return (draft) => [
    ...read(draft.text).map(({ kind, start, end }) => raiseAt(`personal-${kind}`, draft, { start, end })),
    ...findAsks(draft.text).map(({ start, end }) => raiseAt('asks-personal-data', draft, { start, end })),
  ];
}

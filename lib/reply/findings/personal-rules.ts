import type { Policy, PublicContact } from '@/lib/domain/account';
import { createAskFinder } from '../personal-data/asks';
import { leaveOut } from '../personal-data/leave-out';
import { createPersonalDataReader } from '../personal-data/personal-data';
import { raiseAt, type TextRule } from './text-rule';

/** Personal data in a public text, and asking for it there (practice items 26, 29). */
export function createPersonalRule(
  { personal, askWords }: Pick<Policy, 'personal' | 'askWords'>,
  contact: PublicContact,
): TextRule {
  const read = createPersonalDataReader(personal, [contact.email, ...contact.phones]);
  const findAsks = createAskFinder(askWords);
  const findData: TextRule = (draft) => {
    const found = read(draft.text);
    return found.map((data) =>
      raiseAt(`personal-${data.kind}`, draft, { ...data, fix: leaveOut(draft.text, data, found) }),
    );
  };
  return (draft) => [
    ...findData(draft),
    ...findAsks(draft.text).map(({ start, end }) => raiseAt('asks-personal-data', draft, { start, end })),
  ];
}

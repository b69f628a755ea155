import type { Account } from '@/lib/domain/account';
import { createAskFinder } from '../personal-data/asks';
import { leaveOut } from '../personal-data/leave-out';
import { createPersonalDataReader } from '../personal-data/personal-data';
import { isPublicContact } from '../personal-data/public-contact';
import { languageOf, readLanguage } from '../written-language';
import { raiseAt, type TextRule } from './text-rule';

/** Personal data in a public text, and asking for it there (practice items 26, 29). */
export function createPersonalRule(account: Pick<Account, 'company' | 'policy' | 'contact'>): TextRule {
  const { personal, askWords } = account.policy;
  const { email, phones } = account.contact;
  const language = languageOf(account);
  const read = createPersonalDataReader(personal, [email, ...phones]);
  const findAsks = createAskFinder(askWords);
  const findData: TextRule = (draft) => {
    const { text } = draft;
    const found = read(text).filter((data) => !isPublicContact(text, data));
    const written = readLanguage(text, language);
    return found.map((data) =>
      raiseAt(`personal-${data.kind}`, draft, { ...data, fix: leaveOut(text, data, found, written) }),
    );
  };
  return (draft) => [
    ...findData(draft),
    ...findAsks(draft.text).map(({ start, end }) => raiseAt('asks-personal-data', draft, { start, end })),
  ];
}

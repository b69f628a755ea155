import type { Account } from '@/lib/domain/account';
import type { Language } from '@/lib/i18n/language';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Two words of which one is no name: "please call", "call us". 「Galaxy Fold」 and 「iPhone 15」 stand in Japanese too. */
const ENGLISH = /(?:^|\s)(?:[A-Za-z']+,? [a-z']{2,}|[a-z']{2,},? [A-Za-z']+)(?=[\s,.;:!?]|$)/u;

/** Whether a text has Japanese letters. */
export function isJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

/** The language an account speaks, by what its policy says in public; else by its company's name. */
export function languageOf({ company, policy }: Pick<Account, 'company' | 'policy'>): Language {
  const { opening, courtesy, continuation } = policy;
  const said = `${opening}${courtesy}${continuation}`.replace(/\{\{.*?\}\}/gu, '');
  return isJapanese(/\p{L}/u.test(said) ? said : company) ? 'ja' : 'en';
}

/** The language a draft is written in; of one that does not tell, such as a number alone, the account's. */
export function readLanguage(draft: string, account: Language): Language {
  if (isJapanese(draft)) return 'ja';
  return ENGLISH.test(draft) ? 'en' : account;
}

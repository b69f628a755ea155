import type { Agent } from '@/lib/domain/agent';

/**
 * Whose an address is: the desk's; a person's, as far as the desk itself tells; or nobody can say, and somebody of the
 * desk is asked.
 */
export type AddressOwner = 'desk' | 'person' | 'unknown';

/** Mail of phone companies and home lines: never a desk's unless its name says so. */
const LINES =
  /@(?:[\w-]+\.)?(?:docomo|softbank|ezweb|au|i\.softbank|ymobile|willcom|nifty|biglobe|so-net|ocn|plala)\.(?:ne|or|com)/u;
/** Mail for everybody: its domain tells nothing of a company. */
const EVERYBODYS =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|icloud|me|mac|aol|proton|protonmail|ymail)\.|@yahoo\./u;

/** Names of desks, as whole words of an address. */
const OFFICE = new Set(
  (
    'info support help helpdesk contact cs care customer customers service desk inquiry otoiawase toiawase office ' +
    'sales pr press web webmaster admin shop store social sns kouhou koho mail eigyo eigyou soumu jimu jimukyoku ' +
    'madoguchi uketsuke soudan sodan okyaku okyakusama koe voice voc user users team center centre hello post ' +
    'online ec media marketing feedback faq member members order orders reserve yoyaku saiyo recruit ir hr noreply'
  ).split(' '),
);
/** Long enough to be told inside a longer word: `customersupport`, `netshop`, `sorainfo`. */
const OFFICE_INSIDE =
  /^(?:support|contact|customer|service|inquiry|otoiawase|toiawase|okyaku)|(?:support|contact|service|desk|info|shop|center|office)$/u;

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const wordsOf = (text: string): string[] => fold(text).match(/\p{L}+/gu) ?? [];

/**
 * Judges an address that would stand on a stranger's page under the company's name (practice: representative addresses
 * only). Romanised and kanji readings are not guessed: only what the desk wrote itself counts as an agent's name.
 * @param agents everybody of the desk
 * @param confirmed the address somebody of the desk said is the desk's; empty for none
 */
export function judgeAddress(
  email: string,
  agents: readonly Pick<Agent, 'name'>[],
  confirmed = '',
): AddressOwner {
  const address = fold(email.trim());
  const at = address.lastIndexOf('@');
  const words = wordsOf(address.slice(0, at));
  if (address === '' || words.some((word) => OFFICE.has(word) || OFFICE_INSIDE.test(word))) return 'desk';
  if (LINES.test(address)) return 'person';
  const domain = EVERYBODYS.test(address) ? [] : wordsOf(address.slice(at));
  if (words.length > 0 && words.every((word) => domain.includes(word))) return 'desk';
  if (agents.some(({ name }) => isNamed(words, wordsOf(name)))) return 'person';
  return address === fold(confirmed.trim()) ? 'desk' : 'unknown';
}

/** Whether these words are one person's name: `yuki.miura`, `y.miura`, `ymiura`, `yukimiura`, `miura`, 「三浦」. */
function isNamed(words: readonly string[], name: readonly string[]): boolean {
  const isPart = (word: string) =>
    name.some(
      (part) => word === part || (part.length > 3 && [word.slice(1), word.slice(0, -1)].includes(part)),
    );
  const whole = words.join('');
  const isWhole = name.length > 1 && [name.join(''), name.toReversed().join('')].includes(whole);
  return isWhole || (words.some(isPart) && words.every((word) => word.length === 1 || isPart(word)));
}

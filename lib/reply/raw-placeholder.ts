import { ADDRESSED_BLANK } from './blank-mark';

/** Words as people write them in a placeholder: small, or each with a capital. All in capitals has its own pattern. */
const spell = (...words: string[]): string =>
  `(?:${words.map((word) => word.replace(/\b[a-z]/gu, (first) => `[${first}${first.toUpperCase()}]`)).join('|')})`;
const OPEN = '[[<＜［〈‹《«]';
const CLOSE = '[\\]>＞］〉›》»]';
const NAME = spell('name', 'initials');
const OWNER = spell(
  'customer',
  "customer's",
  'client',
  'user',
  'guest',
  'recipient',
  'first',
  'last',
  'full',
  'given',
  'family',
  'your',
  'my',
  'agent',
  'staff',
  'company',
  'brand',
  'team',
);
/** What one is told to add: words for what a reply holds, so that [add account] stays what a button says. */
const ADDED = `(?:[^\\]>＞］〉›\\n]{0,30}?[_ ])?(?:${spell('names?', 'links?', 'e-?mails?', 'dates?', 'times?', 'numbers?', 'address', 'details', 'urls?')}|URL)`;
/** Anything may be told to be inserted; these go into a phone. */
const INSERTED = `${spell('insert')}[_ ](?![^\\]>＞］〉›\\n]*(?:sim|SIM|[cC]ard|[cC]able|[bB]atter))[^\\]>＞］〉›\\n]{1,40}`;
const HERE = `(?: ${spell('here')})?`;
const CUSTOMER_JA = '(?:(?:お客(?:様|さま)|お客|ご本人(?:様)?|担当者?|会社)[ \\u3000・の]?)?';
const NAME_JA = `${CUSTOMER_JA}(?:お名前|氏名|名前)(?:を?(?:ここに)?(?:挿入|入力|記入))?`;
/** What stands in brackets on a button or beside a field is told to be used: 「［お名前］をタップしてください」. */
const NOT_USED = '(?!(?:を|の|から|欄|ボタン)[^。\\n]{0,16}(?:タップ|クリック|選択|選ん|押|開[いきく]))';

/** What a program prints for a name it does not have, and where it would have printed one: "Hi undefined,", 「%s様」. */
const PRINTED =
  '(?<![\\d%])%(?:\\d+\\$)?[sd@](?![0-9A-Za-z%])|(?<!\\w)(?:@@[\\p{L}_]+@@|##[\\p{L}_]+##)|\\[object Object\\]|(?:undefined|null|NaN)(?=\\s?(?:様|さま|さん))|(?<=\\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear) )(?:undefined|null|NaN)\\b';
/** Text that holds the place of another one, and what is still to be done about it. */
const FILLER = '[Ll]orem ipsum|(?<![A-Za-z])(?:TO-?DO|FIX-?ME)\\s?[:：]';

/**
 * Placeholders of other tools and of people that were pasted along (facts/practice.md §4a): [NAME] and [customer name],
 * but not [UPDATE] or [SOLVED]; ［お名前］, but （お名前） and ○○ only where somebody is addressed by it.
 */
export const FOREIGN_PLACEHOLDER = new RegExp(
  [
    '#\\{[^}\\n]*\\}|\\{%[^%\\n]*%\\}|\\[\\[[^\\]\\n]*\\]\\]|<%[^%\\n]*%>|(?<!\\{)\\{[\\p{L}_][^{}\\n]{0,60}\\}(?!\\})',
    '\\[(?:[A-Z]+[_ ])*(?:NAME|INITIALS|DATE|TIME|NUMBER|LINK|URL|EMAIL|INSERT|CUSTOMER|AGENT|COMPANY|PRODUCT)(?:[_ ][A-Z]+)*\\]',
    `${OPEN}(?:(?:${OWNER}[_ ]?)+)?${NAME}${HERE}${CLOSE}`,
    `${OPEN}(?:${OWNER}[_ ])+${spell('link', 'url', 'e-?mail(?: address)?', 'phone number', 'title')}${HERE}${CLOSE}`,
    `${OPEN}${spell('order', 'ticket', 'case', 'reference')}[_ ]${spell('number', 'no\\.?', 'id')}${CLOSE}`,
    // Small: with a capital it may be what stands on a button, as [Link] or [Add Date].
    `${OPEN}(?:link|url|date|time|e-?mail)${HERE}${CLOSE}|${OPEN}${spell('agent', 'customer')}${CLOSE}`,
    `${OPEN}(?:${INSERTED}|(?:add|enter|paste|put|fill in)[_ ]${ADDED}${HERE})${CLOSE}`,
    `${OPEN}(?:${NAME_JA}|お客(?:様|さま)(?:名|のお名前)?|会社名|顧客名|宛名|担当者?名?|(?:ご?注文|受付|問い?合わせ)番号)${CLOSE}${NOT_USED}`,
    `${OPEN}(?:リンク|URL|ＵＲＬ)(?:を?(?:ここに)?(?:挿入|入れる|入力|記入|貼る))?${CLOSE}`,
    `（(?:${NAME_JA}|お客様名)）(?=様|さま|さん)`,
    PRINTED,
    FILLER,
    ADDRESSED_BLANK,
  ].join('|'),
  'gu',
);

/** Whether a finished text still holds a placeholder, whole or half: it must not reach anybody (law 8). */
export function hasRawPlaceholder(text: string): boolean {
  return text.includes('{{') || text.search(FOREIGN_PLACEHOLDER) !== -1;
}

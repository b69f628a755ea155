/** Kinds of personal data that can stand in a public post. */
export type PersonalDataKind = 'phone' | 'email' | 'postal-code' | 'address' | 'card' | 'birth' | 'number';

const LINK_OR_HANDLE = /https?:\/\/\S+|(?<![\w.])@\w+/giu;

/** Written over the folded text (half-width digits); each pattern names what it finds. */
const PATTERNS: readonly { kind: PersonalDataKind; pattern: RegExp }[] = [
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/iu },
  // Japanese numbers begin with 0 and end in four digits; the toll-free 0120 and 0800 are companies' own.
  {
    kind: 'phone',
    pattern: /(?<![\d-])0(?!120|800)\d{1,4}[-‐–ー()\s]{0,2}\d{1,4}[-‐–ー()\s]{0,2}\d{4}(?!\d)/u,
  },
  // Elsewhere groups differ: ten or eleven digits that begin with 0 (07700 900123).
  { kind: 'phone', pattern: /(?<![\d-])0[1-9]\d{2,4}\s\d{3}\s?\d{3,4}(?!\d)/u },
  { kind: 'phone', pattern: /\+\d{1,3}[-\s()]{0,2}\d{1,4}(?:[-\s()]{0,2}\d{2,4}){2,3}(?!\d)/u },
  { kind: 'postal-code', pattern: /〒\s?\d{3}-?\d{4}|(?<!\d|-)\d{3}-\d{4}(?![\d-])/u },
  {
    kind: 'address',
    pattern: /[都道府県市区郡町村][^\s、。,]{1,16}?\d+\s?(?:丁目|番地?|-\d+)/u,
  },
  {
    kind: 'address',
    pattern:
      /\b\d{1,4}\s(?:[A-Za-z]+\s){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|court|close)\b\.?(?!\s?mobile)/iu,
  },
  { kind: 'birth', pattern: /生年月日|date of birth|\bdob\b/iu },
  {
    kind: 'number',
    pattern:
      /(?:注文番号|受注番号|お客様番号|お客さま番号|会員番号|契約番号|order (?:number|no\.?)|customer (?:number|id)|account (?:number|no\.?))\s?(?:は|が|is|:|#)*\s*[a-z]{0,4}-?\d[\d-]{3,}/iu,
  },
];

const CARD = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/gu;

/**
 * Kinds of personal data found in a text. Links and @handles are left out: their digits are nobody's phone.
 * A help for the agent's eye, not a proof: it errs on the side of asking.
 */
export function findPersonalData(text: string): PersonalDataKind[] {
  const plain = text.normalize('NFKC').replace(LINK_OR_HANDLE, ' ');
  const kinds = new Set(PATTERNS.filter(({ pattern }) => pattern.test(plain)).map(({ kind }) => kind));
  for (const [digits] of plain.matchAll(CARD)) {
    if (isCardNumber(digits.replace(/\D/gu, ''))) kinds.add('card');
  }
  return [...kinds];
}

/** Luhn's check, which every card number passes and nine of ten other numbers do not. */
function isCardNumber(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum > 0 && sum % 10 === 0;
}

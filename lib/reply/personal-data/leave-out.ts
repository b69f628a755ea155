import type { PersonalDataKind } from '@/lib/domain/policy/personal-data';
import type { Language } from '@/lib/i18n/language';
import type { Fix } from '../findings/finding';
import type { SourceRange } from '../template-node';
import type { PersonalData } from './personal-data';

/** What stands in the data's place; `that` where no other word says whose or which. */
const NEUTRAL: Readonly<Record<Language, Readonly<Record<PersonalDataKind | 'that', string>>>> = {
  ja: {
    that: '該当の',
    phone: '電話番号',
    email: 'メールアドレス',
    'postal-code': '郵便番号',
    address: '住所',
    card: 'カード番号',
    birth: '日付',
    number: '番号',
  },
  en: {
    that: 'that ',
    phone: 'phone number',
    email: 'e-mail address',
    'postal-code': 'postcode',
    address: 'address',
    card: 'card number',
    birth: 'date',
    number: 'number',
  },
};
/** 「ご注文番号：」, "your order ": what stands before names it already, so the data goes alone. */
const NAMED_BEFORE =
  /(?:番号|アドレス|住所|電話|携帯|直通|メール|カード|注文|予約|(?<![a-z])(?:id|tel|number|address|phone|e-?mail|postcode|card|order|account|booking|case|ticket))(?<between>\s*(?:no\.?|[:：#])?\s*)$/iu;
/** 「…の」, "your": says whose it is or which. */
const OWNED_BEFORE = /(?:[のたる]|(?<![a-z])(?:the|this|that|your|our|my|his|her|their|an?)\s+)$/iu;
/** A bracket after a word: without it the sentence still stands. */
const BRACKET_BEFORE = /(?<=[\p{L}\p{N}]\s?)[(（「『]\s*$/u;
const BRACKET_AFTER = /^\s*[)）」』]/u;
/** Of a date of birth the words that say so may stay. */
const BIRTH_LABEL =
  /^(?:生年月日|お?誕生日|お生まれ|date of birth|dob|birthday|born(?: on)?)\s?(?:は|が|の|is|was|[:：])?\s*/iu;
const BIRTH_ENDING = /\s?(?:生まれ|生|のお?誕生日)$/u;
/** What a reader of addresses and dates may leave over. */
const REST = /^(?:[\d０-９]|[-ー－](?=[\d０-９])|丁目|番地|番(?=[\d０-９])|(?<=[\d０-９番])[号室階])+/u;
const SENTENCE_START = /(?:^|[.?!\n]\s*)$/u;

/**
 * Takes personal data out of a text so that the sentence still stands: without it where the words before name it, else
 * by a word for it that is true whichever way it is used: to call it, to send to it, to ask whether it is right.
 * @param all everything found in the text: a postcode goes with the address it belongs to
 * @param language of the words put in
 */
export function leaveOut(
  text: string,
  data: PersonalData,
  all: readonly PersonalData[],
  language: Language,
): Fix {
  const half = findOtherHalf(text, data, all);
  if (half !== undefined && data.kind === 'postal-code')
    return removal(half.start > data.start ? data.start : half.end, Math.max(data.end, half.start));
  const { start, end } = widen(text, data, half);
  const before = text.slice(0, start);
  const after = text.slice(end);
  const open = BRACKET_BEFORE.exec(before);
  const close = BRACKET_AFTER.exec(after);
  if (open !== null && close !== null) return removal(open.index, end + close[0].length);
  const isJapanese = language === 'ja';
  const tail = isJapanese ? (/^[ \u3000]*/u.exec(after)?.[0].length ?? 0) : 0;
  const between = NAMED_BEFORE.exec(before)?.groups?.between;
  if (between !== undefined) return removal(start - between.length, end + tail);
  const words = NEUTRAL[language];
  const that = OWNED_BEFORE.test(before) ? '' : words.that;
  if (isJapanese) {
    const head = /[ \u3000]*$/u.exec(before)?.[0].length ?? 0;
    return { start: start - head, end: end + tail, text: that + words[data.kind] };
  }
  const plain = that + words[data.kind];
  return {
    start,
    end,
    text: SENTENCE_START.test(before) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain,
  };
}

const removal = (start: number, end: number): Fix => ({ start, end, text: '', removes: 'words' });

/** The data whole, an address with its postcode, of a birth the date alone. */
export function widen(
  text: string,
  { kind, ...place }: PersonalData,
  half: SourceRange = place,
): SourceRange {
  const start = Math.min(place.start, half.start);
  const end = Math.max(place.end, half.end);
  const rest = REST.exec(text.slice(end))?.[0].length ?? 0;
  if (kind !== 'birth') return { start, end: end + rest };
  const found = text.slice(start, end);
  const label = BIRTH_LABEL.exec(found)?.[0].length ?? 0;
  const ending = BIRTH_ENDING.exec(found)?.[0].length ?? 0;
  return { start: start + label, end: ending > 0 ? end - ending : end + rest };
}

/** The postcode of an address, or the address of a postcode, where they stand side by side. */
function findOtherHalf(
  text: string,
  data: PersonalData,
  all: readonly PersonalData[],
): SourceRange | undefined {
  const other = data.kind === 'address' ? 'postal-code' : data.kind === 'postal-code' ? 'address' : undefined;
  const areSide = (first: SourceRange, second: SourceRange) =>
    first.end <= second.start && /^[\s,、]*$/u.test(text.slice(first.end, second.start));
  return all.find((each) => each.kind === other && (areSide(data, each) || areSide(each, data)));
}

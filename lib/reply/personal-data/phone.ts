import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type DataContext, type DataRange, isNumberOfThing } from './data-context';

/** Runs of digits with what people write between them, some even a space after each digit. */
const CANDIDATE =
  /(?<![\w./=%-]|\d[:,])(?:\+|\(?0|(?:1[ -])?\(?[2-9]\d{2}[)-])[\d() \u3000~.・-]{6,30}\d(?![\d%]|[.,:/]\d|-\d)/gu;
/** Toll-free and navigation numbers, of Japan and of North America, are companies' own: nobody has one at home. */
const COMPANY_NUMBER = /^(?:(?:\+81|0)(?:120|800|570|990)|(?:\+?1)?8(?:00|33|44|55|66|77|88)(?=\d{7}$))/u;
/** 3-3-4 digits, the only form in which a number of North America is told from any other ten digits. */
const GROUPED_334 = /^(?:1[ -])?\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/u;
/** Grouped as numbers in Japan and Britain are, whether or not the plan has given that one out. */
const GROUPED_LIKE_PHONE =
  /^(?:\(?0\d{1,3}\)?[ ()-]{0,2}\d{2,4}[ ()-]{1,2}\d{4}|\+\d{1,3}[ -]?\d{1,4}[ -]\d{3,4}[ -]\d{4}|0\d{4} \d{3} ?\d{3})$/u;
/** What follows a count, a price or a time rather than a number to call. */
const UNIT_AFTER = /^\s?(?:円|個|件|人|名|回|kbps|mbps|gbps|gb|mb|kb|ポイント|pt|%)/u;

/** Numbers a person can be called under, by the numbering plans of the given countries. */
export function findPhones({ text, regions }: DataContext): DataRange[] {
  const found: DataRange[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    // A bracket around the whole is no part of the number: （080-1234-5678）.
    const written = match[0].includes(')') ? match[0] : match[0].replace(/^\(/u, '');
    const start = match.index + match[0].length - written.length;
    const end = start + written.length;
    if (isNumberOfThing(text, start) || UNIT_AFTER.test(text.slice(end, end + 6))) continue;
    if (isPhone(written, regions)) found.push({ start, end });
  }
  return found;
}

function isPhone(written: string, regions: readonly string[]): boolean {
  const digits = written.replace(/[^\d+]/gu, '');
  if (COMPANY_NUMBER.test(digits)) return false;
  if (GROUPED_LIKE_PHONE.test(written) && digits.length >= 10) return true;
  return regions.some((region) => {
    if (!digits.startsWith('+') && !isNational(written, region)) return false;
    return parsePhoneNumberFromString(digits, region as CountryCode)?.isValid() ?? false;
  });
}

/** Whether a number without a country's code is written as at home: with the trunk zero, or in groups. */
function isNational(written: string, region: string): boolean {
  if (region === 'US' || region === 'CA') return GROUPED_334.test(written);
  return /^\(?0/u.test(written);
}

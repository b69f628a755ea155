/** A day as somebody wrote it, and where in the text. Months count from 1. */
export interface WrittenDate {
  year: number;
  month: number;
  day: number;
  start: number;
  end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A name of a month or its beginning, as English blogs write it. */
const MONTH = `(?<name>(?:${MONTHS.join('|')})[a-z]{0,6})\\.?`;
/** The year before the first of each era: 令和元年 is 2019. */
const ERAS: Record<string, number> = { 昭和: 1925, 平成: 1988, 令和: 2018, S: 1925, H: 1988, R: 2018 };

/**
 * Ways to write a day of which the order is certain. `09/02/07` and `2/3/2019` are not among them: nobody can tell
 * day, month and year apart.
 */
const PATTERNS = [
  /(?<!\d)(?<year>\d{4})\s?(?:年|[./-])\s?(?<month>\d{1,2})\s?(?:月|[./-])\s?(?<day>\d{1,2})(?!\d)日?/iu,
  /(?<era>昭和|平成|令和|(?<![A-Za-z])[SHR])\s?(?<year>元|\d{1,2})\s?(?:年|\.)\s?(?<month>\d{1,2})\s?(?:月|\.)\s?(?<day>\d{1,2})(?!\d)日?/u,
  new RegExp(`(?<![a-z])${MONTH}\\s?(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})(?!\\d)`, 'iu'),
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of\\s)?${MONTH},?[\\s-](?<year>\\d{4})(?!\\d)`,
    'iu',
  ),
];

/** The first day written in the text, in any of the ways that leave no doubt. */
export function findWrittenDate(text: string): WrittenDate | undefined {
  return PATTERNS.flatMap((pattern) => readMatch(pattern.exec(text))).sort((a, b) => a.start - b.start)[0];
}

function readMatch(match: RegExpExecArray | null): WrittenDate[] {
  const { year = '', month, name, day = '', era } = match?.groups ?? {};
  if (match === null) return [];
  const date = {
    year: era === undefined ? Number(year) : (ERAS[era] ?? Number.NaN) + (year === '元' ? 1 : Number(year)),
    month: name === undefined ? Number(month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1,
    day: Number(day),
    start: match.index,
    end: match.index + match[0].length,
  };
  return isDay(date) ? [date] : [];
}

/** Whether the calendar has that day, in the years blogs are from. */
function isDay({ year, month, day }: WrittenDate): boolean {
  const at = new Date(Date.UTC(year, month - 1, day));
  return year > 1970 && year < 2200 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

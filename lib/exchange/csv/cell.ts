/**
 * Beginnings that make a spreadsheet evaluate a cell (ASVS 1.2.10, CWE-1236), the full-width forms Japanese input makes of
 * them, and any white space or invisible character before them: the writer of a post is an outsider, so this is a real
 * way in (facts/practice.md §4e).
 */
const FORMULA = /^'*[\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠]/u;
/** Control characters that start a cell: some spreadsheets drop them and look at what follows. */
const CONTROL = /^'*[\t\r\n\0]/u;

/** Letters, digits, kana and Han: what most cells begin with, and no spreadsheet minds. Spares them the search above. */
const PLAIN = /^[0-9A-Za-z\u3041-\ud7ff]/u;

/**
 * A text that no spreadsheet takes for a formula: dangerous beginnings get one `'` in front. A text that looks guarded
 * already gets one more, so that taking one away always gives the text back.
 */
export function guardFormula(text: string): string {
  if (text === '' || PLAIN.test(text)) return text;
  return FORMULA.test(text) || CONTROL.test(text) ? `'${text}` : text;
}

/** Takes one guard away again, on import. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && (FORMULA.test(cell) || CONTROL.test(cell)) ? cell.slice(1) : cell;
}

/** How a table is written, whatever stands in it. */
export interface TableForm {
  /** Line breaks inside a cell become `↵`: spreadsheets differ in what they make of them. */
  oneLine?: boolean;
  /** What ends a row of a CSV. */
  lineEnd?: 'crlf' | 'lf';
}

/** A value as a spreadsheet may take it: line breaks as LF, or on one line, and guarded. */
export function toSafeCell(value: string, oneLine = false): string {
  if (value === '') return value;
  return guardFormula(/[\r\n]/u.test(value) ? value.replace(/\r\n?|\n/gu, oneLine ? '↵' : '\n') : value);
}

/** One field as RFC 4180 quotes it, also where another sign than a comma parts the cells. */
export function quoteCell(cell: string, separator: ',' | '\t'): string {
  const needsQuotes = cell.includes(separator) || /["\n]|^\s|\s$/u.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** One CSV row with its line end. Inside a cell a line break is LF, for what ends rows is CR LF by default. */
export function formatRow(
  cells: readonly string[],
  { oneLine = false, lineEnd = 'crlf' }: TableForm = {},
): string {
  const row = cells.map((cell) => quoteCell(toSafeCell(cell, oneLine), ',')).join(',');
  return lineEnd === 'crlf' ? `${row}\r\n` : `${row}\n`;
}

/** Tells Excel on Japanese Windows that the file is UTF-8; without it the file is read as Shift_JIS. */
export const BYTE_ORDER_MARK = '\uFEFF';

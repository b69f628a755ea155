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

/** One CSV field as RFC 4180 has it, guarded. Line breaks inside become LF: CR LF ends rows. */
function formatCell(value: string): string {
  if (value === '') return value;
  const guarded = guardFormula(value.includes('\r') ? value.replace(/\r\n?/gu, '\n') : value);
  return /[",\n]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** One CSV row with its line end. */
export function formatRow(cells: readonly string[]): string {
  return `${cells.map(formatCell).join(',')}\r\n`;
}

/** Tells Excel on Japanese Windows that the file is UTF-8; without it the file is read as Shift_JIS. */
export const BYTE_ORDER_MARK = '\uFEFF';

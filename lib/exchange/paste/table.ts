import Papa from 'papaparse';
import { unguardFormula } from '../csv/cell';

/** A pasted or opened table. */
export interface PastedTable {
  /** First row, trimmed and in lower case. */
  header: string[];
  /** Rows with the line each begins on, counted from 1. */
  rows: { line: number; cells: string[] }[];
}

/**
 * Reads CSV, TSV or semicolon-separated text as copied from a spreadsheet. Empty rows are dropped.
 * @param text at most what the caller is ready to hold in memory
 */
export function parseTable(text: string): PastedTable {
  const clean = text.replace(/^\uFEFF/u, '');
  // Empty rows, such as the one a spreadsheet's last line end makes, would outvote a table of two columns.
  const { meta } = Papa.parse(clean, {
    delimitersToGuess: ['\t', ',', ';'],
    skipEmptyLines: true,
    preview: 1,
  });
  const { data } = Papa.parse<string[]>(clean, { delimiter: meta.delimiter, skipEmptyLines: false });
  let line = 1;
  const numbered = data.map((cells) => {
    const row = { line, cells: cells.map(unguardFormula) };
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n?|\n/gu)?.length ?? 0), 0);
    return row;
  });
  const filled = numbered.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first, ...rows] = filled;
  return { header: (first?.cells ?? []).map((cell) => cell.trim().toLowerCase()), rows };
}

import { quoteCell, type TableForm, toSafeCell } from '../csv/cell';

/** A table as the clipboard carries it: for spreadsheets and documents, and for whatever takes plain text only. */
export interface Sheet {
  /** `text/html` */
  html: string;
  /** `text/plain`: cells parted by tabs, rows by CR LF. */
  text: string;
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A line break Excel keeps inside its cell; a bare `<br>` would begin a new row there. */
const BREAK = '<br style="mso-data-placement:same-cell">';

function toHtmlCell(cell: string): string {
  const text = cell.replace(/[&<>"]/gu, (sign) => ESCAPED[sign] ?? sign);
  return `<td>${text.replaceAll('\n', BREAK)}</td>`;
}

/**
 * Rows to be pasted into a spreadsheet: tabs become spaces, line breaks stay inside their cells, and no cell is one a
 * spreadsheet would evaluate (facts/practice.md §4e).
 */
export function toSheet(
  rows: readonly (readonly string[])[],
  { oneLine = false }: Pick<TableForm, 'oneLine'> = {},
): Sheet {
  const table = rows.map((cells) => cells.map((cell) => toSafeCell(cell.replaceAll('\t', ' '), oneLine)));
  const lines = table.map((cells) => cells.map((cell) => quoteCell(cell, '\t')).join('\t'));
  const bodies = table.map((cells) => `<tr>${cells.map(toHtmlCell).join('')}</tr>`);
  return {
    html: `<meta charset="utf-8"><table>${bodies.join('')}</table>`,
    text: lines.join('\r\n'),
  };
}

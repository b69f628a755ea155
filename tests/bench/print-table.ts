import type { Row } from './row';

const HEAD = ['', 'id', 'what', 'engine', 'value', '±', 'goal', 'unit'];

/** The rows as a table of fixed-width columns. */
export function printTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.pass === null ? '' : row.pass ? 'ok' : 'MISS',
    row.id,
    row.what,
    row.engine,
    formatNumber(row.value),
    row.spread === undefined ? '' : formatNumber(row.spread),
    row.goal === null ? '' : formatNumber(row.goal),
    row.unit,
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(...[HEAD, ...lines].map((line) => (line[column] ?? head).length)),
  );
  return [HEAD, ...lines]
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

function formatNumber(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

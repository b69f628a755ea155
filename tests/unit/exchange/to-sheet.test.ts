// @vitest-environment jsdom
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { unguardFormula } from '@/lib/exchange/csv/cell';
import { toSheet } from '@/lib/exchange/sheet/to-sheet';

/** The table a spreadsheet makes of the HTML, with line breaks inside its cells. */
function readHtml(html: string): string[][] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
  return [...page.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
  );
}

const readText = (text: string): string[][] => Papa.parse<string[]>(text, { delimiter: '\t' }).data;

test('a cell keeps its line breaks, loses its tabs and is never a formula, in both forms', () => {
  const sheet = toSheet([
    ['note', 'author_name'],
    ['一行目\r\n二行目\t"強調"', '=HYPERLINK("https://evil.example")'],
  ]);
  const table = [
    ['note', 'author_name'],
    ['一行目\n二行目 "強調"', '\'=HYPERLINK("https://evil.example")'],
  ];
  expect(readText(sheet.text)).toEqual(table);
  expect(readHtml(sheet.html)).toEqual(table);
});

test('a cell stands on one line where that is asked for', () => {
  const sheet = toSheet([['a\nb', 'c']], { oneLine: true });
  expect(sheet.text).toBe('a↵b\tc');
  expect(readHtml(sheet.html)).toEqual([['a↵b', 'c']]);
});

test('what an outsider wrote stays text', () => {
  const sheet = toSheet([['<img src=x onerror=alert(1)></td></table><script>', '&amp;']]);
  const page = new DOMParser().parseFromString(sheet.html, 'text/html');
  expect(page.querySelectorAll('img, script')).toHaveLength(0);
  expect(readHtml(sheet.html)).toEqual([['<img src=x onerror=alert(1)></td></table><script>', '&amp;']]);
});

test('any table comes back from the plain text, less tabs and one guard', () => {
  const cells = fc.string({ unit: fc.constantFrom(...'=+-@＝\t\r\n 　\u200b\'",a↵') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells), { minLength: 1, maxLength: 4 }), (rows) => {
      const table = rows.map((row) => ['x', ...row]);
      const read = readText(toSheet(table).text).map((row) => row.map(unguardFormula));
      const plain = (cell: string) => cell.replaceAll('\t', ' ').replace(/\r\n?/gu, '\n');
      expect(read).toEqual(table.map((row) => row.map(plain)));
    }),
  );
});

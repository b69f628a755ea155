import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatRow, guardFormula, unguardFormula } from '@/lib/exchange/csv/cell';

const parse = (text: string): string[] => Papa.parse<string[]>(text, { delimiter: ',' }).data[0] ?? [];

describe('a cell', () => {
  test.each([
    '=1+1',
    '+81 90',
    '-5',
    '@SoraMobileCare',
    '＝HYPERLINK("https://evil.example")',
    '＋１',
    '－１',
    '＠名前',
    '  =1+1',
    '　=1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '\t=1+1',
    '\r=1',
    '\n=1',
    '\0=1',
    '\tplain',
  ])('%j is not taken for a formula', (text) => {
    expect(parse(formatRow([text]))[0]?.startsWith("'")).toBe(true);
  });

  test.each(['そらモバイルです', 'a=b', '5-3', 'mail@example.com', '', "it's fine"])(
    '%j stands as it is',
    (text) => {
      expect(parse(formatRow([text]))[0] ?? '').toBe(text);
    },
  );

  test('holds line breaks, quotes and commas', () => {
    expect(formatRow(['a"b"', 'c,d', 'e\r\nf'])).toBe('"a""b""","c,d","e\nf"\r\n');
  });

  test('stands on one line where that is asked for, guarded as it is then', () => {
    const oneLine = { oneLine: true };
    expect(formatRow(['一行目\r\n二行目\n\r三', '\n=1', '=1\n'], oneLine)).toBe(
      "一行目↵二行目↵↵三,↵=1,'=1↵\r\n",
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), (cells) => {
        expect(formatRow(cells, { oneLine: true, lineEnd: 'lf' }).match(/[\r\n]/gu)).toEqual(['\n']);
      }),
    );
  });

  test('ends its row as asked', () => {
    expect(formatRow(['a\r\nb', 'c'], { lineEnd: 'lf' })).toBe('"a\nb",c\n');
    expect(formatRow(['a'], { lineEnd: 'crlf' })).toBe('a\r\n');
  });

  test('any text comes back, less one guard', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 }), (cells) => {
        const read = parse(formatRow(['x', ...cells])).map(unguardFormula);
        expect(read.slice(1)).toEqual(cells.map((cell) => cell.replace(/\r\n?/gu, '\n')));
      }),
    );
  });

  test('no text whatever begins with something a spreadsheet evaluates', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n\0 　\u200b\ufeff\'"a,') });
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = parse(formatRow(['x', text]))[1] ?? '';
        expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*[=+\-@＝＋－＠]/u);
        expect(cell).not.toMatch(/^[\t\r\n\0]/u);
      }),
    );
  });

  test('the guard is taken off once', () => {
    expect(unguardFormula(guardFormula("'=1"))).toBe("'=1");
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRow } from '@/lib/exchange/csv/cell';
import { readGuidelines } from '@/lib/exchange/paste/guidelines';
import { readTemplates } from '@/lib/exchange/paste/templates';

describe('a table of two columns', () => {
  test.each(['\t', ',', ';'])('is read with the empty rows a spreadsheet leaves, parted by %j', (mark) => {
    const lines = [
      ['題名', '本文'],
      [''],
      ['お詫び', '申し訳ございません。'],
      [''],
      ['お礼', '感謝します。'],
      [''],
    ];
    const text = lines.map((cells) => cells.join(mark)).join('\r\n');
    expect(readTemplates(text).rows.map(({ title, body }) => [title, body])).toEqual([
      ['お詫び', '申し訳ございません。'],
      ['お礼', '感謝します。'],
    ]);
  });
});

describe('pasted templates', () => {
  test('come from a spreadsheet, tab-separated, with line breaks in cells', () => {
    const pasted =
      'タイトル\tショートコード\t本文\t対応\nお詫び\t/owabi\t"ご不便を\nおかけしています。"\t返信\nお礼\torei\tありがとうございます。\tお礼\n';
    expect(readTemplates(pasted)).toMatchObject({
      rows: [
        {
          title: 'お詫び',
          shortcode: 'owabi',
          body: 'ご不便を\nおかけしています。',
          action: 'reply',
          enabled: true,
        },
        { title: 'お礼', shortcode: 'orei', action: 'thanks' },
      ],
      problems: [],
    });
  });

  test('come from Chatwoot’s and Zammad’s exports', () => {
    expect(readTemplates('short_code,content\nhi,Hello there').rows).toMatchObject([
      { title: 'Hello there', shortcode: 'hi', body: 'Hello there' },
    ]);
    expect(readTemplates('name;keywords;content;active\nGreeting;hi;Hello there;false').rows).toMatchObject([
      { title: 'Greeting', shortcode: 'hi', enabled: false },
    ]);
  });

  test('that cannot be used are named by line and field, the others are taken', () => {
    const { rows, problems } = readTemplates(
      [
        'title,body,action',
        'A,"two\nlines",reply',
        'B,,reply',
        `C,${'x'.repeat(4_001)},reply`,
        'D,d,shout',
        'A,"two\nlines",reply',
      ].join('\n'),
    );
    expect(rows.map(({ title }) => title)).toEqual(['A']);
    expect(problems.map(({ line, code, field }) => [line, code, field])).toEqual([
      [4, 'missing-body', 'body'],
      [5, 'too-long', 'body'],
      [6, 'unknown-action', 'action'],
      [7, 'duplicate', 'title'],
    ]);
  });

  test('need a column that holds the text', () => {
    expect(readTemplates('foo,bar\n1,2')).toMatchObject({ rows: [], problems: [{ code: 'no-header' }] });
  });

  test('lose one formula guard, as our exports add one', () => {
    expect(readTemplates(`body,title\r\n${formatRow(['@様、お待たせしました', 'A'])}`).rows[0]?.body).toBe(
      '@様、お待たせしました',
    );
  });

  test('never fail on junk', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { rows, problems } = readTemplates(`title,body\n${text}`);
        for (const row of rows) expect(row.body.trim()).not.toBe('');
        for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
      }),
    );
  });
});

describe('pasted guidelines', () => {
  test('begin at each heading', () => {
    expect(
      readGuidelines(
        '# 個人情報（必須）\nDMで聞かない。\n\n## 言葉づかい\n- 丁寧に\n```\n# not a heading\n```',
      ),
    ).toEqual({
      rows: [
        expect.objectContaining({ title: '個人情報（必須）', body: 'DMで聞かない。', weight: 'must' }),
        expect.objectContaining({
          title: '言葉づかい',
          body: '- 丁寧に\n```\n# not a heading\n```',
          weight: 'should',
        }),
      ],
      problems: [],
    });
  });

  test('without a heading, too long or repeated are named by line', () => {
    const { problems } = readGuidelines(`loose text\n# A\n# A\n# B\n${'x'.repeat(5_001)}`);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [1, 'missing-title'],
      [3, 'duplicate'],
      [4, 'too-long'],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romajiKey } from '@/lib/playbook/romaji';
import { foldQuery, type Searchable, searchTemplates } from '@/lib/playbook/search';
import { starterPack } from '@/lib/playbook/starter/starter-pack';

const template = (id: string, rest: Partial<Searchable> = {}): Searchable => ({
  id,
  title: id,
  shortcode: '',
  reading: '',
  body: '本文',
  enabled: true,
  ...rest,
});
const idsOf = (found: { item: Searchable }[]) => found.map((each) => each.item.id);

describe('ranking', () => {
  const templates = [
    template('body', { title: '一', body: 'telでご案内' }),
    template('title', { title: 'telのご案内' }),
    template('inside', { title: '二', shortcode: 'hotel' }),
    template('prefix', { title: '三', shortcode: 'tel' }),
    template('none', { title: '四' }),
    template('off', { title: 'tel', enabled: false }),
  ];

  it('takes shortcode beginnings, shortcodes, titles, bodies in that order', () => {
    const found = searchTemplates('/tel', templates);
    expect(idsOf(found)).toEqual(['prefix', 'inside', 'title', 'body']);
    expect(found.map((each) => each.matched)).toEqual(['shortcode', 'shortcode', 'title', 'body']);
  });

  it('finds every word typed, in any field', () => {
    const both = [template('a', { title: '返金', body: 'お電話へ' }), template('b', { title: '返金' })];
    expect(idsOf(searchTemplates('返金　電話', both))).toEqual(['a']);
  });

  it('puts what fits the post first among equals, then what is used more', () => {
    const equals = ['a', 'b', 'c'].map((id) => template(id, { title: '同じ' }));
    const usage = new Map([
      ['b', 2],
      ['c', 7],
    ]);
    expect(idsOf(searchTemplates('同じ', equals, usage))).toEqual(['c', 'b', 'a']);
    expect(idsOf(searchTemplates('同じ', equals, usage, new Set(['a'])))).toEqual(['a', 'c', 'b']);
    expect(idsOf(searchTemplates('', equals, usage, new Set(['a'])))).toEqual(['a', 'c', 'b']);
  });

  it('does not let use outweigh a better hit', () => {
    expect(idsOf(searchTemplates('tel', templates, new Map([['body', 999]])))[0]).toBe('prefix');
  });
});

describe('Japanese', () => {
  const denpa = template('denpa', { title: 'ご利用環境をうかがう', reading: 'かんきょう でんぱ' });

  it.each([
    'denpa',
    'DEMPA',
    'den',
    'でんぱ',
    'デンパ',
    'ﾃﾞﾝﾊﾟ',
    'でんp',
    'ｄｅｎｐａ',
    'kankyo',
    'kankyou',
    'kannkyou',
  ])('%s finds 電波 by its reading', (query) => {
    expect(idsOf(searchTemplates(query, [denpa, template('other', { reading: 'りょうきん' })]))).toEqual([
      'denpa',
    ]);
  });

  it.each([
    ['しょきふりょう', 'shokifuryou'],
    ['しょきふりょう', 'syokihuryo'],
    ['ちゅうもん', 'chuumon'],
    ['つうしん', 'tsuushin'],
    ['じょうきょう', 'joukyou'],
    ['おまちください', 'omachikudasai'],
    ['せっと', 'setto'],
    ['さーびす', 'saabisu'.replace('aa', 'a')],
    ['こんにちは', 'konnichiha'],
    ['しんぱい', 'shimpai'],
  ])('%s and %s are the same', (kana, romaji) => {
    expect(romajiKey(kana)).toBe(romajiKey(romaji));
  });

  it('folds width, kana and case in titles too', () => {
    const wifi = template('wifi', { title: 'Ｗｉ－Ｆｉルーターの設定' });
    expect(idsOf(searchTemplates('wi-fiﾙｰﾀｰ', [wifi]))).toEqual(['wifi']);
    expect(idsOf(searchTemplates('るーたー', [wifi]))).toEqual(['wifi']);
  });
});

describe('the starter pack', () => {
  const pack = (language: 'ja' | 'en') =>
    starterPack(language, { company: 'X' }).templates.map((each) => ({ ...each, id: each.shortcode }));

  it.each([
    ['ja', '電話', 'tel'],
    ['ja', 'denwa', 'tel'],
    ['ja', 'へんきん', 'henkin'],
    ['ja', 'kaiket', 'kaiketsu'],
    ['ja', 'お詫び', 'jokyo'],
    ['en', 'ref', 'refund'],
    ['en', 'delivery', 'order'],
    ['en', 'phone', 'call'],
  ] as const)('%s: /%s gives %s', (language, query, shortcode) => {
    expect(idsOf(searchTemplates(`/${query}`, pack(language)))[0]).toBe(shortcode);
  });

  it('finds each template by the whole of its shortcode, title and reading', () => {
    for (const each of [...pack('ja'), ...pack('en')]) {
      for (const query of [each.shortcode, each.title, each.reading]) {
        expect(idsOf(searchTemplates(query, [each]))).toEqual([each.id]);
      }
    }
  });
});

describe('anything typed', () => {
  it('never throws and never finds what lacks a word', () => {
    const templates = starterPack('ja', { company: 'X' }).templates.map((each) => ({
      ...each,
      id: each.title,
    }));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
        const found = searchTemplates(query, templates);
        expect(found.length).toBeLessThanOrEqual(templates.length);
        if (foldQuery(query.replace(/^[/／]/u, '')) === '') expect(found).toHaveLength(templates.length);
      }),
    );
  });
});

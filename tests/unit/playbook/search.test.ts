import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romajiKey } from '@/lib/playbook/romaji';
import { type Searchable, searchTemplates } from '@/lib/playbook/search';
import { foldQuery } from '@/lib/playbook/search-fields';
import { starterPack } from '@/lib/playbook/starter/starter-pack';
import { weighUses } from '@/lib/playbook/weigh-uses';

const template = (id: string, rest: Partial<Searchable> = {}): Searchable => ({
  id,
  title: id,
  shortcode: '',
  reading: '',
  category: '',
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
    expect(idsOf(searchTemplates('', equals, usage, new Set(['a', 'b'])))).toEqual(['a', 'b', 'c']);
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

  it('hears kana and their romaji alike, whatever the kana', () => {
    const syllable = fc.constantFrom(
      ...['かka', 'きょkyo', 'しshi', 'しゃsha', 'ちchi', 'ちゅchu', 'つtsu', 'んn', 'うu', 'おo', 'こko'],
      ...[
        'じゃja',
        'じji',
        'ふfu',
        'ばba',
        'ぷpu',
        'りょryo',
        'まma',
        'なna',
        'やya',
        'っとtto',
        'っぱppa',
        'とうtou',
      ],
    );
    fc.assert(
      fc.property(fc.array(syllable), (word) => {
        const kana = word.map((each) => each.replace(/[a-z]+/u, '')).join('');
        const romaji = word.map((each) => each.replace(/[^a-z]+/u, '')).join('');
        expect(romajiKey(kana)).toBe(romajiKey(romaji));
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds a shortcode in kana, as an input method left on writes it', () => {
    const templates = [template('owabi', { shortcode: 'owabi' }), template('other', { title: 'おわび' })];
    for (const typed of ['・おわび', '／おわ', 'オワビ', 'おわb']) {
      expect(idsOf(searchTemplates(typed, templates))[0]).toBe('owabi');
    }
  });

  it('finds a title in kana by romaji, but takes no English title for romaji', () => {
    const kana = template('kana', { title: 'ルーターのせってい' });
    const fee = template('fee', { title: 'Sheep and fees' });
    expect(idsOf(searchTemplates('rut', [kana, fee]))).toEqual(['kana']);
    expect(idsOf(searchTemplates('hee', [kana, fee]))).toEqual(['fee']);
    expect(idsOf(searchTemplates('fee', [kana, fee]))).toEqual(['fee']);
    expect(idsOf(searchTemplates('hees', [kana, fee]))).toEqual([]);
  });

  it('finds by category', () => {
    const found = searchTemplates('料金', [template('a'), template('b', { category: '料金・請求' })]);
    expect(found).toMatchObject([{ item: { id: 'b' }, matched: 'category' }]);
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

describe('uses', () => {
  it('weigh by how often and how lately', () => {
    // Today twice, and once each three and twelve weeks ago, as the log counts them per span.
    const week = new Map([['today', 2]]);
    const month = new Map([...week, ['recent', 1]]);
    const quarter = new Map([...month, ['old', 5], ['recent', 2]]);
    const weights = weighUses([week, month, quarter]);
    const order = [...weights].sort(([, a], [, b]) => b - a).map(([id]) => id);
    expect(order).toEqual(['today', 'old', 'recent']);
    expect(weights.get('unused')).toBeUndefined();
    expect(
      weighUses([
        new Map([['once', 1]]),
        new Map([['once', 1]]),
        new Map([
          ['once', 1],
          ['old', 6],
        ]),
      ]),
    ).toEqual(
      new Map([
        ['once', 7],
        ['old', 6],
      ]),
    );
  });
});

describe('any playbook', () => {
  const field = fc.oneof(
    fc.constantFrom(
      '',
      'tel',
      'hotel',
      'お電話',
      'でんわ',
      'デンワ',
      'denwa',
      '電話 でんわ',
      'Ｔｅｌ',
      '料金',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const playbook = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      title: field,
      shortcode: field,
      reading: field,
      category: field,
      body: field,
      enabled: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  const typed = fc.oneof(
    field,
    fc.tuple(field, field).map((words) => words.join('　')),
  );

  it('finds what has every word as written, whatever its width, case and kana', () => {
    fc.assert(
      fc.property(playbook, typed, (templates, query) => {
        const found = new Set(idsOf(searchTemplates(query, templates)));
        const words = foldQuery(query.replace(/^[/／・]/u, '')).split(' ');
        for (const { id, enabled, ...fields } of templates) {
          const texts = [fields.title, fields.shortcode, fields.reading, fields.category, fields.body].map(
            foldQuery,
          );
          const hasAll = words.every((word) => texts.some((text) => text.includes(word)));
          if (hasAll || !enabled) expect(found.has(id)).toBe(enabled);
        }
      }),
    );
  });

  it('ranks one word by shortcode start, shortcode, naming, body; then fit; then use', () => {
    const word = fc.constantFrom('tel', '電話', 'zz');
    fc.assert(
      fc.property(
        playbook,
        word,
        fc.func(fc.nat(5)),
        fc.func(fc.boolean()),
        (templates, query, use, applies) => {
          const usage = new Map(templates.map(({ id }) => [id, use(id)]));
          const fits = new Set(templates.filter(({ id }) => applies(id)).map(({ id }) => id));
          const found = searchTemplates(query, templates, usage, fits).map(({ item, matched }) => {
            const isStart = foldQuery(item.shortcode).startsWith(query);
            const rank = matched === 'shortcode' ? (isStart ? 0 : 1) : matched === 'body' ? 3 : 2;
            return { rank, matched, fits: fits.has(item.id), use: usage.get(item.id) ?? 0 };
          });
          for (const [index, item] of found.entries()) {
            const next = found[index + 1];
            if (next === undefined) break;
            expect(item.rank).toBeLessThanOrEqual(next.rank);
            // Within the naming fields a word's beginning decides before fit does.
            if (item.rank !== next.rank || item.rank === 2) continue;
            expect(Number(item.fits)).toBeGreaterThanOrEqual(Number(next.fits));
            if (!item.fits && !next.fits) expect(item.use).toBeGreaterThanOrEqual(next.use);
          }
        },
      ),
    );
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
        if (foldQuery(query.replace(/^[/／・]/u, '')) === '') expect(found).toHaveLength(templates.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAtoms, findCuts } from '@/lib/reply/atoms';
import type { Break, BreakKind } from '@/lib/reply/break-kind';
import { findBreaks } from '@/lib/reply/find-breaks';
import { weigh } from '@/lib/reply/length';
import { markLetterEnds } from '@/lib/reply/letters';
import { type Piece, type SplitBudget, splitText } from '@/lib/reply/split';

const measure = (text: string) => weigh(text, 'x');
const evenly = (room: number): SplitBudget => ({ only: room, first: room, middle: room, last: room });
const split = (text: string, room: number) =>
  splitText(text, evenly(room), measure).map((piece) => piece.text);
/** The text the pieces were cut from. */
const joinPieces = (pieces: readonly Piece[]) => pieces.map(({ text, gap }) => text + gap).join('');

describe('where a part ends', () => {
  it.each<[string, string, number, string[]]>([
    [
      'sentences',
      'ご不便をおかけします。確認いたします。お待ちください。',
      40,
      ['ご不便をおかけします。', '確認いたします。お待ちください。'],
    ],
    [
      'after ！ and ？',
      'えっ！？本当ですか！それは困りますね？すぐに調べます',
      34,
      ['えっ！？本当ですか！', 'それは困りますね？すぐに調べます'],
    ],
    [
      'after an emoji that closes a sentence',
      'ありがとうございます。😊🙏またお声がけください。',
      32,
      ['ありがとうございます。😊🙏', 'またお声がけください。'],
    ],
    [
      'after closing brackets',
      '（詳しくはこちらです。）お手数ですがご確認ください。',
      32,
      ['（詳しくはこちらです。）', 'お手数ですがご確認ください。'],
    ],
    [
      'at a line break, which no part begins with',
      '一行目です\n\n二行目のほうが少し長いです',
      26,
      ['一行目です', '二行目のほうが少し長いです'],
    ],
    [
      'English sentences',
      'We are sorry. It is fixed now. Please try again.',
      32,
      ['We are sorry. It is fixed now.', 'Please try again.'],
    ],
    [
      'not after e.g. or in 2.5',
      'Use e.g. the 2.5 GHz band here. Then it works.',
      36,
      ['Use e.g. the 2.5 GHz band here.', 'Then it works.'],
    ],
    [
      'clauses, where a sentence is too long',
      '電波の届きにくい場所では、窓の近くでお試しいただけますか',
      36,
      ['電波の届きにくい場所では、', '窓の近くでお試しいただけますか'],
    ],
    [
      'where a phrase begins anew, where a clause is too long',
      '復旧後も通信速度が1Mbps以下のままの場合にも',
      30,
      ['復旧後も通信速度が', '1Mbps以下のままの場合にも'],
    ],
    [
      'outside 「」, even where a sentence ends inside',
      '画面には「更新しています。お待ちください。」と出ますか',
      48,
      ['画面には', '「更新しています。お待ちください。」と出ますか'],
    ],
    [
      'not where the sentence goes on after a quotation',
      '「直った。」との声もあります。「まだ。」との声も',
      34,
      ['「直った。」との声もあります。', '「まだ。」との声も'],
    ],
  ])('%s', (_, text, room, parts) => {
    expect(split(text, room)).toEqual(parts);
  });

  it('keeps links, tags, mentions, numbers with units and times whole', () => {
    const atoms = [
      'https://soramobile.example/form/area?from=x',
      '#そらモバイルお願い',
      '@soramobile_care',
      '1,980円',
      '11月9日',
      '9:00～20:00',
      '0120-000-000',
      '2.4GHz',
      '￥5,480',
      'help@soramobile.example',
      '10 GB',
      '3,000万円',
      '2ヶ月',
      '3か所',
      '午後3時30分',
      '第2回',
      '約30分',
      '3営業日以内',
      '5ギガ',
      '10パーセント',
      '03(1234)5678',
      '30 minutes',
      '3 business days',
      '9 p.m.',
    ];
    for (const atom of atoms) {
      const text = `${'あ'.repeat(8)}${atom} ${'い'.repeat(8)}`;
      for (let room = measure(atom); room < measure(text); room++) {
        expect(split(text, room).join(' ')).toContain(atom);
      }
    }
  });

  it('counts a bare host in the middle of Japanese as the link X makes of it', () => {
    const parts = split(`${'ご不便をおかけします'.repeat(4)}example.jp`, 24);
    expect(parts.at(-1)).toBe('example.jp');
    for (const part of parts) expect(measure(part)).toBeLessThanOrEqual(24);
  });

  it('keeps what a reader sees as one character whole', () => {
    for (const letter of ['👨‍👩‍👧‍👦', '👍🏽', '🇯🇵', 'か\u3099', '葛\u{E0100}', '1️⃣']) {
      const text = letter.repeat(30);
      const parts = split(text, 10);
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts) expect(part.replaceAll(letter, '')).toBe('');
    }
  });

  it('balances instead of leaving a stub', () => {
    const sentence = 'あいうえおかきくけ。';
    const weights = split(sentence.repeat(8), 140).map(measure);
    expect(weights).toEqual([80, 80]);
  });

  it('spends one part more to keep sentences whole, but not a fourth', () => {
    const sentence = `${'あ'.repeat(44)}。`;
    expect(split(sentence.repeat(3), 150).map((part) => part.endsWith('。'))).toEqual([true, true, true]);
    expect(
      split(`${sentence}${sentence.replaceAll('あ', 'い、')}`.repeat(3), 150).length,
    ).toBeLessThanOrEqual(7);
  });

  it('gives back whole what cannot be cut, so that it can be reported', () => {
    const link = `https://soramobile.example/${'a'.repeat(60)}`;
    expect(split(`これです ${link} どうぞ`, 30)).toContain(link);
  });

  it('is done with long and odd texts at once', () => {
    for (const unit of ['あ', 'a', 'a b ', '「', '\n', '😀', '#あ', '1']) {
      const text = unit.repeat(Math.ceil(12_000 / unit.length));
      expect(joinPieces(splitText(text, evenly(260), measure))).toBe(text);
    }
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'ご不便をおかけします',
    '。',
    '、',
    '！？',
    '\n\n',
    ' ',
    '　',
    '「圏外です。',
    '」',
    '（',
    '）',
    '1,980円',
    '11月9日',
    'https://a.example/b?c=d',
    'example.jp',
    '@soramobile_care',
    '#そらモバイル',
    '👨‍👩‍👧‍👦',
    '🙏',
    'か\u3099',
    'Thank you',
    '. ',
    'e.g.',
    '20:00',
    'ーー',
    'っ',
    '…',
    '\ud83d',
    '\u0301',
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 120 }).map((all) => all.join('')),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 120 }),
  );
  const room = fc.integer({ min: 24, max: 280 });

  it('is the parts and the gaps between them, joined', () => {
    fc.assert(
      fc.property(text, room, (whole, limit) => {
        const pieces = splitText(whole, evenly(limit), measure);
        expect(joinPieces(pieces)).toBe(whole);
        for (const { gap } of pieces) expect(gap.trim()).toBe('');
      }),
    );
  });

  it('is never cut inside an atom or a character', () => {
    const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });
    fc.assert(
      fc.property(text, room, (whole, limit) => {
        const letterStarts = new Set([...letters.segment(whole)].map((each) => each.index));
        const atoms = findAtoms(whole);
        let at = 0;
        for (const piece of splitText(whole, evenly(limit), measure).slice(0, -1)) {
          at += piece.text.length;
          for (const cut of [at, at + piece.gap.length]) {
            expect(letterStarts.has(cut)).toBe(true);
            expect(atoms.some(({ start, end }) => start < cut && cut < end)).toBe(false);
          }
          at += piece.gap.length;
        }
      }),
    );
  });

  it('is seen in the characters a reader sees', () => {
    const mixed = fc.array(
      fc.constantFrom(
        'あ',
        'a',
        '1',
        '\u0301',
        '\u3099',
        '\uFE0F\u20E3',
        '👍',
        '🏽',
        '\u200D',
        '🇯🇵',
        '〰',
        '\u0600',
        '\r',
        '\n',
        'ｶ',
        'ﾞ',
        '각',
        '\ud83d',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          mixed.map((all) => all.join('')),
        ),
        (whole) => {
          const ends = new Uint8Array(whole.length + 1);
          for (const { index } of new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(whole))
            ends[index] = 1;
          ends[0] = 1;
          ends[whole.length] = 1;
          expect(markLetterEnds(whole)).toEqual(ends);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('makes parts that fit, unless one stretch alone is too long', () => {
    fc.assert(
      fc.property(text, room, (whole, limit) => {
        const atoms = findAtoms(whole).map(({ start, end }) => whole.slice(start, end));
        fc.pre(atoms.every((atom) => measure(atom) <= limit) && !/\s{20}|\p{M}{20}/u.test(whole));
        for (const { text: part } of splitText(whole, evenly(limit), measure)) {
          expect(measure(part)).toBeLessThanOrEqual(limit + 2);
        }
      }),
    );
  });

  it('makes no more parts than it must, but for whole sentences', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('あ', '。', '、', 'い'), { minLength: 1, maxLength: 300 }),
        room,
        (all, limit) => {
          const whole = all.join('');
          const fewest = Math.ceil(measure(whole) / limit);
          const parts = splitText(whole, evenly(limit), measure);
          expect(parts.length).toBeLessThanOrEqual(Math.max(fewest + 1, Math.ceil(fewest * 1.5)));
        },
      ),
    );
  });
});

describe('the best way to split', () => {
  const CLASS: Readonly<Record<BreakKind, number>> = {
    line: 0,
    sentence: 0,
    clause: 1,
    phrase: 2,
    word: 3,
    'inner-sentence': 4,
    'inner-clause': 4,
    'inner-word': 4,
    letter: 5,
  };
  /** Every way to cut a text into so many parts that fit, tried one by one. */
  function everyWay(text: string, breaks: readonly Break[], count: number, budget: SplitBudget): Break[][] {
    const rooms = [...new Array(count - 1).fill(budget.middle), budget.last];
    if (count > 1) rooms[0] = budget.first;
    const ways: Break[][] = [];
    const extend = (start: number, from: number, ends: Break[]) => {
      if (ends.length === count - 1) {
        if (measure(text.slice(start)) <= (rooms.at(-1) ?? 0)) ways.push(ends);
        return;
      }
      for (let index = from; index < breaks.length; index++) {
        const end = breaks[index];
        if (end === undefined || measure(text.slice(start, end.at)) > rooms[ends.length]) break;
        extend(end.next, index + 1, [...ends, end]);
      }
    };
    extend(0, 0, []);
    return ways;
  }
  const partsOf = (text: string, ends: readonly Break[]) =>
    [...ends, { at: text.length, next: text.length }].map((end, index) =>
      measure(text.slice(ends[index - 1]?.next ?? 0, end.at)),
    );
  /** The classes of some ends, worst first: of two equally long ones the smaller is the better way. */
  const quality = (ends: readonly Break[]) =>
    ends
      .map(({ kind }) => CLASS[kind])
      .sort()
      .reverse()
      .join('');
  const spread = (weights: readonly number[]) => Math.max(...weights) - Math.min(...weights);

  const pieces = fc.constantFrom('あい', 'うえお', '。', '、', '\n', 'です', '「い。', '」', 'a b', '3日');
  const text = fc.array(pieces, { minLength: 4, maxLength: 22 }).map((all) => all.join('').trim());
  const budget = fc.record({
    limit: fc.integer({ min: 16, max: 44 }),
    opening: fc.nat(6),
    marker: fc.nat(4),
  });

  it('has as few parts as can be, or one more that keeps every sentence whole', () => {
    fc.assert(
      fc.property(text, budget, (whole, { limit, opening, marker }) => {
        const room = {
          only: limit - opening,
          first: limit - opening - marker,
          middle: limit - marker,
          last: limit,
        };
        const breaks = findBreaks(whole, findCuts(whole)).filter(({ kind }) => CLASS[kind] < 4);
        fc.pre(measure(whole) > room.only && breaks.length > 0);
        const count = splitText(whole, room, measure).length;
        let fewest = 2;
        while (fewest <= count && everyWay(whole, breaks, fewest, room).length === 0) fewest++;
        // Where nothing fits outside brackets, brackets or words are torn: another measure.
        fc.pre(fewest <= count && fewest <= 3);
        if (count === fewest) return;
        expect(count).toBe(fewest + 1);
        const sentences = breaks.filter(({ kind }) => CLASS[kind] === 0);
        expect(everyWay(whole, sentences, count, room)).not.toHaveLength(0);
        expect(everyWay(whole, sentences, fewest, room)).toHaveLength(0);
      }),
    );
  });

  it('ends its parts in the best places, and among equally good places is balanced', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 16, max: 44 }), (whole, limit) => {
        const room = evenly(limit);
        const breaks = findBreaks(whole, findCuts(whole)).filter(({ kind }) => CLASS[kind] < 4);
        fc.pre(measure(whole) > limit);
        const found = splitText(whole, room, measure);
        fc.pre(found.length <= 3);
        const ways = everyWay(whole, breaks, found.length, room);
        fc.pre(ways.length > 0);
        const ends = found.slice(0, -1).map((_, index) => {
          const next = joinPieces(found.slice(0, index + 1)).length;
          return breaks.find((each) => each.next === next);
        });
        expect(ends).not.toContain(undefined);
        const chosen = ends.filter((end) => end !== undefined);
        expect(quality(chosen)).toBe(ways.map(quality).sort()[0]);
        if (found.length > 2) return;
        // Two parts: no other place of the same kind would make them more even.
        const same = ways.filter(([end]) => end?.kind === chosen[0]?.kind);
        const evenest = Math.min(...same.map((way) => spread(partsOf(whole, way))));
        expect(spread(partsOf(whole, chosen))).toBeLessThanOrEqual(evenest + 1);
      }),
      // Just fits, the space between its parts left out.
      { examples: [['」3日3日あいあい3日a b」ですうえおa b。', 18]] },
    );
  });
});

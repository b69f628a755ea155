import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendRules, MAX_PASTE, planImport } from '@/components/desk/keywords/plan-import';

describe('keywords by paste', () => {
  it('adds what is new, counts what is there and what is repeated, width and case aside', () => {
    const plan = planImport('圏外\nWi-Fi 遅い', '圏外\nＷｉ－Ｆｉ 遅い\n新語\n新語\n\n// メモ\nもう 一つ');
    expect(plan).toMatchObject({ fresh: ['新語', 'もう 一つ'], known: 2, repeated: 1, problems: [] });
  });

  it('takes the first column of a spreadsheet', () => {
    expect(planImport('', '圏外\t症状\t12\r\n解約\tお金\t3').fresh).toEqual(['圏外', '解約']);
  });

  it('says line and reason of what cannot be read, and takes the rest', () => {
    const plan = planImport('', 'よい\n"だめ\nまた よい');
    expect(plan.fresh).toEqual(['よい', 'また よい']);
    expect(plan.problems).toMatchObject([{ line: 2, code: 'unclosed-quote' }]);
  });

  it('gets through 10,000 lines of junk', () => {
    const junk = Array.from({ length: 10_000 }, (_, n) => `\u0000"${'*-#'.repeat(n % 7)} ${n}\ud800`);
    const plan = planImport('', junk.join('\n'));
    expect(plan.fresh).toEqual([]);
    expect(plan.problems.length).toBeGreaterThanOrEqual(10_000);
  });

  it('refuses a line of a megabyte without reading it', () => {
    const plan = planImport('', `よい\n${'あ'.repeat(1_000_000)}`);
    expect(plan.fresh).toEqual(['よい']);
    expect(plan.problems).toMatchObject([{ line: 2, code: 'line-too-long' }]);
    expect(plan.problems[0]?.snippet.length).toBeLessThan(100);
  });

  it('adds nothing the second time', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 20 });
    fc.assert(
      fc.property(lines, (pasted) => {
        const text = pasted.join('\n');
        const rules = appendRules('', planImport('', text).fresh);
        expect(planImport(rules, text).fresh).toEqual([]);
      }),
    );
  });

  it('appends to a list without touching what stands in it', () => {
    expect(appendRules('// メモ\n圏外\n\n', ['解約'])).toBe('// メモ\n圏外\n解約');
    expect(appendRules('', ['解約'])).toBe('解約');
    expect(MAX_PASTE).toBeLessThanOrEqual(2_000_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendRules, MAX_PASTE, planImport } from '@/components/desk/keywords/plan-import';
import { parseRules } from '@/lib/matching/parse';

const { signal } = new AbortController();
const plan = (existing: string | undefined, pasted: string) => planImport(existing, pasted, signal);

describe('keywords by paste', () => {
  it('adds what is new, counts what is there and what is repeated, width and case aside', async () => {
    const planned = await plan('圏外\nWi-Fi 遅い', '圏外\nＷｉ－Ｆｉ 遅い\n新語\n新語\n\n// メモ\nもう 一つ');
    expect(planned).toMatchObject({ fresh: ['新語', 'もう 一つ'], known: 2, repeated: 1, problems: [] });
  });

  it('takes the first column of a spreadsheet', async () => {
    expect((await plan('', '圏外\t症状\t12\r\n解約\tお金\t3')).fresh).toEqual(['圏外', '解約']);
  });

  it('says line and reason of what cannot be read, and takes the rest', async () => {
    const planned = await plan('', 'よい\n"だめ\nまた よい');
    expect(planned.fresh).toEqual(['よい', 'また よい']);
    expect(planned.problems).toMatchObject([{ line: 2, code: 'unclosed-quote' }]);
  });

  it('gets through 10,000 lines of junk', async () => {
    const junk = Array.from({ length: 10_000 }, (_, n) => `\u0000"${'*-#'.repeat(n % 7)} ${n}\ud800`);
    const planned = await plan('', junk.join('\n'));
    expect(planned.fresh).toEqual([]);
    expect(planned.problems.length).toBeGreaterThanOrEqual(10_000);
  });

  it('refuses a line of a megabyte without reading it', async () => {
    const planned = await plan('', `よい\n${'あ'.repeat(1_000_000)}`);
    expect(planned.fresh).toEqual(['よい']);
    expect(planned.problems).toMatchObject([{ line: 2, code: 'line-too-long' }]);
    expect(planned.problems[0]?.snippet.length).toBeLessThan(100);
  });

  it('adds nothing the second time', async () => {
    const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(lines, async (pasted) => {
        const text = pasted.join('\n');
        const rules = appendRules('', (await plan('', text)).added);
        expect((await plan(rules, text)).added).toEqual([]);
      }),
    );
  });

  it('keeps the notes of the paste in a new list', async () => {
    const planned = await plan(undefined, '// 通信\n圏外 // 屋内も\t3\n\n"だめ // x\n圏外 // また\n//\n解約');
    expect(planned.added).toEqual(['// 通信', '圏外 // 屋内も', '//', '解約']);
    expect(planned).toMatchObject({ fresh: ['圏外', '解約'], repeated: 1, notes: 1 });
  });

  it('leaves the notes of the paste out of a list that exists, and says how many', async () => {
    const planned = await plan('圏外', '// 通信\n圏外 // 屋内も\n解約 // お金\n遅い');
    expect(planned).toMatchObject({ added: ['解約', '遅い'], known: 1, notes: 3 });
  });

  it('tells how far it is, lets the page live meanwhile, and stops when another text is pasted', async () => {
    const pasted = Array.from({ length: 19_000 }, (_, n) => `語${n} 遅い -広告`).join('\n');
    const shares: number[] = [];
    let turns = 0;
    const beat = setInterval(() => turns++);
    const planned = await planImport('', pasted, signal, (share) => shares.push(share));
    clearInterval(beat);
    expect(planned.fresh).toHaveLength(19_000);
    expect(turns).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const other = new AbortController();
    setTimeout(() => other.abort(new Error('pasted anew')));
    await expect(planImport('', pasted, other.signal)).rejects.toThrow('pasted anew');
  });

  it('stops where a list may have no more rules', async () => {
    const pasted = Array.from({ length: 20_050 }, (_, n) => `語${n}`).join('\n');
    const planned = await plan(undefined, pasted);
    expect(planned.added).toHaveLength(20_000);
    expect(planned.problems).toEqual(parseRules(pasted).problems);
  });

  it('appends to a list without touching what stands in it', () => {
    expect(appendRules('// メモ\n圏外\n\n', ['解約'])).toBe('// メモ\n圏外\n解約');
    expect(appendRules('', ['解約'])).toBe('解約');
    expect(MAX_PASTE).toBeLessThanOrEqual(2_000_000);
  });
});

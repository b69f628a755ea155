import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTrial } from '@/components/desk/keywords/mark-text';
import { readProblems } from '@/components/desk/keywords/read-problems';
import { compile } from '@/lib/matching/compile';
import { MAX_RULES } from '@/lib/matching/limits';
import { createMatcher } from '@/lib/matching/matcher';
import { parseRules } from '@/lib/matching/parse';
import { resolveMarks } from '@/lib/matching/resolve';
import { makeList } from '../matching/make-matcher';

const { signal } = new AbortController();
const line = fc.constantFrom(
  '圏外',
  '圏外 電波',
  '"電波が',
  '遅い -広告',
  '電波',
  '',
  '// x',
  'OR',
  '電波が悪い',
  '**',
);
const lines = fc.array(line, { maxLength: 12 });

afterEach(() => vi.restoreAllMocks());

describe('rules read in slices', () => {
  it('have the problems they have when read at once, at the same places', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 5 }), async (given, size) => {
        const text = given.join('\n');
        expect(await readProblems(text, signal, size)).toEqual(parseRules(text).problems);
      }),
      { numRuns: 60 },
    );
  });

  it('end where a list may have no more rules', async () => {
    const text = Array.from({ length: MAX_RULES + 5 }, (_none, index) => `語${index}`).join('\n');
    expect(await readProblems(text, signal, 7_000)).toEqual(parseRules(text).problems);
  });

  it('let a key be handled in between, and stop when they are no longer wanted', async () => {
    const text = Array.from({ length: 10_000 }, (_none, index) => `"閉じない ${index}`).join('\n');
    const typed = new AbortController();
    // However fast this machine is, each look at the clock finds that a stretch has passed.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
    setTimeout(() => typed.abort(new Error('typed')));
    await expect(readProblems(text, typed.signal)).rejects.toThrow('typed');
  });
});

describe('a text tried in slices', () => {
  it('is marked as all rules at once mark it, however often they change', async () => {
    const text = '広告なしで電波が悪いし圏外、遅い';
    await fc.assert(
      fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 3 }), async (versions) => {
        const trial = createTrial(2);
        for (const given of versions) {
          const list = makeList(given);
          const matcher = createMatcher(compile([list]));
          expect(await trial.mark([list], text, signal)).toEqual(
            resolveMarks(matcher.find(text), matcher, text),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

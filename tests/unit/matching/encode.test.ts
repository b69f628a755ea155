import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/matching/compile';
import { decodeMatcher, encodeMatcher, MatcherFormatError } from '@/lib/matching/encode';
import { createMatcher } from '@/lib/matching/matcher';
import type { StoredMatcher } from '@/lib/matching/types';
import { makeList } from './make-matcher';

const lists = [
  makeList(['ルーター 遅い -広告', 'つながらない OR 圏外', '通信*障害', '#sora'], { id: 'a', sites: ['x'] }),
  makeList(['ルーター', 'Wi-Fi'], { id: 'b', priority: 5 }, { kana: false }),
];
const text = 'ルーターが遅い、Ｗｉ－Ｆｉもつながらなーい #sora 通信の障害';

/** As extension storage gives it back: JSON, object keys in another order. */
function store(stored: StoredMatcher): StoredMatcher {
  const sortKeys = (_key: string, value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [two]) => (one < two ? -1 : 1)))
      : value;
  return JSON.parse(JSON.stringify(stored, sortKeys));
}

describe('stored matchers', () => {
  it('find the same after storage as before', () => {
    const compiled = compile(lists);
    const before = createMatcher(compiled);
    const after = createMatcher(decodeMatcher(store(encodeMatcher(compiled))));
    expect(after.find(text)).toEqual(before.find(text));
    expect(after.find(text)).toHaveLength(7);
    expect(after.lists).toEqual(before.lists);
    expect(after.ruleText(0)).toBe('ルーター 遅い -広告');
  });

  it('carry a hash that changes with rules, options and list data, and with nothing else', () => {
    const hash = (changed: typeof lists): string => encodeMatcher(compile(changed)).hash;
    expect(hash([...lists])).toBe(hash(lists));
    expect(hash([makeList('ルーター'), makeList('モデム')])).not.toBe(
      hash([makeList('モデム'), makeList('ルーター')]),
    );
    expect(hash([makeList('ルーター', { name: 'x' })])).not.toBe(hash([makeList('ルーター')]));
    expect(hash([makeList('ルーター', {}, { kana: false })])).not.toBe(hash([makeList('ルーター')]));
  });

  it('work without any rule', () => {
    expect(createMatcher(decodeMatcher(encodeMatcher(compile([])))).find(text)).toEqual([]);
  });

  const stored = encodeMatcher(compile(lists));
  const middle = stored.data.length >> 1;
  const flipped = stored.data.charAt(middle) === 'A' ? 'B' : 'A';
  it.each([
    ['nothing', undefined],
    ['another thing', { format: 'other' }],
    ['an older version', { ...stored, version: 0 }],
    [
      'a changed character',
      { ...stored, data: stored.data.slice(0, middle) + flipped + stored.data.slice(middle + 1) },
    ],
    ['a missing end', { ...stored, data: stored.data.slice(0, middle - (middle % 4)) }],
    ['no base64', { ...stored, data: '*' }],
    ['another layout', { ...stored, layout: stored.layout.map((length) => length + 1) }],
    ['a short layout', { ...stored, layout: [1] }],
    ['no lists', { ...stored, lists: null }],
  ])('are refused when damaged: %s', (_what, damaged) => {
    expect(() => decodeMatcher(damaged as unknown as StoredMatcher)).toThrow(MatcherFormatError);
  });
});

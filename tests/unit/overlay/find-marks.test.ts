import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/matching/compile';
import { encodeMatcher } from '@/lib/matching/encode';
import { findMarksWith, findUnread } from '@/lib/overlay/scan/find-marks';
import { makeList } from '../matching/make-matcher';

const stored = () => encodeMatcher(compile([makeList(['圏外', 'つながらない'], { sites: ['x'] })]));

describe('matching in a page', () => {
  it('finds the desk’s words as they stand in the text', () => {
    expect(findMarksWith(stored(), 'x')('また圏外、つながらなーーい').map(({ text }) => text)).toEqual([
      '圏外',
      'つながらなーーい',
    ]);
  });

  it('marks nothing of lists for other sites', () => {
    expect(findMarksWith(stored(), 'practice')('圏外')).toEqual([]);
  });

  it('finds nothing where there are no tables yet, which is no fault', () => {
    expect(findMarksWith(null, 'x')('圏外')).toEqual([]);
    expect(findMarksWith(null, 'x')).not.toBe(findUnread);
  });

  it.each([
    ['of another version', { ...stored(), version: 999 }],
    ['damaged', JSON.parse('{"version":1}')],
  ])('tells of tables that are %s, marks nothing, and does not break the page', (_name, tables) => {
    expect(findMarksWith(tables, 'x')).toBe(findUnread);
    expect(findUnread('圏外')).toEqual([]);
  });
});

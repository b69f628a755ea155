import { describe, expect, it } from 'vitest';
import { DEFAULT_FOLD_OPTIONS } from '@/lib/domain/keyword-list';
import { compile } from '@/lib/matching/compile';
import { encodeMatcher } from '@/lib/matching/encode';
import { findMarksWith } from '@/lib/overlay/scan/find-marks';

const stored = () =>
  encodeMatcher(
    compile([
      {
        id: 'l1',
        name: '症状',
        style: 'trouble',
        category: '',
        department: '',
        priority: 1,
        sites: ['x'],
        rules: '圏外\nつながらない',
        fold: DEFAULT_FOLD_OPTIONS,
      },
    ]),
  );

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

  it.each([
    ['none', null],
    ['of another version', { ...stored(), version: 999 }],
    ['damaged', JSON.parse('{"version":1}')],
  ])('marks nothing by tables that are %s, and does not break the page', (_name, tables) => {
    expect(findMarksWith(tables, 'x')('圏外')).toEqual([]);
  });
});

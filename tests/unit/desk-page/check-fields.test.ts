import { describe, expect, it } from 'vitest';
import { checkFields, normaliseHandle } from '@/components/desk/setup/check-fields';

const GOOD = { company: 'そらモバイル', agentName: '三浦', initials: 'MJ', handle: 'soramobile_care' };

describe('first run', () => {
  it.each([
    ['soramobile_care', 'soramobile_care'],
    ['@soramobile_care', 'soramobile_care'],
    ['＠ｓｏｒａ', 'sora'],
    ['https://x.com/soramobile_care/status/1', 'soramobile_care'],
    ['twitter.com/@sora', 'sora'],
  ])('reads the handle out of %s', (typed, handle) => {
    expect(normaliseHandle(typed)).toBe(handle);
  });

  it('takes what the desk can save', () => {
    expect(checkFields(GOOD)).toEqual({});
    expect(checkFields({ ...GOOD, initials: '^三浦', handle: '@sora' })).toEqual({});
  });

  it.each([
    ['company', ' '],
    ['company', 'あ'.repeat(81)],
    ['agentName', ''],
    ['initials', 'M J'],
    ['initials', 'ABCDEFG'],
    ['handle', 'そらモバイル'],
    ['handle', 'a'.repeat(16)],
    ['handle', ''],
  ] as const)('says what is missing when %s is %j', (field, value) => {
    expect(Object.keys(checkFields({ ...GOOD, [field]: value }))).toEqual([field]);
  });
});

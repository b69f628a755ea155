import { describe, expect, it } from 'vitest';
import { checkFields } from '@/components/desk/setup/check-fields';

const GOOD = { company: 'そらモバイル', agentName: '三浦', initials: 'MJ', handle: 'soramobile_care' };

describe('first run', () => {
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

import { expect, it } from 'vitest';
import { DEFAULT_POLICY, NO_CONTACT_GIVEN } from '@/lib/domain/account';
import { createCustomerDataReader } from '@/lib/playbook/customer-data';
import { maskData } from '@/lib/reply/personal-data/mask-data';

const read = createCustomerDataReader({
  contact: { ...NO_CONTACT_GIVEN, email: 'help@sora.example', phones: ['0120-111-222'] },
  policy: { ...DEFAULT_POLICY, personal: { ...DEFAULT_POLICY.personal, phoneRegions: ['DE'] } },
});

it.each([
  ['of the desk’s own countries', 'Bitte unter 0151 23456789 anrufen'],
  ['in Japan', '090-1234-5678へ'],
  ['in Britain', 'call 020 7946 0958'],
  ['in the United States', 'call (212) 555-0143'],
])('knows numbers of customers %s', (_where, text) => {
  expect(read(text).map(({ kind }) => kind)).toEqual(['phone']);
});

it('takes neither the desk’s number nor its mail for theirs', () => {
  expect(read('0120-111-222も help@sora.example も返事がない')).toEqual([]);
  expect(read('k.help@sora.example です').map(({ kind }) => kind)).toEqual(['email']);
});

it('masks the data whole and leaves what it was', () => {
  const mask = (text: string) => maskData(text, read(text), '■');
  expect(mask('生年月日は1990年1月2日です')).toBe('生年月日は■です');
});

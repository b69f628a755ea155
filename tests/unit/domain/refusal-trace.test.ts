import { expect, test } from 'vitest';
import { isRefusalTrace } from '@/lib/domain/refusal-trace';

const at = '2026-08-24T01:00:00.000Z';

test('a refusal without a reason is still one that somebody set on a day', () => {
  expect(isRefusalTrace({ at, by: 'mj', reason: '' })).toBe(false);
  expect(isRefusalTrace({ at, by: '', reason: '電話で' })).toBe(false);
  expect(isRefusalTrace({ at, by: '', reason: '' })).toBe(true);
});

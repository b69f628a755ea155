import { expect, test } from 'vitest';
import { hashBody } from '@/lib/domain/body-hash';
import { sealTrace } from '@/lib/domain/sealed-trace';

const comment = { id: '70020002', hash: hashBody('横から失礼') };

test('neither the number nor the plain hash of what an erased person wrote is kept', () => {
  const sealed = sealTrace('watch-1', comment);
  expect(JSON.stringify(sealed)).not.toMatch(new RegExp(`${comment.id}|${comment.hash}`, 'u'));
});

test('the same comment leaves another trace in each watch, and the same one at each look', () => {
  const sealed = sealTrace('watch-1', comment);
  const other = sealTrace('watch-2', comment);
  expect(sealTrace('watch-1', comment)).toEqual(sealed);
  expect([other.id, other.hash]).not.toContain(sealed.id);
  expect([other.id, other.hash]).not.toContain(sealed.hash);
});

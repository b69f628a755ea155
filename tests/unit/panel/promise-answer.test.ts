import { expect, test } from 'vitest';
import { promiseAnswer } from '@/components/panel/model/template/promise-answer';
import { DEFAULT_POLICY } from '@/lib/domain/account';

/** Saturday, 21 November; Monday the 23rd is a holiday in Japan. */
const SATURDAY = new Date('2026-11-21T05:00:00.000Z');
const FRIDAY = new Date('2026-11-20T05:00:00.000Z');

test('an acknowledgement outside hours promises an answer by the end of the next business day', () => {
  expect(promiseAnswer('ack', DEFAULT_POLICY, SATURDAY)).toEqual({ answerDueAt: '2026-11-24T09:00:00.000Z' });
});

test('nothing is promised by an answer, nor while the desk is there to give one', () => {
  expect(promiseAnswer('reply', DEFAULT_POLICY, SATURDAY)).toEqual({});
  expect(promiseAnswer('ack', DEFAULT_POLICY, FRIDAY)).toEqual({});
  const hours = { ...DEFAULT_POLICY.hours, extended: { reason: '通信障害' } };
  expect(promiseAnswer('ack', { hours }, SATURDAY)).toEqual({});
});

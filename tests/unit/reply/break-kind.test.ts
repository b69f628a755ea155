import { expect, test } from 'vitest';
import { type BreakKind, judgeBreak } from '@/lib/reply/break-kind';

const judge = (before: string, after: string, isInner = false) =>
  judgeBreak(before, '', after, true, isInner);

test.each<[string, string, BreakKind]>([
  ['通信速度が', '1Mbps以下', 'phrase'],
  ['お客様から', '「圏外」', 'phrase'],
  // The particle goes on, or what follows cannot begin a phrase.
  ['復旧した場合に', 'もお知らせ', 'word'],
  ['ご案内して', 'おります', 'word'],
  ['電波', '状況', 'word'],
])('%s|%s: %s', (before, after, kind) => {
  expect(judge(before, after)).toBe(kind);
});

test('what is in brackets is not torn where a phrase begins, while there is another place', () => {
  expect(judge('通信速度が', '1Mbps以下', true)).toBe('inner-word');
});

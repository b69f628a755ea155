import { expect, test } from 'vitest';
import { sketchTemplate } from '@/lib/reply/sketch-template';

test('a template in a list reads as words: names and blanks in brackets, no tag of ours', () => {
  expect(
    sketchTemplate(
      '{{#if last.date}}{{last.date}}にご案内した件で、{{/if}}{{cursor}}{{?どこで: 店舗 / 技術部門}}で{{incident.status | default: "確認中"}}です。',
      (name) => (name === 'last.date' ? '前回の日付' : name),
    ),
  ).toBe('[前回の日付]にご案内した件で、[どこで]で確認中です。');
});

test('a faulty tag shows nothing of its source', () => {
  expect(sketchTemplate('前{{nowhere}}後', String)).toBe('前後');
});

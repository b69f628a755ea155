// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { EntryCheck } from '@/components/desk/log/entry-check';
import { LanguageProvider } from '@/components/ui/language';
import type { Interaction } from '@/lib/domain/interaction';

const CHECK = { policyVersion: 7, surroundingsRead: true, outsideHours: false, dmWish: null, override: null };

function show(row: Pick<Interaction, 'delivery' | 'check'>): string {
  const root = document.createElement('div');
  render(
    <LanguageProvider language="ja">
      <EntryCheck row={row as Interaction} />
    </LanguageProvider>,
    root,
  );
  return root.textContent ?? '';
}

test('a verdict tells whether the posts around were read, a text also what it was checked against', () => {
  expect(show({ delivery: null, check: CHECK })).toBe('前後を確認');
  expect(show({ delivery: null, check: { ...CHECK, surroundingsRead: false } })).toBe('前後は未確認');
  expect(show({ delivery: 'sent', check: { ...CHECK, outsideHours: true } })).toBe(
    '前後を確認受付時間外返信ポリシー第7版で点検',
  );
  expect(show({ delivery: null })).toBe('');
});

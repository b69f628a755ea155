// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { IgnoredBands } from '@/components/panel/post/ignored-band';
import { LanguageProvider } from '@/components/ui/language';
import { exclusionSchema } from '@/lib/domain/exclusion';

const ID = '01990000-0000-7000-8000-0000000000f1';
const AT = '2026-01-28T03:00:00.000Z';

test('who is on the ignore list is said with the note, the day and the agent', () => {
  const row = exclusionSchema.parse({
    id: ID,
    v: 1,
    createdAt: AT,
    createdBy: ID,
    updatedAt: AT,
    updatedBy: ID,
    deletedAt: null,
    kind: 'site',
    key: 'matome.example.jp',
    status: 'removal-requested',
    note: '運営に連絡済み',
  });
  const standing = [{ row, name: row.key, by: '三浦' }];
  act(() =>
    render(
      <LanguageProvider language="ja">
        <IgnoredBands standing={standing} onStop={vi.fn()} />
      </LanguageProvider>,
      document.body,
    ),
  );
  expect(document.body.textContent).toMatch(
    /matome\.example\.jp は削除を依頼中です.*運営に連絡済み.*1\/28.* · 三浦/u,
  );
});

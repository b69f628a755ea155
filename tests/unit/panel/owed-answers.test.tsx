// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { OwedAnswers } from '@/components/panel/start/owed-answers';
import { LanguageProvider } from '@/components/ui/language';
import type { Interaction } from '@/lib/domain/interaction';
import type { Owed } from '@/lib/playbook/owed';

const entry = (id: string) =>
  ({ id, authorName: id, agentInitials: 'MJ', post: { excerpt: '圏外です' } }) as Interaction;
const owe = (id: string, unseen: Owed<Interaction>['unseen']): Owed<Interaction> => ({
  entry: entry(id),
  dueAt: '2026-11-24T09:00:00.000Z',
  isOverdue: false,
  unseen,
});

test('an answer that is filled and not seen going out is said to be in doubt, not gone', () => {
  const root = document.createElement('div');
  render(
    <LanguageProvider language="ja">
      <OwedAnswers
        owed={[
          owe('みさき', null),
          owe('たろう', { what: 'answer', entry: entry('回答') }),
          owe('はるか', { what: 'promise', entry: entry('受付') }),
        ]}
        now={new Date('2026-11-22T00:00:00.000Z')}
        onOpen={() => undefined}
      />
    </LanguageProvider>,
    root,
  );
  const rows = [...root.querySelectorAll('li')].map((row) => row.textContent);
  expect(rows[0]).not.toContain('確認中');
  expect(rows[1]).toContain('回答を確認中');
  expect(rows[2]).toContain('受付のご連絡を確認中');
});

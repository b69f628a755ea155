import { expect, it } from 'vitest';
import { countOutcomes } from '@/lib/playbook/template-outcomes';

const use = (templateId: string, caseId: string, hour: number) => ({
  templateId,
  caseId,
  occurredAt: `2026-11-21T${String(hour).padStart(2, '0')}:00:00.000Z`,
});

it('counts uses of a template, the last of them, and those whose case is solved now', () => {
  const uses = [use('owabi', 'one', 1), use('owabi', 'two', 3), use('tel', 'two', 4)];
  expect(countOutcomes(uses, new Set(['one']))).toEqual(
    new Map([
      ['owabi', { used: 2, solved: 1, lastUsedAt: '2026-11-21T03:00:00.000Z' }],
      ['tel', { used: 1, solved: 0, lastUsedAt: '2026-11-21T04:00:00.000Z' }],
    ]),
  );
});

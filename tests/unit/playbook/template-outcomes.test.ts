import { describe, expect, it } from 'vitest';
import { countOutcomes, type LoggedAct } from '@/lib/playbook/template-outcomes';

const act = (
  templateId: string | null,
  caseId: string,
  hour: number,
  rest: Partial<LoggedAct> = {},
): LoggedAct => ({
  templateId,
  caseId,
  occurredAt: `2026-11-21T${String(hour).padStart(2, '0')}:00:00.000Z`,
  status: 'waiting',
  delivery: 'sent',
  deletedAt: null,
  ...rest,
});

describe('how a template has done', () => {
  it('counts uses, the last of them, and those whose case is solved now', () => {
    const outcomes = countOutcomes([
      act(null, 'one', 5, { status: 'solved', delivery: null }),
      act('owabi', 'one', 1),
      act('owabi', 'two', 3),
      act('tel', 'two', 4),
    ]);
    expect(outcomes).toEqual(
      new Map([
        ['owabi', { used: 2, solved: 1, lastUsedAt: '2026-11-21T03:00:00.000Z' }],
        ['tel', { used: 1, solved: 0, lastUsedAt: '2026-11-21T04:00:00.000Z' }],
      ]),
    );
  });

  it('does not count what was never posted or is undone, nor a case opened again as solved', () => {
    const outcomes = countOutcomes([
      act('owabi', 'one', 1, { delivery: 'unsent' }),
      act('tel', 'one', 2, { deletedAt: '2026-11-21T09:00:00.000Z' }),
      act('form', 'one', 3, { status: 'solved' }),
      act(null, 'one', 4, { status: 'open', delivery: null }),
    ]);
    expect([...outcomes]).toMatchObject([['form', { used: 1, solved: 0 }]]);
  });
});

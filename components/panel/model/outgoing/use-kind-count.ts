import { useMemo } from 'preact/hooks';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { Template } from '@/lib/domain/template';
import { findOutgoingKind } from '@/lib/playbook/outgoing-kind';
import type { CheckSituation } from '@/lib/reply/findings/checker';
import { useOutgoingCounts } from './use-outgoing';

/** Whether a draft is of a kind that a day holds only so many of, by its templates, and how many went out today. */
export function useKindCount(
  desk: Pick<Desk, 'outgoing' | 'interactions' | 'templates'>,
  { account }: Profile,
  templates: readonly Pick<Template, 'category'>[],
  now: Date,
): NonNullable<CheckSituation['outgoing']> | null {
  const kind = templates.map(({ category }) => findOutgoingKind(category)).find((each) => each !== undefined);
  const counts = useOutgoingCounts(desk, account, now);
  const sentToday = kind === undefined ? 0 : (counts.get(kind) ?? 0);
  return useMemo(() => (kind === undefined ? null : { kind, sentToday }), [kind, sentToday]);
}

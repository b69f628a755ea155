import { useEffect } from 'preact/hooks';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk } from '@/lib/desk/desk';
import type { Interaction } from '@/lib/domain/interaction';
import type { Owed } from '@/lib/playbook/owed';
import { showOwedBadge } from './owed-badge';

const NONE: readonly Owed<Interaction>[] = [];

/** Answers the desk owes, the most urgent first; the toolbar button counts along while a panel is open. */
export function useOwed(desk: Pick<Desk, 'interactions'>): readonly Owed<Interaction>[] {
  const result = useLiveQuery(() => desk.interactions.owed(), 'owed');
  const owed = result.state === 'ready' ? result.value : null;
  useEffect(() => {
    if (owed !== null) void showOwedBadge(owed);
  }, [owed]);
  return owed ?? NONE;
}

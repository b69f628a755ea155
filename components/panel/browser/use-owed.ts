import { useEffect } from 'preact/hooks';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk } from '@/lib/desk/desk';
import { type Debts, readDebts, showOwedBadge } from './owed-badge';

const NONE: Debts = { owed: [], watches: [] };

/** What waits for the desk; the toolbar button counts along while a panel is open. */
export function useOwed(desk: Pick<Desk, 'interactions' | 'watches'>, now: Date): Debts {
  const result = useLiveQuery(() => readDebts(desk), 'owed');
  const debts = result.state === 'ready' ? result.value : null;
  useEffect(() => {
    if (debts !== null) void showOwedBadge(debts, now);
  }, [debts, now]);
  return debts ?? NONE;
}

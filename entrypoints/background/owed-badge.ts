import { readDebts, showOwedBadge } from '@/components/panel/browser/owed-badge';
import type { Desk } from '@/lib/desk/desk';

/** Counts what is owed and shows it. A desk that cannot be read leaves the badge as it is: the panel says why. */
export async function refreshOwedBadge(desk: Pick<Desk, 'interactions' | 'watches'>): Promise<void> {
  await readDebts(desk).then(
    (debts) => showOwedBadge(debts, new Date()),
    () => undefined,
  );
}

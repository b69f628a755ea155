import { readDebts, showOwedBadge } from '@/components/panel/browser/owed-badge';
import type { Desk } from '@/lib/desk/desk';

let newest = 0;

/**
 * Counts what is owed and shows it; of two counts under way the later one stands. A desk that cannot be read leaves the
 * badge as it is: the panel says why.
 */
export async function refreshOwedBadge(desk: Pick<Desk, 'interactions' | 'watches'>): Promise<void> {
  const count = ++newest;
  const debts = await readDebts(desk).catch(() => undefined);
  if (debts !== undefined && count === newest) await showOwedBadge(debts, new Date());
}

import { showOwedBadge } from '@/components/panel/browser/owed-badge';
import type { Desk } from '@/lib/desk/desk';

/** Counts what is owed and shows it. A desk that cannot be read leaves the badge as it is: the panel says why. */
export async function refreshOwedBadge(desk: Pick<Desk, 'interactions'>): Promise<void> {
  await desk.interactions.owed().then(showOwedBadge, () => undefined);
}

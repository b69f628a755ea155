import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import type { Interaction } from '@/lib/domain/interaction';
import type { Watch } from '@/lib/domain/watch';
import type { Owed } from '@/lib/playbook/owed';
import { standingOf } from '@/lib/playbook/watch/watch-state';

const DUE = '#2f6f5e';
const OVERDUE = '#b3261e';

/** What waits for the desk: answers promised, the most urgent first, and watched pages. */
export interface Debts {
  owed: readonly Owed<Interaction>[];
  watches: readonly Watch[];
}

/** Reads both. Works inside `liveQuery`. */
export async function readDebts(desk: Pick<Desk, 'interactions' | 'watches'>): Promise<Debts> {
  const [owed, watches] = await Promise.all([desk.interactions.owed(), desk.watches.queue()]);
  return { owed, watches };
}

/**
 * How much is to be done, on the toolbar button: answers owed, pages with news, pages to look at again. Red once an
 * answer is overdue; a look that waits is no alarm (practice item 47).
 */
export async function showOwedBadge({ owed, watches }: Debts, now: Date): Promise<void> {
  const due = watches.filter((watch) => ['news', 'due'].includes(standingOf(watch, now)));
  const count = owed.length + due.length;
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({
    color: owed.some(({ isOverdue }) => isOverdue) ? OVERDUE : DUE,
  });
}

import { browser } from 'wxt/browser';
import type { Owed } from '@/lib/playbook/owed';

const DUE = '#2f6f5e';
const OVERDUE = '#b3261e';

/** How many answers are owed, on the toolbar button: red once one is overdue, nothing when none is. */
export async function showOwedBadge(owed: readonly Pick<Owed<unknown>, 'isOverdue'>[]): Promise<void> {
  await browser.action.setBadgeText({ text: owed.length === 0 ? '' : String(owed.length) });
  await browser.action.setBadgeBackgroundColor({
    color: owed.some(({ isOverdue }) => isOverdue) ? OVERDUE : DUE,
  });
}

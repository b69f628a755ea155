import { browser } from 'wxt/browser';
import { repairSettings } from '@/lib/desk/settings';
import type { SiteId } from '@/lib/domain/site';
import type { Sender } from '@/lib/messaging/listen';
import type { PageSettings } from '@/lib/messaging/protocol';
import { STORED } from '@/lib/messaging/stored-keys';
import { isPaused } from './pause';
import { isAdmitted } from './site-access';

/** What the agent's settings and the tab's own pause mean for one page. Overlays ask again when settings change. */
export async function readPageSettings(site: SiteId, tabId: number, sender: Sender): Promise<PageSettings> {
  const stored = await browser.storage.local.get(STORED.settings);
  const { pausedSites, chipOnKnownAuthors } = repairSettings(stored[STORED.settings]).settings;
  return {
    excluded: !(await isAdmitted(sender)),
    paused: pausedSites.includes(site) || (await isPaused(tabId)),
    chipsWithoutKeyword: chipOnKnownAuthors,
  };
}

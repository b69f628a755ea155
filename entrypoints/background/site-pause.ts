import { browser } from 'wxt/browser';
import { repairSettings } from '@/lib/desk/settings';
import type { SiteId } from '@/lib/domain/site';
import { X_MATCHES } from '@/lib/domain/x-hosts';
import { sendToTab } from '@/lib/messaging/client';
import { STORED } from '@/lib/messaging/stored-keys';
import { isPaused } from './pause';

/** Whether the agent switched marks off for a whole site, in the settings. Lasts until switched on again. */
export async function isSitePaused(site: SiteId): Promise<boolean> {
  const stored = await browser.storage.local.get(STORED.settings);
  return repairSettings(stored[STORED.settings]).settings.pausedSites.includes(site);
}

async function tabsOf(site: SiteId): Promise<number[]> {
  const url = site === 'x' ? X_MATCHES : [`${browser.runtime.getURL('/practice.html')}*`];
  const tabs = await browser.tabs.query({ url });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Tells every open tab of a site; one that was paused by itself stays so. */
async function tellTabs(site: SiteId, paused: boolean): Promise<void> {
  for (const tabId of await tabsOf(site)) {
    const request = { paused: paused || (await isPaused(tabId)) };
    await sendToTab(tabId, 'page.pause', request).catch(() => undefined);
  }
}

/** Carries a changed site switch into the open tabs. */
export function followSitePause(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[STORED.settings];
    if (area !== 'local' || change === undefined) return;
    const before = repairSettings(change.oldValue).settings.pausedSites;
    const after = repairSettings(change.newValue).settings.pausedSites;
    for (const site of after.filter((each) => !before.includes(each))) void tellTabs(site, true);
    for (const site of before.filter((each) => !after.includes(each))) void tellTabs(site, false);
  });
}

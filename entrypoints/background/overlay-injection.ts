import { browser } from 'wxt/browser';
import { X_MATCHES } from '@/lib/domain/x-hosts';

type Script = '/content-scripts/overlay.js' | '/content-scripts/site-overlay.js';
const X_OVERLAY: Script = '/content-scripts/overlay.js';
/** The script of every site but X. */
export const SITE_OVERLAY: Script = '/content-scripts/site-overlay.js';

/** A script that runs already in a frame stays alone there. Tabs that refuse, such as discarded ones, get it on reload. */
async function inject(file: Script, url: string[], allFrames: boolean): Promise<void> {
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(
    tabs.flatMap(({ id: tabId, discarded }) =>
      tabId === undefined || discarded === true
        ? []
        : [browser.scripting.executeScript({ target: { tabId, allFrames }, files: [file] })],
    ),
  );
}

/** Brings the overlay into open tabs at these addresses and their frames. */
export function injectSiteOverlay(patterns: string[]): Promise<void> {
  return inject(
    SITE_OVERLAY,
    patterns.filter((pattern) => !X_MATCHES.includes(pattern)),
    true,
  );
}

/**
 * Brings the overlays into tabs that were open before they were installed or updated. A fresh overlay first removes what
 * an older one left (facts/platform.md §1.3).
 * @param granted match patterns the agent granted on top of the hosts of the installation
 */
export async function injectIntoOpenTabs(granted: string[]): Promise<void> {
  await Promise.all([inject(X_OVERLAY, X_MATCHES, false), injectSiteOverlay(granted)]);
}

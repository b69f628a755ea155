import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { siteGrants } from '@/lib/messaging/site-grants';
import { compileLists } from './matcher-compiler';
import { createMenus } from './menus';
import { openPage } from './open-page';
import { injectIntoOpenTabs } from './overlay-injection';

/** What each version makes once: its menus, the tables in its own form, the overlay in tabs that were open before. */
export function prepareAfterInstall(desk: Desk): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // First of all: coming later, it would stand in front of what the agent has opened meanwhile.
    if (reason === 'install' && !(await desk.setup.isDone())) await openPage('options.html');
    // Whatever becomes of them, pages that were open must not stay without marks.
    await Promise.allSettled([createMenus(), compileLists(desk)]);
    await injectIntoOpenTabs(await siteGrants.list());
  });
}

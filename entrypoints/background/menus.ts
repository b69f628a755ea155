import { browser } from 'wxt/browser';
import { togglePause } from '@/lib/messaging/tab-pause';
import { enablePage } from './enable-page';
import { createEnabling, isEnabling } from './offer-enabling';
import { openPage } from './open-page';

/** Creates the entries. Needed on install only; the browser keeps them. */
export async function createMenus(): Promise<void> {
  const say = browser.i18n.getMessage;
  await browser.contextMenus.removeAll();
  const contexts = ['action'] as ['action'];
  browser.contextMenus.create({ id: 'desk', title: say('menuDesk'), contexts });
  browser.contextMenus.create({ id: 'practice', title: say('menuPractice'), contexts });
  browser.contextMenus.create({ id: 'pause', title: say('menuPause'), contexts });
  await createEnabling();
  browser.contextMenus.create({
    id: 'add-keyword',
    title: say('menuAddKeyword'),
    contexts: ['selection'],
    documentUrlPatterns: ['*://*/*'],
  });
}

export function registerMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl, frameUrl }, tab) => {
    // First: the browser's question and the panel need the turn of the click.
    if (isEnabling(menuItemId)) enablePage(tab, tab?.url ?? pageUrl, frameUrl);
    if (menuItemId === 'desk') void openPage('options.html');
    if (menuItemId === 'practice') void openPage('practice.html');
    if (menuItemId === 'pause' && tab?.id !== undefined) void togglePause(tab.id);
    if (menuItemId === 'add-keyword') {
      const keyword = (selectionText ?? '').trim().slice(0, 100);
      void openPage('options.html', `#/keywords?add=${encodeURIComponent(keyword)}`);
    }
  });
}

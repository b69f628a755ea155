import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDesk } from '@/lib/desk/open';
import { healthKey, pauseKey, selectionKey, stepEndKey, visitKey } from '@/lib/messaging/session-keys';
import { siteGrants } from '@/lib/messaging/site-grants';
import { STORED } from '@/lib/messaging/stored-keys';
import { answerCards } from './card-requests';
import { registerCommands } from './commands';
import { followVisits } from './enable-page';
import { forgetClosedTabs } from './forget-closed-tabs';
import { checkHourly } from './hourly-check';
import { compileIfBehind, compileLists } from './matcher-compiler';
import { createMenus, registerMenus } from './menus';
import { offerEnabling } from './offer-enabling';
import { openPage } from './open-page';
import { openPanelFromToolbar } from './open-panel';
import { injectIntoOpenTabs } from './overlay-injection';
import { followGrants } from './overlay-registration';
import { refreshOwedBadge } from './owed-badge';
import { answerPages } from './page-requests';
import { answerProgress } from './reply-progress';
import { keepTending } from './reply-upkeep';
import { watchSurroundings } from './surroundings-watch';

/** Every listener stands before the first `await`, or a woken worker would miss the event that woke it. */
export default defineBackground(() => {
  const desk = openDesk();
  answerPages(desk);
  answerCards();
  answerProgress(desk, () => void refreshOwedBadge(desk));
  keepTending(desk);
  openPanelFromToolbar();
  registerCommands();
  registerMenus();
  offerEnabling();
  followGrants(desk);
  followVisits();
  checkHourly(desk);
  watchSurroundings();
  forgetClosedTabs((tabId) =>
    [selectionKey, healthKey, pauseKey, visitKey, stepEndKey].map((keyOf) => keyOf(tabId)),
  );

  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[STORED.listsRevision] !== undefined) void compileLists(desk);
  });
  void compileIfBehind(desk);
  void refreshOwedBadge(desk);
  // Stored tables may have been damaged since: looked at once a session, not at every wake of this worker.
  browser.runtime.onStartup.addListener(() => void compileLists(desk));
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // First of all: coming later, it would stand in front of what the agent has opened meanwhile.
    if (reason === 'install' && !(await desk.setup.isDone())) await openPage('options.html');
    await createMenus();
    await compileLists(desk);
    await injectIntoOpenTabs(await siteGrants.list());
  });
});

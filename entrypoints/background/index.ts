import { defineBackground } from 'wxt/utils/define-background';
import { openDesk } from '@/lib/desk/open';
import { prepareAfterInstall } from './after-install';
import { answerCards } from './card-requests';
import { registerCommands } from './commands';
import { followVisits } from './enable-page';
import { forgetClosedTabs } from './forget-closed-tabs';
import { checkHourly } from './hourly-check';
import { followLists } from './matcher-compiler';
import { registerMenus } from './menus';
import { offerEnabling } from './offer-enabling';
import { openPanelFromToolbar } from './open-panel';
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
  forgetClosedTabs();
  followLists(desk);
  prepareAfterInstall(desk);
  void refreshOwedBadge(desk);
});

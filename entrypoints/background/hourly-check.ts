import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { refreshOwedBadge } from './owed-badge';

const NAME = 'hourly-check';

/** Looks at free space every hour, so that a filling disk is noticed before a reply is lost to it, and at what is owed. */
export function checkHourly(desk: Desk): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== NAME) return;
    void desk.health.checkSpace();
    void desk.watches.endExpired().catch(() => undefined);
    // What was due in time an hour ago may be overdue.
    void refreshOwedBadge(desk);
  });
  // Alarms may not survive a browser restart: made again at every start where missing.
  void browser.alarms.get(NAME).then((alarm) => {
    if (alarm === undefined) browser.alarms.create(NAME, { periodInMinutes: 60 });
  });
}

import { browser } from 'wxt/browser';
import type { Desk } from '@/lib/desk/desk';
import { openDesk } from '@/lib/desk/open';
import { saveSettings } from '@/lib/desk/settings-store';
import type { SiteId } from '@/lib/domain/site';
import type { StoredSelection } from '@/lib/messaging/protocol';
import { selectionPrefix } from '@/lib/messaging/session-keys';
import { STORED } from '@/lib/messaging/stored-keys';
import { setPaused } from '@/lib/messaging/tab-pause';
import { starterPackJa } from '@/lib/playbook/starter/ja';
import { fillLog } from './fill-log';
import { type EarlierReply, logReply } from './log-reply';

/** What the tests' own extension page offers. */
export interface DeskHarness {
  /** The desk's own store, as every page of the extension opens it. */
  desk: Desk;
  /** Sets the desk up as the first-run page would. */
  setUp(starter: boolean): Promise<void>;
  /** Changes the account's hours: open at every minute, or never on the days around today. */
  setOpen(open: boolean): Promise<void>;
  /** Switches the extension's own language; the test browsers speak English only. */
  speak(language: 'ja' | 'en'): Promise<void>;
  /** Hash of the compiled keyword tables; empty for none. */
  matcherHash(): Promise<string>;
  /** Logs `count` old interactions, straight into the database. */
  fillLog(count: number): Promise<void>;
  /** Lets a person on X have been told something. */
  tell(earlier: EarlierReply): Promise<void>;
  /** The post chosen last in any tab. */
  selected(): Promise<StoredSelection | null>;
  /** Id of the tab with that address. */
  tabOf(url: string): Promise<number>;
  /** Pauses marks in the tab with that address, as the panel does. */
  pauseTab(url: string, paused: boolean): Promise<void>;
  /** Pauses marks on whole sites, as the settings do. */
  pauseSites(sites: SiteId[]): Promise<void>;
  /** Zooms the tab with that address; 1 is 100 %. */
  zoomTab(url: string, factor: number): Promise<void>;
  /** Takes the extension out of the browser, this page included. */
  removeExtension(): Promise<void>;
  /** Match patterns the script of further sites is registered for. */
  registered(): Promise<string[]>;
  /** Everything in `storage.local`: what a content script could read. */
  stored(): Promise<Record<string, unknown>>;
}

declare global {
  interface Window {
    harness: DeskHarness;
  }
}

const desk = openDesk();

async function tabOf(url: string): Promise<number> {
  const [tab] = await browser.tabs.query({ url });
  if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
  return tab.id;
}

window.harness = {
  desk,
  async setUp(starter) {
    const company = 'そらモバイル';
    const handle = 'SoraMobileCare';
    await desk.setup.run({
      company,
      agentName: '三浦',
      initials: 'MJ',
      handle,
      language: 'ja',
      starter: starter ? starterPackJa({ company }) : null,
    });
    // Tests run at any hour of any day.
    await window.harness.setOpen(true);
  },
  async setOpen(open) {
    const [account] = await desk.accounts.all();
    if (account === undefined) throw new Error('no account');
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const { policy } = account;
    const hours = {
      ...policy.hours,
      week: Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' })),
      japaneseHolidays: false,
      closedDays: open ? [] : [day(-1), day(0), day(1)],
    };
    await desk.accounts.save({ ...account, policy: { ...policy, hours } });
  },
  speak: (language) => saveSettings({ language }).then(() => undefined),
  async matcherHash() {
    const stored = await browser.storage.local.get(STORED.matcher);
    return (stored[STORED.matcher] as { hash?: string } | undefined)?.hash ?? '';
  },
  fillLog: (count) => fillLog(desk, count),
  tell: (earlier) => logReply(desk, earlier).then(() => undefined),
  async selected() {
    const session = await browser.storage.session.get(null);
    const found = Object.entries(session).filter(([key]) => key.startsWith(selectionPrefix));
    const selections = found.map(([, value]) => value as StoredSelection);
    return selections.toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null;
  },
  tabOf,
  async pauseTab(url, paused) {
    await setPaused(await tabOf(url), paused);
  },
  pauseSites: (pausedSites) => saveSettings({ pausedSites }).then(() => undefined),
  async zoomTab(url, factor) {
    const [tab] = await browser.tabs.query({ url });
    await browser.tabs.setZoom(tab?.id, factor);
  },
  removeExtension: () => browser.management.uninstallSelf(),
  async registered() {
    const scripts = await browser.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches = [] }) => matches);
  },
  stored: () => browser.storage.local.get(null),
};

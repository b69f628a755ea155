import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enablePage, followVisits } from '@/entrypoints/background/enable-page';
import { followGrants } from '@/entrypoints/background/overlay-registration';
import { isAdmitted } from '@/entrypoints/background/site-access';
import type { Desk } from '@/lib/desk/desk';
import type { Sender } from '@/lib/messaging/listen';

const TAB = { id: 7, windowId: 1 };
const BLOG = 'https://nikki.example/2026/11';

let asked: string[][];
let agrees: boolean;
let granted: string[];
/** Tabs our script was brought into. */
let read: number[];
/** Whether the browser lets us into the page in front. */
let lets: boolean;
let opened: number;
let removed: ((change: { origins: string[] }) => Promise<void>)[];
let updated: ((tabId: number, change: { status?: string }, tab: { url?: string }) => void)[];

beforeEach(() => {
  fakeBrowser.reset();
  [asked, granted, read, removed, updated] = [[], [], [], [], []];
  [agrees, lets, opened] = [false, true, 0];
  const event = (listeners: unknown[]) => ({
    addListener: (listener: unknown) => listeners.push(listener),
  });
  Object.assign(fakeBrowser, {
    sidePanel: { open: async () => void opened++ },
    permissions: {
      onAdded: event([]),
      onRemoved: event(removed),
      getAll: async () => ({ origins: granted }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((each) => granted.includes(each)),
      async request({ origins }: { origins: string[] }) {
        asked.push(origins);
        if (agrees) granted.push(...origins);
        return agrees;
      },
    },
    scripting: {
      async executeScript({ target }: { target: { tabId: number } }) {
        if (!lets) throw new Error('Missing host permission for the tab');
        read.push(target.tabId);
      },
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => undefined,
    },
  });
  Object.assign(fakeBrowser.tabs, { onUpdated: event(updated) });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://abc${path}`);
  followVisits();
});

const isRead = (url = BLOG) => isAdmitted({ id: 'abc', url, tab: { id: TAB.id } } as unknown as Sender);
const settle = () => new Promise((resolve) => setTimeout(resolve));

async function enable(address: string | undefined = BLOG, frame?: string): Promise<void> {
  enablePage(TAB, address, frame);
  await settle();
}

/** The tab shows another page; its address is told where we may read it. */
async function goTo(url?: string): Promise<void> {
  for (const listener of updated) listener(TAB.id, { status: 'complete' }, url === undefined ? {} : { url });
  await settle();
}

it('reads the page at once and for this visit, though the browser is told no', async () => {
  await enable();
  expect(asked).toEqual([['https://nikki.example/*']]);
  expect(read).toEqual([TAB.id]);
  expect(await isRead()).toBe(true);
  expect(opened).toBe(1);
});

it('goes on with the next page of the blog, and ends with any other', async () => {
  await enable();
  await goTo('https://nikki.example/2026/12');
  expect(read).toEqual([TAB.id, TAB.id]);
  await goTo('https://other.example/');
  expect(read).toHaveLength(2);
  // Also back in the cache of pages, where its script goes on running.
  expect(await isRead()).toBe(false);
});

it('ends with a page whose address we are not told', async () => {
  await enable();
  await goTo();
  expect(await isRead()).toBe(false);
});

it('claims no visit of a page the browser keeps to itself, or that became another meanwhile', async () => {
  lets = false;
  await enable();
  expect(await isRead()).toBe(false);
});

it.each([
  undefined,
  'about:blank',
  'file:///home/note.html',
  'moz-extension://abc/options.html',
  'https://x.com/home',
])('opens the panel and asks for nothing on %s', async (address) => {
  await enablePage(TAB, address);
  await settle();
  expect([opened, asked, read]).toEqual([1, [], []]);
});

it('asks for the host of the frame the click was in, and reads nothing of the page around it', async () => {
  await enable(BLOG, 'https://comment.ameba.jp/form?eid=1');
  expect(asked).toEqual([['https://comment.ameba.jp/*']]);
  expect(read).toEqual([]);
  expect(await isRead()).toBe(false);
});

it.each(['https://nikki.example/frame', 'https://platform.x.com/embed', 'about:blank', 'data:text/html,x'])(
  'means the page by a click in its frame %s',
  async (frame) => {
    await enable(BLOG, frame);
    expect(asked).toEqual([['https://nikki.example/*']]);
    expect(await isRead()).toBe(true);
  },
);

it('asks for nothing in a frame of X', async () => {
  await enable('https://x.com/home', 'https://card.example/1');
  expect(asked).toEqual([]);
});

it('ends a visit when its site is turned off', async () => {
  followGrants({ grants: { forget: async () => undefined } } as unknown as Desk);
  agrees = true;
  await enable();
  granted = [];
  for (const listener of removed) await listener({ origins: ['https://elsewhere.example/*'] });
  expect(await isRead()).toBe(true);
  for (const listener of removed) await listener({ origins: ['https://nikki.example/*'] });
  expect(await isRead()).toBe(false);
});

import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerSiteOverlay } from '@/entrypoints/background/overlay-registration';
import { beginVisit, isAdmitted } from '@/entrypoints/background/site-access';
import type { Sender } from '@/lib/messaging/listen';
import { STORED } from '@/lib/messaging/stored-keys';

type Script = { id: string; matches: string[]; excludeMatches: string[]; allFrames: boolean };

let granted: string[];
let scripts: Script[];
/** Tabs our script was brought into. */
let read: number[];

beforeEach(() => {
  fakeBrowser.reset();
  granted = ['https://x.com/*'];
  scripts = [];
  read = [];
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins: granted }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((each) => granted.includes(each)),
    },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (added: Script[]) => void scripts.push(...added),
      updateContentScripts: async (changed: Script[]) => void scripts.splice(0, scripts.length, ...changed),
      unregisterContentScripts: async () => void scripts.splice(0),
      executeScript: async ({ target }: { target: { tabId: number } }) => void read.push(target.tabId),
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url }) =>
    String(url).includes('livedoor')
      ? ([{ id: 7 }] as Awaited<ReturnType<typeof fakeBrowser.tabs.query>>)
      : [],
  );
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://abc${path}`);
});

const sender = (url: string, tabId = 7): Sender =>
  ({ id: 'abc', url, tab: { id: tabId } }) as unknown as Sender;

it('runs on what the agent granted and on nothing else, in frames too', async () => {
  await registerSiteOverlay();
  expect(scripts).toEqual([]);
  granted.push('https://sora-fan.hatenablog.com/*');
  await registerSiteOverlay();
  expect(scripts).toMatchObject([
    { matches: ['https://sora-fan.hatenablog.com/*'], allFrames: true, css: ['marks.css'] },
  ]);
  granted.push('https://blog.livedoor.jp/*');
  await registerSiteOverlay();
  expect(scripts[0]?.matches).toHaveLength(2);
  granted = ['https://x.com/*'];
  await registerSiteOverlay();
  expect(scripts).toEqual([]);
});

it('never runs on X beside the script made for it, even where every site is granted', async () => {
  granted.push('https://*/*');
  await registerSiteOverlay();
  expect(scripts[0]?.excludeMatches).toContain('https://x.com/*');
});

it('ends with the registration of what was granted last, however close the changes come', async () => {
  granted.push('https://a.example/*');
  const first = registerSiteOverlay();
  granted = ['https://x.com/*'];
  await Promise.all([first, registerSiteOverlay()]);
  expect(scripts).toEqual([]);
});

it('makes good at its start what changed while it was not running, in open pages too', async () => {
  const changes: string[] = [];
  fakeBrowser.storage.onChanged.addListener((change) => void changes.push(...Object.keys(change)));
  granted.push('https://blog.livedoor.jp/*');
  await registerSiteOverlay();
  expect(read).toEqual([7]);
  expect(changes).toEqual([STORED.access]);
  // Nothing changed since: no page is bothered.
  await registerSiteOverlay();
  granted = ['https://x.com/*'];
  await registerSiteOverlay();
  expect(read).toEqual([7]);
  expect(changes).toEqual([STORED.access, STORED.access]);
});

it('listens no longer to a page whose permission was taken back', async () => {
  granted.push('https://sora-fan.hatenablog.com/*');
  const page = sender('https://sora-fan.hatenablog.com/entry/1');
  expect(await isAdmitted(page)).toBe(true);
  granted = [];
  expect(await isAdmitted(page)).toBe(false);
});

it('admits a visited page in its own tab and origin only', async () => {
  await beginVisit(7, 'https://nikki.example');
  expect(await isAdmitted(sender('https://nikki.example/2026/11'))).toBe(true);
  expect(await isAdmitted(sender('https://nikki.example/2026/11', 8))).toBe(false);
  expect(await isAdmitted(sender('http://nikki.example/2026/11'))).toBe(false);
  expect(await isAdmitted(sender('https://other.example/'))).toBe(false);
});

it('needs no permission for X and our own pages', async () => {
  expect(await isAdmitted(sender('https://pro.x.com/home'))).toBe(true);
  expect(await isAdmitted(sender('chrome-extension://abc/practice.html'))).toBe(true);
  expect(await isAdmitted(sender('https://x.com.evil.example/'))).toBe(false);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ActiveTab, followActiveTab } from '@/entrypoints/sidepanel/follow-active-tab';

const WINDOW = 1;
/** Answers of the browser that are still on their way, by tab. */
const late = new Map<number, (url: string) => void>();
let shown: ActiveTab | undefined;
let until: AbortController;

const activate = (tabId: number) => fakeBrowser.tabs.onActivated.trigger({ tabId, windowId: WINDOW });
const load = (id: number, url: string) =>
  fakeBrowser.tabs.onUpdated.trigger(id, { status: 'complete' }, {
    id,
    url,
    active: true,
    windowId: WINDOW,
  } as never);
async function answer(tabId: number, url: string): Promise<void> {
  late.get(tabId)?.(url);
  await new Promise((later) => setTimeout(later));
}

beforeEach(async () => {
  fakeBrowser.reset();
  late.clear();
  shown = undefined;
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: WINDOW } as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  const get = (id: number) => new Promise((told) => late.set(id, (url) => told({ id, url })));
  vi.spyOn(browser.tabs, 'get').mockImplementation(get as never);
  until = new AbortController();
  const show = (tab: ActiveTab) => {
    shown = tab;
  };
  await followActiveTab(undefined, show, until.signal);
});
afterEach(() => {
  until.abort();
  vi.restoreAllMocks();
});

test('the panel speaks of the tab that came to the front last, whichever the browser tells of first', async () => {
  await activate(1);
  await activate(2);
  await answer(2, 'https://b.example/');
  await answer(1, 'https://a.example/');
  expect(shown).toMatchObject({ id: 2, url: 'https://b.example/' });
});

test('an address from before the page was there does not replace the one it has now', async () => {
  await activate(1);
  await load(1, 'https://a.example/form');
  await answer(1, '');
  expect(shown).toEqual({ id: 1, url: 'https://a.example/form', loads: 1 });
});

test('a tab that comes back is spoken of again', async () => {
  await activate(1);
  await answer(1, 'https://a.example/');
  await activate(2);
  await answer(2, 'https://b.example/');
  await activate(1);
  await answer(1, 'https://a.example/next');
  expect(shown).toMatchObject({ id: 1, url: 'https://a.example/next' });
});

import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ActiveTab } from '@/entrypoints/sidepanel/follow-active-tab';
import { type Page, usePage } from '@/entrypoints/sidepanel/use-page';
import { healthKey, pauseKey, selectionKey } from '@/lib/messaging/session-keys';

// Not the whole environment: the browser's double does not load in one.
const { document } = new JSDOM('', { url: 'https://panel.example/' }).window;
const BLOG = 'https://blog.example/entry';
const HEALTH = { posts: 3, authorsUnread: 0 };
const STATE = { site: 'wordpress', health: HEALTH, formTarget: null };

/** Questions to pages, by tab, with how each is answered. */
let asked: { tabId: number; answer: (response: unknown) => void }[];
let page: Page;

function Shown({ tab }: { tab: ActiveTab }) {
  page = usePage(tab, []);
  return null;
}
const show = (id: number, more: Partial<ActiveTab> = {}) =>
  act(async () => render(<Shown tab={{ id, url: BLOG, loads: 0, ...more }} />, document.body));
const answer = (at: number, site: string) =>
  act(async () => asked[at]?.answer({ ok: true, response: { ...STATE, site } }));
const keep = (key: string, value: unknown) =>
  act(async () => void (await browser.storage.session.set({ [key]: value })));
const tabs = () => asked.map(({ tabId }) => tabId);

beforeEach(() => {
  vi.stubGlobal('document', document);
  fakeBrowser.reset();
  asked = [];
  browser.tabs.sendMessage = ((tabId: number) =>
    new Promise((resolve) => asked.push({ tabId, answer: resolve }))) as never;
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

test('a page is asked once, and anew after a load, a new address, a pause and a word of its own', async () => {
  await show(1);
  await show(1);
  expect(tabs()).toEqual([1]);
  await show(1, { loads: 1 });
  await vi.waitFor(() => expect(tabs()).toHaveLength(2));
  await show(1, { loads: 1, url: `${BLOG}/2` });
  await vi.waitFor(() => expect(tabs()).toHaveLength(3));
  await keep(healthKey(1), { page: BLOG, frames: {}, turn: 1 });
  await vi.waitFor(() => expect(tabs()).toHaveLength(4));
  await answer(3, 'wordpress');
  await vi.waitFor(() => expect(page.state?.site).toBe('wordpress'));
  await keep(pauseKey(1), true);
  await vi.waitFor(() => expect(page.paused).toBe('tab'));
  await vi.waitFor(() => expect(tabs()).toHaveLength(5));
  await keep(selectionKey(1), { post: { site: 'x', id: '1' }, at: '' });
  await vi.waitFor(() => expect(page.selection?.post.id).toBe('1'));
  expect(tabs()).toHaveLength(5);
});

test('what an earlier tab says late is not taken for the one in front', async () => {
  await keep(selectionKey(1), { post: { site: 'x', id: '1' }, at: '' });
  await show(1);
  await vi.waitFor(() => expect(page.selection?.post.id).toBe('1'));
  await answer(0, 'wordpress');
  await vi.waitFor(() => expect(page.state?.site).toBe('wordpress'));
  await show(2);
  await vi.waitFor(() => expect(page.selection).toBeNull());
  expect(page.state).toBeUndefined();
  await show(1);
  await show(2);
  expect(tabs()).toEqual([1, 2, 1, 2]);
  await answer(3, 'blogger');
  await vi.waitFor(() => expect(page.state?.site).toBe('blogger'));
  await answer(2, 'wordpress');
  await keep(selectionKey(1), { post: { site: 'x', id: '9' }, at: '' });
  await keep(selectionKey(2), { post: { site: 'x', id: '2' }, at: '' });
  await vi.waitFor(() => expect(page.selection?.post.id).toBe('2'));
  expect(page.state?.site).toBe('blogger');
});

import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createMenus } from '@/entrypoints/background/menus';
import { offerEnabling } from '@/entrypoints/background/offer-enabling';

const BLOG = 'https://nikki.example/2026/11';

/** Address of the page in front, as far as the browser tells it. */
let front: string | undefined;
/** The menu's entries by id, and whether each is shown. */
let entries: Map<string, boolean>;
let changes: number;
let listeners: Record<'activated' | 'focused' | 'updated', (...given: unknown[]) => void>;

beforeEach(async () => {
  fakeBrowser.reset();
  [front, entries, changes] = [undefined, new Map(), 0];
  const event = (name: keyof typeof listeners) => ({
    addListener: (listener: (...given: unknown[]) => void) => {
      listeners = { ...listeners, [name]: listener };
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ url: front }],
    onActivated: event('activated'),
    onUpdated: event('updated'),
  });
  Object.assign(fakeBrowser.windows, { onFocusChanged: event('focused') });
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => entries.clear(),
      create: ({ id, visible = true }: { id: string; visible?: boolean }) => entries.set(id, visible),
      async update(id: string, { visible }: { visible: boolean }) {
        if (!entries.has(id)) throw new Error(`Cannot find menu item with id ${id}`);
        changes++;
        entries.set(id, visible);
      },
    },
  });
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) => name);
  offerEnabling();
});

const isOffered = () => ['enable-page', 'enable-page-here'].map((id) => entries.get(id));
const settle = () => new Promise((resolve) => setTimeout(resolve));
async function show(url: string | undefined, by: keyof typeof listeners): Promise<void> {
  front = url;
  listeners[by](7, { status: 'loading' }, { active: true });
  await settle();
}

it.each(['activated', 'focused', 'updated'] as const)(
  'hides the entries on X and shows them elsewhere: %s',
  async (by) => {
    await createMenus();
    await show('https://x.com/home', by);
    expect(isOffered()).toEqual([false, false]);
    await show(BLOG, by);
    expect(isOffered()).toEqual([true, true]);
    await show('chrome-extension://abc/options.html', by);
    expect(isOffered()).toEqual([false, false]);
    await show(undefined, by);
    expect(isOffered()).toEqual([true, true]);
  },
);

it('creates them hidden where X is in front, and leaves the others alone', async () => {
  front = 'https://mobile.twitter.com/home';
  await createMenus();
  expect(isOffered()).toEqual([false, false]);
  expect([...entries].filter(([, visible]) => visible).map(([id]) => id)).toEqual([
    'desk',
    'practice',
    'pause',
    'add-keyword',
  ]);
  await show(BLOG, 'activated');
  expect(isOffered()).toEqual([true, true]);
});

it('changes nothing while agents go from blog to blog, nor for tabs that load behind', async () => {
  await createMenus();
  await show(BLOG, 'updated');
  await show('https://other.example/', 'activated');
  front = 'https://x.com/home';
  listeners.updated(7, { status: 'complete' }, { active: false });
  await settle();
  expect(changes).toBe(0);
});

it('waits for the entries that an installation is still to create', async () => {
  await show('https://x.com/home', 'activated');
  await createMenus();
  expect(isOffered()).toEqual([false, false]);
});

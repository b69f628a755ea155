import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prepareAfterInstall } from '@/entrypoints/background/after-install';
import { registerSiteOverlay } from '@/entrypoints/background/overlay-registration';
import type { Desk } from '@/lib/desk/desk';

const BLOG = 'https://nikki.example/*';

/** Tabs our script was brought into. */
let read: number[];
let makesMenus: boolean;
let registers: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  [read, makesMenus, registers] = [[], true, true];
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => {
        if (!makesMenus) throw new Error('no menus');
      },
      create: () => undefined,
    },
    permissions: { getAll: async () => ({ origins: [BLOG] }) },
    scripting: {
      async executeScript({ target }: { target: { tabId: number } }) {
        read.push(target.tabId);
      },
      getRegisteredContentScripts: async () => [],
      async registerContentScripts() {
        if (!registers) throw new Error("Duplicate script ID 'site-overlay'");
      },
    },
  });
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url }) =>
    [url].flat().includes(BLOG) ? ([{ id: 7 }] as Awaited<ReturnType<typeof fakeBrowser.tabs.query>>) : [],
  );
});

async function update(active: () => Promise<[]>): Promise<void> {
  prepareAfterInstall({ lists: { active } } as unknown as Desk);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
}

it('brings the overlay into pages that were open before an update', async () => {
  await update(async () => []);
  expect(read).toEqual([7]);
});

it.each([
  ['install', false, 1],
  ['install', true, 0],
  ['update', false, 0],
] as const)('after an %s of a desk that is set up: %s, %s page is opened', async (reason, isDone, opened) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const desk = { lists: { active: async () => [] }, setup: { isDone: async () => isDone } };
  prepareAfterInstall(desk as unknown as Desk);
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
  expect(create).toHaveBeenCalledTimes(opened);
});

it('brings it there, too, where the lists cannot be read', async () => {
  await update(() => Promise.reject(new Error('no database')));
  expect(read).toEqual([7]);
});

it('brings it there, too, where the browser makes no menus', async () => {
  makesMenus = false;
  await update(async () => []);
  expect(read).toEqual([7]);
});

it('reads open pages although the browser did not take the registration for later ones', async () => {
  registers = false;
  await registerSiteOverlay();
  expect(read).toEqual([7]);
});

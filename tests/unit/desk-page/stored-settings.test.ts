import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStoredSettings } from '@/entrypoints/options/stored-settings';
import { loadSettings } from '@/lib/desk/settings-store';
import { stubLocks } from '../stub-locks';

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});

test('a repair made by the panel first is still told on the desk page, once', async () => {
  await browser.storage.local.set({ settings: { letterKeys: 'perhaps', language: 'en' } });
  await loadSettings();
  expect((await readStoredSettings()).repaired).toEqual(['letterKeys']);
  expect((await readStoredSettings()).repaired).toEqual([]);
});

test('saving here keeps what a later version stored', async () => {
  await browser.storage.local.set({ settings: { language: 'en', fromLater: 'kept' } });
  const stored = await readStoredSettings();
  await stored.save({ language: 'ja' });
  expect((await browser.storage.local.get('settings')).settings).toMatchObject({
    language: 'ja',
    fromLater: 'kept',
  });
  expect(stored.settings.value.language).toBe('ja');
});

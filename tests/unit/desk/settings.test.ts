import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, repairSettings, type Settings, settingsSchema } from '@/lib/desk/settings';
import { loadSettings, saveSettings, takeSettingsReport, watchSettings } from '@/lib/desk/settings-store';
import { stubLocks } from '../stub-locks';

describe('stored settings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    stubLocks();
  });

  test('with one broken field keep all others', () => {
    const stored = {
      ...DEFAULT_SETTINGS,
      language: 'en',
      letterKeys: 'yes please',
      timeZone: 'Europe/London',
    };
    expect(repairSettings(stored)).toEqual({
      settings: { ...DEFAULT_SETTINGS, language: 'en', timeZone: 'Europe/London' },
      repaired: ['letterKeys'],
    });
  });

  test('keep the good members of a broken list', () => {
    expect(repairSettings({ pausedSites: ['x', 'myspace', 7] })).toMatchObject({
      settings: { pausedSites: ['x'] },
      repaired: ['pausedSites'],
    });
  });

  test('that miss a field take its default silently', () => {
    expect(repairSettings({ language: 'ja' })).toEqual({
      settings: { ...DEFAULT_SETTINGS, language: 'ja' },
      repaired: [],
    });
    expect(repairSettings(undefined).repaired).toEqual([]);
  });

  test('of whatever shape give usable settings', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(settingsSchema.safeParse(repairSettings(stored).settings).success).toBe(true);
      }),
    );
  });

  test('are repaired on the disk and told once', async () => {
    await browser.storage.local.set({ settings: { letterKeys: 1, language: 'en', fromLater: 'kept' } });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
    expect(await takeSettingsReport()).toEqual(['letterKeys']);
    expect(await takeSettingsReport()).toEqual([]);
    expect((await browser.storage.local.get('settings')).settings).toMatchObject({
      fromLater: 'kept',
      letterKeys: true,
    });
  });

  test('change one by one', async () => {
    await saveSettings({ pausedSites: ['x'] });
    await saveSettings({ language: 'ja' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, pausedSites: ['x'], language: 'ja' });
  });

  test('saved by two windows in the same instant are both kept', async () => {
    await Promise.all([saveSettings({ pausedSites: ['x'] }), saveSettings({ language: 'ja' })]);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, pausedSites: ['x'], language: 'ja' });
  });

  test('changed in parts in the same instant keep every part', async () => {
    const set = (change: Partial<Settings['csv']>) =>
      saveSettings(({ csv }) => ({ csv: { ...csv, ...change } }));
    await Promise.all([set({ header: 'en' }), set({ lineEnd: 'lf' })]);
    expect((await loadSettings()).csv).toEqual({ ...DEFAULT_SETTINGS.csv, header: 'en', lineEnd: 'lf' });
  });

  test('broken and saved over at once lose neither the repair nor what was saved', async () => {
    await browser.storage.local.set({ settings: { letterKeys: 1 } });
    await Promise.all([loadSettings(), saveSettings({ language: 'en' }), loadSettings()]);
    expect(await takeSettingsReport()).toEqual(['letterKeys']);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
  });

  test('are followed from what stands there, repaired, to each change', async () => {
    await browser.storage.local.set({ settings: { language: 'en', timeZone: 'Nowhere' } });
    const seen: string[] = [];
    const until = new AbortController();
    watchSettings(({ language, timeZone }) => seen.push(`${language} ${timeZone}`), until.signal);
    await vi.waitFor(() => expect(seen).toEqual(['en Asia/Tokyo']));
    await saveSettings({ language: 'ja' });
    until.abort();
    await saveSettings({ language: 'auto' });
    expect(seen.at(-1)).toBe('ja Asia/Tokyo');
  });
});

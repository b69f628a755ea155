import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, repairSettings, settingsSchema } from '@/lib/desk/settings';
import {
  dismissSettingsReport,
  findSettingsReport,
  loadSettings,
  saveSettings,
} from '@/lib/desk/settings-store';

describe('stored settings', () => {
  beforeEach(() => fakeBrowser.reset());

  test('with one broken field keep all others', () => {
    const stored = {
      ...DEFAULT_SETTINGS,
      language: 'en',
      shortcuts: 'yes please',
      timeZone: 'Europe/London',
    };
    expect(repairSettings(stored)).toEqual({
      settings: { ...DEFAULT_SETTINGS, language: 'en', timeZone: 'Europe/London' },
      repaired: ['shortcuts'],
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
    await browser.storage.local.set({ settings: { shortcuts: 1, language: 'en', fromLater: 'kept' } });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'en' });
    expect(await findSettingsReport()).toEqual(['shortcuts']);
    await dismissSettingsReport();
    expect(await findSettingsReport()).toEqual([]);
    expect((await browser.storage.local.get('settings')).settings).toMatchObject({
      fromLater: 'kept',
      shortcuts: true,
    });
  });

  test('change one by one', async () => {
    await saveSettings({ pausedSites: ['x'] });
    await saveSettings({ language: 'ja' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, pausedSites: ['x'], language: 'ja' });
  });
});

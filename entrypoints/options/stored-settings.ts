import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { repairSettings, type SettingName, type Settings } from '@/lib/desk/settings';
import { STORED } from '@/lib/messaging/stored-keys';

export interface StoredSettings {
  settings: ReadonlySignal<Settings>;
  /** Fields that were broken when this page opened; told once. */
  repaired: SettingName[];
  save: (changes: Partial<Settings>) => Promise<void>;
}

/** This browser's settings, kept up to date with what other pages save. Broken fields are repaired, the rest is kept. */
export async function readStoredSettings(): Promise<StoredSettings> {
  const stored = await browser.storage.local.get(STORED.settings);
  const first = repairSettings(stored[STORED.settings]);
  const settings = signal(first.settings);
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[STORED.settings];
    if (area === 'local' && change !== undefined) settings.value = repairSettings(change.newValue).settings;
  });
  const save = async (changes: Partial<Settings>) => {
    const next = { ...settings.value, ...changes };
    await browser.storage.local.set({ [STORED.settings]: next });
    settings.value = next;
  };
  if (first.repaired.length > 0) await save({});
  return { settings, repaired: first.repaired, save };
}

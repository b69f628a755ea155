import { type ReadonlySignal, signal } from '@preact/signals';
import type { SettingName, Settings, SettingsChange } from '@/lib/desk/settings';
import { loadSettings, saveSettings, takeSettingsReport, watchSettings } from '@/lib/desk/settings-store';

export interface StoredSettings {
  settings: ReadonlySignal<Settings>;
  /** Fields that were found broken, by this page or another, and not told yet; told once. */
  repaired: SettingName[];
  save: (change: SettingsChange) => Promise<void>;
}

/** This browser's settings, kept up to date with what other pages save. Broken fields are repaired, the rest is kept. */
export async function readStoredSettings(): Promise<StoredSettings> {
  const repaired = await takeSettingsReport();
  const settings = signal(await loadSettings());
  // The page listens as long as it lives. What it saves comes back this way, too, in the order it was stored.
  watchSettings((next) => {
    settings.value = next;
  }, new AbortController().signal);
  return { settings, repaired, save: saveSettings };
}

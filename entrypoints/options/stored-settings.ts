import { type ReadonlySignal, signal } from '@preact/signals';
import type { SettingName, Settings } from '@/lib/desk/settings';
import {
  dismissSettingsReport,
  findSettingsReport,
  loadSettings,
  onSettingsChange,
  saveSettings,
} from '@/lib/desk/settings-store';

export interface StoredSettings {
  settings: ReadonlySignal<Settings>;
  /** Fields that were found broken, by this page or another, and not told yet; told once. */
  repaired: SettingName[];
  save: (changes: Partial<Settings>) => Promise<void>;
}

/** This browser's settings, kept up to date with what other pages save. Broken fields are repaired, the rest is kept. */
export async function readStoredSettings(): Promise<StoredSettings> {
  const repaired = await findSettingsReport();
  if (repaired.length > 0) await dismissSettingsReport();
  const settings = signal(await loadSettings());
  // The page listens as long as it lives.
  onSettingsChange((next) => {
    settings.value = next;
  }, new AbortController().signal);
  const save = async (changes: Partial<Settings>) => {
    settings.value = await saveSettings(changes);
  };
  return { settings, repaired, save };
}

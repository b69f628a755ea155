import { browser } from 'wxt/browser';
import * as z from 'zod';
import { STORED } from '@/lib/messaging/stored-keys';
import { repairSettings, type SettingName, type Settings, settingsSchema } from './settings';

const reportSchema = z.array(z.string());

/** What is stored: the settings, fields of later versions untouched, and the repairs not told yet. */
type StoredSettings = Record<string, unknown> & { repaired?: unknown };

async function readStored(): Promise<StoredSettings> {
  const stored = (await browser.storage.local.get(STORED.settings))[STORED.settings];
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? (stored as StoredSettings)
    : {};
}

/** Reads the settings, repairs what is broken and remembers the repair until somebody was told. */
export async function loadSettings(): Promise<Settings> {
  const raw = (await browser.storage.local.get(STORED.settings))[STORED.settings];
  const { settings, repaired } = repairSettings(raw);
  if (repaired.length > 0) {
    const stored = await readStored();
    const told = reportSchema.safeParse(stored.repaired).data ?? [];
    const report = [...new Set([...told, ...repaired])];
    await browser.storage.local.set({ [STORED.settings]: { ...stored, ...settings, repaired: report } });
  }
  return settings;
}

/** Changes some settings; the others, and fields of later versions, stay. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const current = await loadSettings();
  const settings = settingsSchema.parse({ ...current, ...change });
  await browser.storage.local.set({ [STORED.settings]: { ...(await readStored()), ...settings } });
  return settings;
}

/** Repaired fields nobody was told about yet. */
export async function findSettingsReport(): Promise<SettingName[]> {
  await loadSettings();
  return (reportSchema.safeParse((await readStored()).repaired).data ?? []) as SettingName[];
}

/** The agent has seen the report. */
export async function dismissSettingsReport(): Promise<void> {
  const { repaired: _told, ...settings } = await readStored();
  await browser.storage.local.set({ [STORED.settings]: settings });
}

/** Calls back with the settings whenever another context changed them. */
export function onSettingsChange(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[STORED.settings];
    if (area === 'local' && change !== undefined) callback(repairSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

import { browser } from 'wxt/browser';
import * as z from 'zod';
import { STORED } from '@/lib/messaging/stored-keys';
import { watchStored } from '@/lib/messaging/watch-stored';
import {
  repairSettings,
  type SettingName,
  type Settings,
  type SettingsChange,
  settingsSchema,
} from './settings';

const reportSchema = z.array(z.string());

/** What is stored: the settings, fields of later versions untouched, and the repairs not told yet. */
type StoredSettings = Record<string, unknown> & { repaired?: unknown };

async function readRaw(): Promise<unknown> {
  return (await browser.storage.local.get(STORED.settings))[STORED.settings];
}

async function readStored(): Promise<StoredSettings> {
  const stored = await readRaw();
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? (stored as StoredSettings)
    : {};
}

/** One page of ours at a time: of two that read, change and write at once one would take back what the other saved. */
function withSettingsLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('settings', work);
}

/** Reads and repairs. Inside the lock. */
async function repairStored(): Promise<Settings> {
  const { settings, repaired } = repairSettings(await readRaw());
  if (repaired.length > 0) {
    const stored = await readStored();
    const told = reportSchema.safeParse(stored.repaired).data ?? [];
    const report = [...new Set([...told, ...repaired])];
    await browser.storage.local.set({ [STORED.settings]: { ...stored, ...settings, repaired: report } });
  }
  return settings;
}

/** Reads the settings, repairs what is broken and remembers the repair until somebody was told. */
export function loadSettings(): Promise<Settings> {
  return withSettingsLock(repairStored);
}

/** Changes some settings; the others, and fields of later versions, stay. */
export function saveSettings(change: SettingsChange): Promise<void> {
  return withSettingsLock(async () => {
    const stored = await repairStored();
    const changes = typeof change === 'function' ? change(stored) : change;
    const settings = settingsSchema.parse({ ...stored, ...changes });
    await browser.storage.local.set({ [STORED.settings]: { ...(await readStored()), ...settings } });
  });
}

/** Repaired fields nobody was told about yet; from now on they count as told. */
export function takeSettingsReport(): Promise<SettingName[]> {
  return withSettingsLock(async () => {
    await repairStored();
    const { repaired, ...settings } = await readStored();
    if (repaired !== undefined) await browser.storage.local.set({ [STORED.settings]: settings });
    return (reportSchema.safeParse(repaired).data ?? []) as SettingName[];
  });
}

/** Calls back with the settings, now and whenever any page of ours changed them. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  watchStored('local', STORED.settings, (stored) => callback(repairSettings(stored).settings), signal);
}

import * as z from 'zod';
import { SITE_IDS } from '@/lib/domain/site';
import { isTimeZone } from '@/lib/domain/zone-clock';

const FIELDS = {
  /** `auto`: the browser's. */
  language: z.enum(['auto', 'ja', 'en']),
  /** Sites where nothing is marked. */
  pausedSites: z.array(z.enum(SITE_IDS)),
  /** Authors with history or do-not-contact get the chip without a keyword, too. */
  chipOnKnownAuthors: z.boolean(),
  /** Bare letters as keys inside the panel. */
  letterKeys: z.boolean(),
  /** IANA name of the desk's zone, for display and export. */
  timeZone: z.string().refine(isTimeZone),
  /** State of an incident, as templates put it in: `{{incident.status}}`. Empty: none. */
  incident: z.string().max(200),
  /** How a CSV is written: its header's words, its cells and what ends a row. */
  csv: z.object({
    header: z.enum(['names', 'ja', 'en']),
    oneLine: z.boolean(),
    lineEnd: z.enum(['crlf', 'lf']),
  }),
} as const;

export const settingsSchema = z.object(FIELDS);
/** Settings of this browser. They stand where content scripts can read them: nothing about customers. */
export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;
/** Some settings anew; of a setting with parts, what they become out of what is stored by then. */
export type SettingsChange = Partial<Settings> | ((stored: Settings) => Partial<Settings>);

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  pausedSites: [],
  chipOnKnownAuthors: true,
  letterKeys: true,
  timeZone: 'Asia/Tokyo',
  incident: '',
  csv: { header: 'names', oneLine: false, lineEnd: 'crlf' },
};

const NAMES = Object.keys(FIELDS) as SettingName[];

export interface RepairedSettings {
  settings: Settings;
  /** Fields that held something unusable and went back to their default, or lost a part of it. */
  repaired: SettingName[];
}

/** What of a broken value can be kept: the good members of a list. */
function salvage(name: SettingName, value: unknown): unknown {
  if (name !== 'pausedSites' || !Array.isArray(value)) return DEFAULT_SETTINGS[name];
  return value.filter((member) => FIELDS.pausedSites.safeParse([member]).success);
}

/** Own fields of a stored object; undefined for anything that is none. */
function toFields(stored: unknown): Record<string, unknown> | undefined {
  if (stored === undefined || stored === null) return {};
  return typeof stored === 'object' && !Array.isArray(stored) ? { ...stored } : undefined;
}

/**
 * Stored settings, field by field: one broken field costs that field, never the others. A missing field takes its default
 * silently, since it may be younger than what is stored.
 * @param stored anything; storage is a boundary
 */
export function repairSettings(stored: unknown): RepairedSettings {
  const fields = toFields(stored);
  if (fields === undefined) return { settings: DEFAULT_SETTINGS, repaired: NAMES };
  const repaired: SettingName[] = [];
  const entries = NAMES.map((name) => {
    if (!Object.hasOwn(fields, name)) return [name, DEFAULT_SETTINGS[name]];
    const parsed = FIELDS[name].safeParse(fields[name]);
    if (parsed.success) return [name, parsed.data];
    repaired.push(name);
    return [name, salvage(name, fields[name])];
  });
  return { settings: Object.fromEntries(entries) as Settings, repaired };
}

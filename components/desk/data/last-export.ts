/** What was exported last from this browser: shown on the data screen, and noticed by the practice guide. */
export interface LastExport {
  /** UTC, ISO 8601. */
  at: string;
  file: string;
  count: number;
}

const KEY = 'yorisoi.lastExport';

/** The last export of this browser; null where there was none or what is kept cannot be read. */
export function readLastExport(storage: Storage): LastExport | null {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { at, file, count } = value as Partial<LastExport>;
    return typeof at === 'string' && typeof file === 'string' && typeof count === 'number'
      ? { at, file, count }
      : null;
  } catch {
    return null;
  }
}

/** Remembers an export in this browser, in place of the one before. */
export function keepLastExport(storage: Storage, last: LastExport): void {
  storage.setItem(KEY, JSON.stringify(last));
}

/** Calls back when another page of this browser exported something. */
export function onLastExportChange(window: Window, callback: () => void, signal: AbortSignal): void {
  window.addEventListener('storage', (event) => event.key === KEY && callback(), { signal });
}

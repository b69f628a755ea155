/** An object of a JSON or YAML file, fields unknown. */
export type Entry = Readonly<Record<string, unknown>>;

/** The value of a JSON text; undefined where it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value is an object with fields. */
export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field's text; numbers as they are written, anything else empty. */
export function textOf(entry: Entry, field: string): string {
  const value = entry[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What is on or off: `false`, 0, "0" and "false" are off, absence is on. */
export function isOn(value: unknown): boolean {
  return value !== false && value !== 0 && value !== '0' && value !== 'false';
}

/** The objects of the outermost lists within a value, so that `[…]`, `{"payload": […]}` and lists of tables all do. */
export function findEntries(value: unknown, accepts: (entry: Entry) => boolean): Entry[] {
  if (Array.isArray(value)) return value.flatMap((each) => findEntries(each, accepts));
  if (!isEntry(value)) return [];
  return accepts(value) ? [value] : Object.values(value).flatMap((each) => findEntries(each, accepts));
}

/**
 * Says on which line of a JSON text the entries of a list stand, asked in their order by a text each of them holds.
 * An entry that is not found again stands on the line of the one before.
 */
export function createLineFinder(source: string): (text: string) => number {
  let at = 0;
  let line = 1;
  return (text) => {
    const written = JSON.stringify(text);
    const found = text === '' ? -1 : source.indexOf(written, at);
    if (found !== -1) {
      line += source.slice(at, found).split('\n').length - 1;
      at = found + written.length;
    }
    return line;
  };
}

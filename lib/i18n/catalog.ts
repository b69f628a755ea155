import type { Language } from './language';

/** Values put into a message's places: `{name}`, or `{count|entry|entries}` for a number with what it counts. */
export type Values = Readonly<Record<string, string | number>>;

export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/**
 * A room's texts in both languages. The type demands the same keys on both sides, so parity is checked by the
 * compiler; a convention test checks that the `{places}` agree too.
 */
export interface Catalog<Key extends string> {
  ja: Readonly<Record<Key, string>>;
  en: Readonly<Record<Key, string>>;
}

/** Ties both languages to the keys of the Japanese side. */
export function defineCatalog<const Key extends string>(
  ja: Readonly<Record<Key, string>>,
  en: Readonly<Record<NoInfer<Key>, string>>,
): Catalog<Key> {
  return { ja, en };
}

/** Name of a place and, where it counts, the words for one and for any other number. */
const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/gu;

/** A function that says a catalog's messages in one language. Places without a value stay visible. */
export function createTranslate<Key extends string>(
  catalog: Catalog<Key>,
  language: Language,
): Translate<Key> {
  const messages = catalog[language];
  return (key, values = {}) =>
    messages[key].replace(PLACE, (place, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined || one === undefined) return String(value ?? place);
      return `${value} ${String(value) === '1' ? one : other}`;
    });
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/i18n/catalog';
import enMessages from '@/public/_locales/en/messages.json';
import jaMessages from '@/public/_locales/ja/messages.json';
import { ROOT, readSources } from './source-files';

const rooms = readdirSync(join(ROOT, 'lib/i18n'), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && !['catalog.ts', 'language.ts'].includes(name));

const isCatalog = (value: unknown): value is Catalog<string> =>
  typeof value === 'object' && value !== null && 'ja' in value && 'en' in value;

const places = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)(?:\|[^}]*)?\}/gu)].map(([, name]) => name ?? '').sort();

const catalogs = (
  await Promise.all(
    rooms.map(async (room) => {
      const module: Record<string, unknown> = await import(join(ROOT, 'lib/i18n', room));
      return Object.values(module)
        .filter(isCatalog)
        .map((catalog) => ({ room, catalog }));
    }),
  )
).flat();

describe('catalogs', () => {
  it('are found', () => {
    expect(catalogs.length).toBeGreaterThan(2);
  });

  it.each(catalogs)('$room says the same keys with the same places in both languages', ({ catalog }) => {
    expect(Object.keys(catalog.en).sort()).toEqual(Object.keys(catalog.ja).sort());
    const differing = Object.keys(catalog.ja).filter(
      (key) => String(places(catalog.ja[key] ?? '')) !== String(places(catalog.en[key] ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it.each(catalogs)('$room leaves no message empty and no Japanese in the English side', ({ catalog }) => {
    const empty = Object.keys(catalog.ja).filter(
      (key) => !catalog.ja[key]?.trim() || !catalog.en[key]?.trim(),
    );
    // Examples of spellings are fine; a message that is mostly Japanese was forgotten.
    const japaneseInEnglish = Object.keys(catalog.en).filter((key) => {
      const message = catalog.en[key] ?? '';
      return (message.match(/[ぁ-んァ-ヶ一-龠]/gu) ?? []).length > message.length / 3;
    });
    expect({ empty, japaneseInEnglish }).toEqual({ empty: [], japaneseInEnglish: [] });
  });

  it('has a use for every key', () => {
    const sources = readSources(['entrypoints', 'components', 'lib'], ['.ts', '.tsx'])
      .filter(({ path }) => !path.startsWith('lib/i18n/'))
      .map(({ text }) => text)
      .join('\n');
    // A key counts as used when it stands quoted, or when its stem is put together in a template string.
    const quoted = new Set(sources.match(/(?<=['"])[\w.-]+(?=['"])/gu));
    const stems = new Set(sources.match(/(?<=`)[\w.-]{2,}(?=\$\{)/gu));
    const isUsed = (key: string): boolean =>
      quoted.has(key) || [...key].some((_letter, end) => stems.has(key.slice(0, end)));
    const unused = catalogs.flatMap(({ room, catalog }) =>
      Object.keys(catalog.ja)
        .filter((key) => !isUsed(key))
        .map((key) => `${room}: ${key}`),
    );
    expect(unused).toEqual([]);
  });

  it('names the extension in both languages', () => {
    expect(Object.keys(enMessages).sort()).toEqual(Object.keys(jaMessages).sort());
  });
});

import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, SHIPPED, type SourceFile } from './source-files';

/**
 * Which room may import which (DESIGN §4): downwards only. `type:` marks rooms that may be used for types alone.
 * A room may always import itself.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/domain': [],
  'lib/i18n': ['lib/domain'],
  'lib/matching': ['lib/domain'],
  'lib/sites': ['lib/domain', 'lib/matching'],
  'lib/reply': ['lib/domain', 'lib/i18n'],
  'lib/playbook': ['lib/domain', 'lib/i18n', 'lib/reply', 'lib/matching'],
  'lib/messaging': ['lib/domain', 'lib/matching'],
  'lib/desk': ['lib/domain', 'lib/playbook', 'lib/messaging'],
  'lib/exchange': ['lib/domain', 'lib/desk', 'lib/reply'],
  'lib/overlay': ['lib/domain', 'lib/i18n', 'lib/matching', 'lib/sites', 'lib/messaging'],
  components: ['lib'],
  entrypoints: ['lib', 'components'],
};

const roomOf = (path: string): string => {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first;
};

interface Import {
  target: string;
  typeOnly: boolean;
}

/** Imports of our own files, as paths from the root. */
function importsOf(file: SourceFile): Import[] {
  const statements = file.text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gmu,
  );
  return [...statements].flatMap(([, type, from, bare]) => {
    const specifier = from ?? bare ?? '';
    if (specifier.startsWith('@/')) return [{ target: specifier.slice(2), typeOnly: type !== undefined }];
    if (!specifier.startsWith('.')) return [];
    return [{ target: normalize(join(dirname(file.path), specifier)), typeOnly: type !== undefined }];
  });
}

const files = readSources(SHIPPED, ['.ts', '.tsx']);

describe('rooms', () => {
  it('reads the sources at all', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('$path imports downwards only', (file) => {
    const room = roomOf(file.path);
    const allowed = MAY_IMPORT[room];
    expect(allowed, `${room} is no room of DESIGN §4`).toBeDefined();
    const wrong = importsOf(file)
      .map(({ target }) => target)
      .filter((target) => roomOf(target) !== room)
      .filter((target) => !allowed?.some((room) => target === room || target.startsWith(`${room}/`)));
    expect(wrong).toEqual([]);
  });

  const inPage = files.filter(({ path }) => /^lib\/(overlay|sites|matching)\//u.test(path));
  it.each(inPage)('$path keeps zod and the desk out of the page', (file) => {
    const zodFiles = new Set(
      files.filter(({ text }) => /from 'zod/u.test(text)).map(({ path }) => path.replace(/\.tsx?$/u, '')),
    );
    const wrong = importsOf(file).filter(
      ({ target, typeOnly }) => !typeOnly && (zodFiles.has(target) || target.startsWith('lib/desk')),
    );
    expect(wrong.map(({ target }) => target)).toEqual([]);
  });

  it('lets only lib/desk touch IndexedDB', () => {
    const elsewhere = files
      .filter(({ path }) => !path.startsWith('lib/desk/'))
      .filter(({ text }) => /from 'dexie'|\bindexedDB\b/u.test(text))
      .filter(
        ({ text }) => !/import \{ liveQuery[^}]*\} from 'dexie'/u.test(text) || /\bindexedDB\b/u.test(text),
      );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });
});

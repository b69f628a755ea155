import { describe, expect, it } from 'vitest';
import { fileOf, importsOf } from './imports';
import { readSources, SHIPPED, type SourceFile, withoutComments } from './source-files';

interface Room {
  /** Rooms, or single files of them, it may import besides its own; after `type:` for types alone. */
  from: string[];
  packages: string[];
}

/** DESIGN §4: imports go downwards only. Of two that fit a path the longer counts. */
const ROOMS: Record<string, Room> = {
  'lib/domain': { from: [], packages: ['zod', 'uuid'] },
  'lib/i18n': { from: [], packages: [] },
  'lib/matching': { from: ['type:lib/domain'], packages: [] },
  'lib/reply': {
    from: ['lib/domain', 'type:lib/i18n'],
    packages: ['twitter-text', 'libphonenumber-js/min', '@holiday-jp/holiday_jp'],
  },
  // Chooses among texts that `reply` renders, and writes the note of a hand-over in the desk's language.
  'lib/playbook': { from: ['lib/domain', 'lib/reply', 'lib/i18n'], packages: [] },
  'lib/sites': { from: ['lib/domain'], packages: [] },
  'lib/messaging': { from: ['lib/domain', 'type:lib/matching'], packages: ['wxt/browser', 'zod'] },
  'lib/overlay': {
    from: ['lib/domain', 'lib/i18n', 'lib/matching', 'lib/sites', 'lib/messaging'],
    packages: [],
  },
  'lib/desk': {
    from: ['lib/domain', 'lib/playbook', 'lib/messaging'],
    packages: ['dexie', 'zod', 'wxt/browser'],
  },
  'lib/exchange': {
    from: ['lib/domain', 'lib/reply', 'type:lib/desk'],
    packages: ['papaparse', 'yaml', 'zod'],
  },
  // How the packages are made: the one room that runs in Node, and is known to wxt.config.ts alone.
  'lib/packaging': { from: ['lib/domain', 'type:lib/overlay'], packages: ['node:path', 'vite'] },
  // Props in, events out: of the desk and the messages they know the types, the errors and what settings there are.
  components: {
    from: [
      ...[
        'components/ui',
        'lib/domain',
        'lib/i18n',
        'lib/matching',
        'lib/reply',
        'lib/playbook',
        'lib/exchange',
      ],
      ...['type:lib/desk', 'lib/desk/errors', 'lib/desk/settings'],
      ...['type:lib/messaging', 'lib/messaging/errors'],
    ],
    packages: ['preact', 'preact/hooks', '@preact/signals', 'markdown-it', 'zod'],
  },
  'components/ui/use-live-query': {
    from: ['components/ui', 'type:lib/desk'],
    packages: ['preact/hooks', 'dexie'],
  },
  'components/ui/read-language': { from: ['lib/i18n'], packages: ['wxt/browser'] },
  // What the panel and the card have of the browser, handed to their components as ports.
  'components/panel/browser': {
    from: ['components', 'lib/domain', 'lib/i18n', 'lib/desk', 'lib/messaging', 'lib/playbook', 'lib/sites'],
    packages: ['wxt/browser', 'preact/hooks'],
  },
  entrypoints: {
    from: ['components', 'lib'],
    packages: [
      ...['wxt/browser', 'wxt/utils/define-background', 'wxt/utils/define-content-script'],
      ...['preact', 'preact/hooks', '@preact/signals', 'dexie'],
    ],
  },
};

/** Rooms that know neither page nor browser: they can be tested by calling them, and run anywhere. */
const PURE = /^lib\/(?:domain|i18n|matching|reply|playbook)\//u;
const SURROUNDINGS = /\b(?:document|window|navigator|location|localStorage|indexedDB|browser|chrome)\.\w/u;

const isIn = (path: string, room: string): boolean =>
  path === room || path.startsWith(`${room}/`) || path.replace(/\.tsx?$/u, '') === room;

function findRoom(path: string): [string, Room] | undefined {
  const fitting = Object.entries(ROOMS).filter(([name]) => isIn(path, name));
  return fitting.sort(([one], [two]) => two.length - one.length)[0];
}

const files = readSources(SHIPPED, ['.ts', '.tsx']);

/** What an import of this file breaks, in words; empty for none. */
function findBreaches(file: SourceFile): string[] {
  const [name, room] = findRoom(file.path) ?? ['', { from: [], packages: [] }];
  return importsOf(file).flatMap(({ target, isPackage, typeOnly }) => {
    if (isPackage) return typeOnly || room.packages.includes(target) ? [] : [target];
    if (findRoom(target)?.[0] === name) return [];
    const isAllowed = room.from.some((from) =>
      from.startsWith('type:') ? typeOnly && isIn(target, from.slice('type:'.length)) : isIn(target, from),
    );
    return isAllowed ? [] : [typeOnly ? `type:${target}` : target];
  });
}

describe('rooms', () => {
  it('reads the sources at all', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(500);
  });

  it.each(files)('$path imports downwards only', (file) => {
    expect(findRoom(file.path), `${file.path} is in no room of DESIGN §4`).toBeDefined();
    expect(findBreaches(file)).toEqual([]);
  });

  it('keeps zod and the desk out of whatever a page is given', () => {
    const zod = new Set(
      files
        .filter((file) => importsOf(file).some(({ target }) => /^zod\b/u.test(target)))
        .map(({ path }) => path),
    );
    const known = new Map(files.map((file) => [file.path, file]));
    const reached = new Map(
      files.filter(({ path }) => /\.content\.tsx?$/u.test(path)).map(({ path }) => [path, '']),
    );
    expect(reached.size).toBe(2);
    for (const [path] of reached) {
      for (const { target, isPackage, typeOnly } of importsOf(known.get(path) ?? { path, text: '' })) {
        if (isPackage || typeOnly) continue;
        const next = fileOf(target);
        if (!reached.has(next)) reached.set(next, path);
      }
    }
    expect(reached.size).toBeGreaterThan(100);
    const wrong = [...reached].filter(([path]) => zod.has(path) || path.startsWith('lib/desk/'));
    expect(wrong.map(([path, by]) => `${by} → ${path}`)).toEqual([]);
  });

  it.each(files.filter(({ path }) => PURE.test(path)))('$path knows neither page nor browser', ({ text }) => {
    expect(
      withoutComments(text)
        .split('\n')
        .filter((line) => SURROUNDINGS.test(line)),
    ).toEqual([]);
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

  it('lets only lib/messaging send and hear messages', () => {
    const elsewhere = files
      .filter(({ path }) => !path.startsWith('lib/messaging/'))
      .filter(({ text }) =>
        /\.sendMessage\b|\.onMessage\b|\.onConnect\b|(?:runtime|tabs)\.connect\b/u.test(text),
      );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the markers of a site in the one file of its selectors', () => {
    const elsewhere = files
      .filter(({ path }) => path.startsWith('lib/') && !path.endsWith('/selectors.ts'))
      .filter(({ text }) => /\[data-testid[~^$*|]?=/u.test(withoutComments(text)));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readSources, SHIPPED, withoutComments } from './source-files';

const SOURCES = readSources(SHIPPED, ['.ts', '.tsx']).map(({ path, text }) => ({
  path,
  code: withoutComments(text),
}));

/** Shipped files whose code does this. */
const findUsers = (pattern: RegExp) =>
  SOURCES.filter(({ code }) => pattern.test(code))
    .map(({ path }) => path)
    .sort();

/**
 * Every place a text can leave Yorisoi by, and who may use it. A new user of one is a new path into a page: it has to
 * pass the reply flow's check of the laws first, and to be a row of the tables that prove them
 * (unit/panel/reply-laws, unit/overlay/fill-laws).
 */
const WAYS_OUT: readonly (readonly [what: string, pattern: RegExp, users: readonly string[]])[] = [
  [
    'hands a reply over: to the page, to a tab, to the clipboard',
    /\bports\.(?:fill|openTab|copy)\b/u,
    ['components/panel/model/insertion/reply-flow.ts'],
  ],
  [
    'asks a page to take a text',
    /(?:sendTo\w*|askFrame|askRelay)\([^)]*'(?:page\.)?fill'/u,
    [
      'components/panel/browser/fill-page.ts',
      'entrypoints/background/card-requests.ts',
      'entrypoints/card/card-ports.ts',
    ],
  ],
  [
    'answers that request in the page',
    /'page\.fill'\]?(?::|\()/u,
    ['entrypoints/practice/coached-channel.ts', 'lib/messaging/protocol.ts', 'lib/overlay/start.ts'],
  ],
  ['makes the filler', /\bcreateFiller\(/u, ['lib/overlay/fill/fill.ts', 'lib/overlay/start.ts']],
  [
    'puts a text into the page',
    /from '[^']*\/(?:put-text|set-field-value|page-realm)'/u,
    ['lib/overlay/fill/fill-comment.ts', 'lib/overlay/fill/fill.ts', 'lib/overlay/fill/put-text.ts'],
  ],
  [
    'writes the clipboard',
    /clipboard\.write/u,
    [
      // The reply flow's copy, from the panel and from the card.
      'components/panel/browser/reply-ports.ts',
      'entrypoints/card/card-ports.ts',
      // Entries of the log as a table, notes for colleagues and the day's greeting: to nobody in particular.
      'components/desk/data/copy-sheet.ts',
      'components/panel/browser/side-ports.ts',
      'entrypoints/card/app.tsx',
    ],
  ],
  [
    'makes a prefilled reply link',
    /\breplyLink\(/u,
    [
      'components/panel/browser/reply-link.ts',
      'components/panel/model/ports.ts',
      'components/panel/model/insertion/reply-flow.ts',
      // These ask whether there is one.
      'components/panel/model/use-dock.ts',
      'components/panel/model/insertion/use-insertion.ts',
      'lib/sites/adapter.ts',
      'lib/sites/practice/adapter.ts',
    ],
  ],
];

describe('every path a text can take (laws 1, 3, 8)', () => {
  it.each(WAYS_OUT)('only known files: %s', (_what, pattern, users) => {
    expect(findUsers(pattern)).toEqual([...users].sort());
  });
});

/** What would act on a page in the agent's stead, and the one place each may stand. */
const ACTS: readonly (readonly [what: string, pattern: RegExp, users: readonly string[]])[] = [
  ['sends a form', /\.(?:submit|requestSubmit)\(/u, []],
  ['clicks', /\.click\(/u, []],
  [
    'makes an event of the pointer or of keys',
    /new (?:\w+\.)*(?:Mouse|Pointer|Touch|Keyboard|Submit|Drag|Wheel)Event\b/u,
    // The download of the agent's own file, in an own page.
    ['components/desk/data/save-file.ts'],
  ],
  [
    'makes any event',
    /\.dispatchEvent\(/u,
    [
      'components/desk/data/save-file.ts',
      // `input` and `change`, and a paste: what typing would tell.
      'lib/overlay/fill/put-text.ts',
      'lib/overlay/fill/set-field-value.ts',
    ],
  ],
  [
    'leads the page elsewhere',
    /\b(?:location|view\.location|document\.location)\.(?:assign|replace)\(|\blocation\.href = |\blocation = |history\.(?:pushState|replaceState|back|go)\(/u,
    // The desk's own pages.
    ['components/desk/app.tsx', 'components/desk/route.ts'],
  ],
];

describe('nothing acts in the agent’s stead (law 1)', () => {
  it.each(ACTS)('only known files: %s', (_what, pattern, users) => {
    expect(findUsers(pattern)).toEqual([...users].sort());
  });

  it('the page is scrolled only from mark to mark, by the agent’s key', () => {
    const inPages = findUsers(/\.(?:scrollTo|scrollBy|scrollIntoView|scroll)\(/u).filter((path) =>
      /^lib\//u.test(path),
    );
    expect(inPages).toEqual(['lib/overlay/select/scroll-to-mark.ts']);
  });
});

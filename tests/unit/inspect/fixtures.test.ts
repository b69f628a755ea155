import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../browser-programs';
import type { PageReport } from '../../inspect/report';
import { readHeading } from './fixture-heading';
import { type Run, runInspect } from './run-inspect';

const FIXTURES = join(import.meta.dirname, '../../fixtures/x');
const TIMEOUT_MS = 180_000;

type Expected = Omit<PageReport['posts'][number], 'marks'> & {
  lang: unknown;
  author: { idKey?: unknown } | null;
};

const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/u, ''));
const folder = mkdtempSync(join(tmpdir(), 'yorisoi-inspect-'));
let run: Run;

beforeAll(async () => {
  const list = names.map((name) => ({ file: join(FIXTURES, `${name}.html`), as: addressOf(name) }));
  writeFileSync(join(folder, 'index.json'), JSON.stringify(list));
  writeFileSync(join(folder, 'trouble.txt'), '圏外\n遅い -解約 // 解約は別\n');
  // A stand-in for the browser that notes each start.
  const browser = findChromium();
  writeFileSync(
    join(folder, 'chromium'),
    `#!/bin/sh\necho start >> "${folder}/starts"\nexec "${browser}" "$@"\n`,
    {
      mode: 0o755,
    },
  );
  run = await runInspect(['--list', join(folder, 'index.json'), '--keywords', join(folder, 'trouble.txt')], {
    CHROMIUM: join(folder, 'chromium'),
  });
}, TIMEOUT_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function addressOf(name: string): string {
  return readHeading(join(FIXTURES, `${name}.html`)).url;
}

function reportOf(name: string): PageReport {
  return JSON.parse(run.lines[names.indexOf(name)] ?? '') as PageReport;
}

it('prints one line a page in the order of the list, and nothing else', () => {
  expect(run.errors).toBe('');
  expect(run.code).toBe(0);
  expect(run.lines.length).toBe(names.length + 1);
  expect(run.lines.at(-1)).toBe('');
  expect(names.map((name) => reportOf(name).file)).toEqual(
    names.map((name) => join(FIXTURES, `${name}.html`)),
  );
});

it('reads the whole list with one browser', () => {
  expect(readFileSync(join(folder, 'starts'), 'utf8')).toBe('start\n');
});

it.each(names)('reads %s in a real browser as the unit test does', (name) => {
  const { posts } = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8')) as { posts: Expected[] };
  const report = reportOf(name);
  expect(Object.keys(report)).toEqual(['file', 'url', 'site', 'health', 'posts', 'comments', 'forms']);
  expect(report).toMatchObject({ url: addressOf(name), site: 'x', comments: [], forms: [] });
  expect(report.health).toEqual({
    posts: posts.length,
    authorsUnread: posts.filter((post) => post.author === null).length,
  });
  const read = report.posts.map(({ marks: _marks, quotes, ...post }) => ({
    ...post,
    quotes: typeof quotes === 'number' ? null : quotes,
  }));
  const expected = posts.map(({ lang: _lang, author, ...post }) => {
    const { idKey: _idKey, ...rest } = author ?? {};
    return { ...post, author: author && rest };
  });
  expect(read).toEqual(expected);
});

it('points to a quoted post without id by its place', () => {
  const { posts } = reportOf('quote--no-id');
  expect(posts.map((post) => [post.kind, post.quotes])).toEqual([
    ['post', 1],
    ['quote', null],
  ]);
  expect(reportOf('quote--photo-link').posts[0]?.quotes).toBe('2000000000000000172');
});

it('marks the keywords of the file, by its name', () => {
  const [first, second] = reportOf('timeline--plain').posts;
  expect(first?.marks).toEqual([{ list: 'trouble', keyword: '圏外', text: '圏外', start: 12, end: 14 }]);
  expect(second?.marks, 'the second post says 遅い and 解約').toEqual([]);
});

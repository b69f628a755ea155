import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageReport } from '../../inspect/report';
import { type FixtureHeading, readHeading } from './fixture-heading';
import { runInspect } from './run-inspect';
import { readExpectation } from './site-expectation';

/**
 * Pages of blogs and other timelines, `<site>/<category>--<case>.html`, each with what must be read of it. The first
 * line of a page is a comment with its address and where the markup is known from.
 */
const FIXTURES = join(import.meta.dirname, '../../fixtures/sites');
const TIMEOUT_MS = 180_000;

const names = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/u, ''))
  .sort();
const folder = mkdtempSync(join(tmpdir(), 'yorisoi-sites-'));
let reports: PageReport[];

function headingOf(name: string): FixtureHeading {
  return readHeading(join(FIXTURES, `${name}.html`));
}

beforeAll(async () => {
  const list = names.map((name) => ({ file: join(FIXTURES, `${name}.html`), as: headingOf(name).url }));
  writeFileSync(join(folder, 'index.json'), JSON.stringify(list));
  const run = await runInspect(['--list', join(folder, 'index.json')]);
  expect(run.errors).toBe('');
  reports = run.lines.filter(Boolean).map((line) => JSON.parse(line) as PageReport);
}, TIMEOUT_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(names)('reads %s', (name) => {
  expect(headingOf(name).source).toBeDefined();
  const report = reports.find(({ file }) => file === join(FIXTURES, `${name}.html`));
  const posts = report?.posts.map(({ marks: _marks, ...post }) => post);
  expect({ site: report?.site, posts, comments: report?.comments, forms: report?.forms }).toEqual(
    readExpectation(join(FIXTURES, `${name}.json`)),
  );
});

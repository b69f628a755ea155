import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../browser-programs';
import { bundlePageScript } from '../../inspect/bundle-script';
import type { PageReport } from '../../inspect/report';
import { type Expectation, readExpectation } from './site-expectation';

/** Pages that change without loading: apps that go on to another address, and comments that come in late. */
const FIXTURES = join(import.meta.dirname, '../../fixtures/sites');
const TIMEOUT_MS = 120_000;

declare const yorisoiInspect: { readPage(url: string, keywords: null): Omit<PageReport, 'file'> };

let browser: Browser;
let script: string;

beforeAll(async () => {
  const executablePath = findChromium();
  [browser, script] = await Promise.all([
    chromium.launch({ executablePath, args: ['--no-sandbox'] }),
    bundlePageScript(),
  ]);
}, TIMEOUT_MS);

afterAll(() => browser.close());

interface Fixture {
  html: string;
  url: string;
  expected: Expectation;
}

function readFixture(name: string): Fixture {
  const html = readFileSync(join(FIXTURES, `${name}.html`), 'utf8');
  const { url } = JSON.parse(/^<!-- (\{.*?\}) -->/u.exec(html)?.[1] ?? '') as { url: string };
  return { html, url, expected: readExpectation(join(FIXTURES, `${name}.json`)) };
}

/** Shows the page at its own address, without its scripts. */
async function show({ html, url }: Fixture): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(`var yorisoiInspect = (() => { ${script}; return yorisoiInspect; })();`);
  return page;
}

async function read(page: Page, url: string): Promise<Fixture['expected']> {
  const { site, posts, comments, forms } = await page.evaluate(
    (address) => yorisoiInspect.readPage(address, null),
    url,
  );
  return {
    site,
    posts: posts.map(({ marks: _marks, ...post }) => post as (typeof posts)[number]),
    comments,
    forms,
  };
}

/** What an app does when a link is followed: another address, another body, and the head as it was. */
function goOn(page: Page, { html, url }: Fixture): Promise<void> {
  return page.evaluate(
    ([address, next]) => {
      history.pushState(null, '', address);
      const body = new DOMParser().parseFromString(next, 'text/html').body;
      document.body.replaceChildren(...body.childNodes);
    },
    [url, html] as const,
  );
}

it.each([
  ['ameba/list--top', 'ameba/entry--comments'],
  ['ameba/entry--comments', 'ameba/entry--smartphone'],
  ['ameba/entry--comments', 'ameba/entry--closed'],
  ['ameba/entry--comments', 'ameba/list--entrylist'],
  ['note/list--creator', 'note/entry--comments-open'],
  ['note/entry--comments-open', 'note/entry--paid'],
  ['note/entry--paid', 'note/list--creator'],
])('reads anew after going on from %s to %s', async (from, to) => {
  const [start, end] = [readFixture(from), readFixture(to)];
  const page = await show(start);
  expect(await read(page, start.url)).toEqual(start.expected);
  await goOn(page, end);
  expect(await read(page, end.url)).toEqual(end.expected);
  await page.close();
});

it('finds comments and form that come in late', async () => {
  const [empty, loaded] = ['not-yet-loaded', 'loaded'].map((state) =>
    readFixture(`exblog/entry--comments-${state}`),
  ) as [Fixture, Fixture];
  const page = await show(empty);
  expect((await read(page, empty.url)).forms).toEqual([]);
  await page.evaluate((html) => {
    const late = new DOMParser().parseFromString(html, 'text/html');
    for (const part of ['[id^="hx-comment-target-"]', '[data-ex-id]']) {
      document.querySelector(part)?.replaceChildren(...(late.querySelector(part)?.childNodes ?? []));
    }
  }, loaded.html);
  const { comments, forms } = await read(page, empty.url);
  expect(comments).toEqual(loaded.expected.comments);
  expect(forms).toEqual(loaded.expected.forms);
  await page.close();
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../browser-programs';
import { bundlePageScript } from '../../inspect/bundle-script';
import { readSavedPage } from '../../inspect/saved-page';
import { SavedPageStage } from '../../inspect/saved-page-stage';

/**
 * Pages with comment forms, traps and other forms, each with what must be found there: by the general search alone, in
 * a browser that lays the page out, because what people see decides.
 */
const FIXTURES = join(import.meta.dirname, '../../fixtures/forms');
const TIMEOUT_MS = 60_000;

const names = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/u, ''));
let browser: Browser;
let stage: SavedPageStage;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  stage = new SavedPageStage(browser, await bundlePageScript('form-script.ts'));
}, TIMEOUT_MS);

afterAll(() => browser.close());

it.each(names)(
  'finds %s',
  async (name) => {
    const page = readSavedPage(join(FIXTURES, `${name}.html`));
    const heading = /^<!-- (\{.*?\}) -->/u.exec(page.body.toString('utf8'))?.[1];
    const { url } = JSON.parse(heading ?? '{}') as { url: string };
    const world = await stage.show(page, url);
    const expected: unknown = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8'));
    expect(await world.call('readForms')).toEqual(expected);
  },
  TIMEOUT_MS,
);

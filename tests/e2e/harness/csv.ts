import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import Papa from 'papaparse';
import type { Chromium } from './chromium';
import { makeTemporary } from './extension-copy';
import { words } from './words';

/** A downloaded CSV, as text and as rows by column name. */
export interface DownloadedCsv {
  name: string;
  text: string;
  rows: Record<string, string>[];
}

/**
 * Exports the log on the desk page and reads the file the browser saved. A second connection (the side panel's) takes
 * Playwright's own download events away, so the browser is told where to save.
 */
export async function exportCsv(browser: Chromium, says = words): Promise<DownloadedCsv> {
  const folder = makeTemporary('downloads');
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await page.goto(browser.extensionUrl('options.html#/export'));
  await page.getByRole('button', { name: says.data.start }).click();
  const csv = await takeSavedCsv(folder);
  await page.close();
  rmSync(folder, { recursive: true, force: true });
  return csv;
}

/** The CSV a browser saves in this folder, once it is there whole. */
export async function takeSavedCsv(folder: string): Promise<DownloadedCsv> {
  // Until it is whole, Firefox holds its place with an empty file and writes into another beside it.
  const saved = () => {
    const [name = '', ...unfinished] = readdirSync(folder);
    const isWhole = name.endsWith('.csv') && unfinished.length === 0 && statSync(join(folder, name)).size > 0;
    return isWhole ? name : '';
  };
  await expect.poll(saved, { message: 'a saved CSV' }).not.toBe('');
  const name = saved();
  const text = readFileSync(join(folder, name), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return { name, text, rows: data };
}

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Chromium } from './chromium';
import { words } from './words';

/** A downloaded CSV, as bytes and as rows by column name. */
export interface DownloadedCsv {
  name: string;
  text: string;
  rows: Record<string, string>[];
}

/** Exports the log on the desk page and reads the file that was downloaded. */
export async function exportCsv(browser: Chromium): Promise<DownloadedCsv> {
  const page: Page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('options.html#/data'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.data.start }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  await page.close();
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return { name: download.suggestedFilename(), text, rows: data };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../browser-programs';
import { type Row, rowAtMost } from '../row';
import type { DeskFigures } from './in-browser';
import { serveBenchPage } from './serve-page';

/** `YORISOI_ROWS=1000000` for DESIGN §6's own size, which takes minutes to fill. */
const ENTRIES = Number(process.env.YORISOI_ROWS ?? 100_000);
const LIMIT_MS = 1_800_000;

async function runInChromium(): Promise<DeskFigures> {
  const page = await serveBenchPage();
  const profile = await mkdtemp(join(tmpdir(), 'desk-bench-'));
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    userDataDir: profile,
    headless: true,
    protocolTimeout: LIMIT_MS,
    args: [
      '--no-sandbox',
      '--js-flags=--expose-gc',
      '--enable-precise-memory-info',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  try {
    const tab = await browser.newPage();
    tab.on('console', (message) => console.log(message.text()));
    await tab.goto(page.url);
    return await tab.evaluate((entries) => window.benchDesk(entries), ENTRIES);
  } finally {
    await browser.close();
    page.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * The store in a real browser: an author's history and a screenful of chips within DESIGN §6's budgets, and the CSV of the
 * whole log in flat memory, at a small multiple of reading the same rows and throwing them away.
 */
export async function benchDesk(): Promise<Row[]> {
  const figures = await runInChromium();
  const { history, summarise, log, firstPage, count, csvBytes, csvMs, streamMs, cancelMs } = figures;
  const { heapFirstHalf, heapSecondHalf } = figures;
  const size = `${figures.entries.toLocaleString('en')} interactions`;
  const row = (id: string, what: string, value: number, goal: number, unit: string) =>
    rowAtMost({ id, what, engine: 'Chromium', value, goal, unit });
  const csv = `CSV of ${size}, ${Math.round(csvBytes / 1e6)} MB`;
  const grown = Math.max(0, heapSecondHalf - heapFirstHalf) / 1e6;
  return [
    row('desk-history', `history of one author, ${size}`, median(history), 100, 'ms'),
    row('desk-chips', `60 authors at once, ${size}`, median(summarise), 100, 'ms'),
    row('desk-log', `logging one reply, durable, ${size}`, median(log), 100, 'ms'),
    row('desk-page', `first screen of the log page, ${size}`, median(firstPage), 100, 'ms'),
    row('desk-page', `its count, ${size}`, median(count), 100, 'ms'),
    row('desk-csv', `${csv}: heap of the second half over the first`, grown, 5, 'MB'),
    row('desk-csv', `${csv}: time over reading the rows`, csvMs / streamMs, 4, '×'),
    row('desk-csv', `${csv}: from cancel to end`, cancelMs, 500, 'ms'),
  ];
}

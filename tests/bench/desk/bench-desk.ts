import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { type Row, rowAtMost } from '../row';
import type { DeskFigures } from './in-browser';
import { serveBenchPage } from './serve-page';

const ENTRIES = Number(process.env.DESK_BENCH_ENTRIES ?? 100_000);
const FILL_LIMIT_MS = 600_000;

async function runInChromium(): Promise<DeskFigures> {
  const page = await serveBenchPage();
  const profile = await mkdtemp(join(tmpdir(), 'desk-bench-'));
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    userDataDir: profile,
    headless: true,
    protocolTimeout: FILL_LIMIT_MS,
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
    await tab.goto(page.url);
    return await tab.evaluate((entries) => window.benchDesk(entries), ENTRIES);
  } finally {
    await browser.close();
    page.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The value below which `share` of the samples lie. */
function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * The store in a real browser: an author's history and a screenful of chips within DESIGN §6's budgets, and the CSV of the
 * whole log in flat memory.
 */
export async function benchDesk(): Promise<Row[]> {
  const figures = await runInChromium();
  const size = `${figures.entries.toLocaleString('en')} interactions`;
  const row = (id: string, what: string, value: number, goal: number, unit: string) =>
    rowAtMost({ id, what, engine: 'Chromium', value, goal, unit });
  return [
    row('desk-history', `history of one author, ${size}, p95`, percentile(figures.history, 0.95), 100, 'ms'),
    row(
      'desk-chips',
      `60 authors in one query, ${size}, p95`,
      percentile(figures.summarise, 0.95),
      100,
      'ms',
    ),
    row('desk-log', `logging one reply, strict, ${size}, p95`, percentile(figures.log, 0.95), 250, 'ms'),
    row(
      'desk-csv-memory',
      `CSV of ${size}: heap over start`,
      (figures.heapPeak - figures.heapBefore) / 1e6,
      30,
      'MB',
    ),
    row(
      'desk-csv-time',
      `CSV of ${size} (${Math.round(figures.csvBytes / 1e6)} MB), per 1,000 rows`,
      figures.csvMs / (figures.entries / 1_000),
      150,
      'ms',
    ),
  ];
}

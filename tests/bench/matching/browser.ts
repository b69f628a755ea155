import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { printTable } from '../print-table';
import { type Row, rowAtMost } from '../row';
import type { BenchPage } from './browser-page';
import { type BrowserUnderTest, serveEmptyPage, startChromium, startFirefox } from './browsers';
import { describeEngines, type EngineGoals } from './engine-table';
import { describeTables } from './table-size';

const GOALS: Record<BrowserUnderTest['name'], EngineGoals> = {
  chromium: { at280: 9, at10000: 11 },
  firefox: { at280: 11, at10000: 12 },
};
/** Fresh pages for the start of a content script. Each is cold; the quickest is the one nothing else disturbed. */
const STARTS = 9;

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    alias: { '@': process.cwd() },
  });
  return outputFiles[0]?.text ?? '';
}

async function timeStart(browser: BrowserUnderTest, script: string, stored: unknown): Promise<number> {
  const times: number[] = [];
  for (let attempt = 0; attempt < STARTS; attempt++) {
    const page = await browser.openPage();
    await page.addScript(script);
    times.push((await page.evaluate<{ time: number }>(`start(${JSON.stringify(stored)})`)).time);
    await page.close();
  }
  return Math.min(...times);
}

async function benchBrowser(
  browser: BrowserUnderTest,
  pageScript: string,
  startScript: string,
): Promise<Row[]> {
  const page = await browser.openPage();
  await page.addScript(pageScript);
  const engines = await page.evaluate<ReturnType<BenchPage['engines']>>('bench.engines()');
  const stored = await page.evaluate<ReturnType<BenchPage['stored']>>('bench.stored()');
  const tables = await page.evaluate<ReturnType<BenchPage['tables']>>('bench.tables()');
  await page.close();
  const second = await browser.openPage();
  await second.addScript(pageScript);
  const found = await second.evaluate<ReturnType<BenchPage['page']>>('bench.page()');
  await second.close();
  const start = await timeStart(browser, startScript, stored);
  const row = (id: string, what: string, value: number, goal: number, unit: string): Row =>
    rowAtMost({ id, what, engine: `${browser.name}: yorisoi`, value, goal, unit });
  const results = new Map(engines.map(([list, timings]) => [list, new Map(timings)]));
  return [
    ...describeEngines(results, browser.name, GOALS[browser.name]),
    ...describeTables(tables, browser.name),
    row('G7', 'start at 10,000 words: decode, fold and code tables', start, 5, 'ms'),
    row('G8', '2,000 posts on a page: find all in posts', found.posts / found.floor, 3, '× walk and read'),
    row('G8', '… in every text', found.all / found.floor, 5, '× walk and read'),
  ];
}

const BROWSERS = { chromium: startChromium, firefox: startFirefox };

/** G1 to G8 and G14 of facts/matching.md §9 in real Chromium and Firefox, or in those of them that are named. */
export async function benchMatching(names: readonly string[]): Promise<Row[]> {
  const chosen = Object.entries(BROWSERS).filter(([name]) => names.length === 0 || names.includes(name));
  if (chosen.length === 0) return [];
  const [pageScript, startScript] = await Promise.all([
    bundle('browser-page.ts'),
    bundle('browser-start.ts'),
  ]);
  const { url, server } = await serveEmptyPage();
  const rows: Row[] = [];
  try {
    for (const [, start] of chosen) {
      const browser = await start(url);
      try {
        rows.push(...(await benchBrowser(browser, pageScript, startScript)));
      } finally {
        await browser.close();
      }
    }
  } finally {
    server.close();
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(printTable(await benchMatching([])));

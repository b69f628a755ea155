import { type Chromium, openX } from '@/tests/e2e/harness/chromium';
import type { DeskPage } from '@/tests/e2e/harness/desk';
import { readPainted } from '@/tests/e2e/harness/overlay';
import { makeRules, setRules } from './word-lists';

const RUNS = 6;

/** Longest of six changes of a list of 280 words, in ms from saving it to the new marks in an open page. */
export async function measureListChange(browser: Chromium, desk: DeskPage): Promise<number> {
  const page = await openX(browser);
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const word = run % 2 === 0 ? '圏外' : '電波';
    const rules = `${makeRules(279, false)}\n${word}`;
    const began = Date.now();
    const saved = setRules(desk, rules);
    for (;;) {
      const painted = await readPainted(page);
      if (painted.length > 0 && painted.every(({ text }) => text === word)) break;
    }
    runs.push(Date.now() - began);
    await saved;
  }
  await page.close();
  return Math.max(...runs);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type Chromium, openX } from '@/tests/e2e/harness/chromium';
import { copyChromeExtension, makeTemporary } from '@/tests/e2e/harness/extension-copy';
import { expectAuthor, historyEntries } from '@/tests/e2e/harness/panel';
import { connectSidePanel, isSidePanelOpen } from '@/tests/e2e/harness/side-panel';
import { article } from '@/tests/e2e/harness/timeline';
import { summarise } from './statistics';

const RUNS = 5;
const POST = '1990000000000000100';
const AUTHOR = 'misaki_latte';
/** The history is there by then, ms: to connect while the panel starts would slow what is measured. */
const REST = 1_500;

/** Runs in the panel before its own script. */
const NOTE_TIMES = `window.__startedAt = Date.now();
new MutationObserver((records, observer) => {
  if (document.querySelector('[data-history-entry]') === null) return;
  window.__historyAt = Date.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
`;

/** A copy of the built extension whose panel notes when it begins and when it first shows a history. `launchChromium` removes it. */
export async function copyNotingExtension(): Promise<string> {
  const extension = makeTemporary('extension');
  await copyChromeExtension(extension);
  writeFileSync(join(extension, 'note-times.js'), NOTE_TIMES);
  const panel = join(extension, 'sidepanel.html');
  const html = readFileSync(panel, 'utf8');
  writeFileSync(panel, html.replace('<head>', '<head><script src="note-times.js"></script>'));
  return extension;
}

type Times = ReturnType<typeof summarise>;

/**
 * Ms from the click on a chip in a panel that was closed, over several runs: to the author's history, and to the panel's
 * first script, which is the browser's part of it. Each run has a tab of its own, for which the panel remembers nobody yet.
 */
export async function measureOpening(browser: Chromium): Promise<{ history: Times; start: Times }> {
  const times: { history: number; start: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openX(browser, '/home');
    await article(page, POST).locator('[data-yorisoi]').first().click();
    await page.waitForTimeout(REST);
    const panel = await connectSidePanel(browser);
    await expectAuthor(panel.page, AUTHOR);
    await expect(historyEntries(panel.page)).not.toHaveCount(0);
    const noted = await panel.page.evaluate(() => {
      const { __startedAt, __historyAt } = window as unknown as { __startedAt: number; __historyAt: number };
      return { startedAt: __startedAt, historyAt: __historyAt };
    });
    const clickedAt = await page.evaluate(() => (window as unknown as { __clickedAt: number }).__clickedAt);
    times.push({ history: noted.historyAt - clickedAt, start: noted.startedAt - clickedAt });
    await panel.page.evaluate(() => close());
    await panel.disconnect();
    await expect.poll(() => isSidePanelOpen(browser), { message: 'side panel is closed' }).toBe(false);
    await page.close();
  }
  return {
    history: summarise(times.map(({ history }) => history)),
    start: summarise(times.map(({ start }) => start)),
  };
}

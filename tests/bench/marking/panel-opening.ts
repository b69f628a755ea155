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
const NOTE_HISTORY = `new MutationObserver((records, observer) => {
  if (document.querySelector('[data-history-entry]') === null) return;
  window.__historyAt = Date.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
`;

/** A copy of the built extension whose panel notes when it first shows a history. `launchChromium` removes it. */
export async function copyNotingExtension(): Promise<string> {
  const extension = makeTemporary('extension');
  await copyChromeExtension(extension);
  writeFileSync(join(extension, 'note-history.js'), NOTE_HISTORY);
  const panel = join(extension, 'sidepanel.html');
  const html = readFileSync(panel, 'utf8');
  writeFileSync(panel, html.replace('<head>', '<head><script src="note-history.js"></script>'));
  return extension;
}

/**
 * Ms from the click on a chip to the author's history in a panel that was closed, over several runs. Each has a tab of
 * its own, for which the panel remembers nobody yet.
 */
export async function measureOpening(browser: Chromium): Promise<{ value: number; spread: number }> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openX(browser, '/home');
    await article(page, POST).locator('[data-yorisoi]').first().click();
    await page.waitForTimeout(REST);
    const panel = await connectSidePanel(browser);
    await expectAuthor(panel.page, AUTHOR);
    await expect(historyEntries(panel.page)).not.toHaveCount(0);
    const shownAt = await panel.page.evaluate(
      () => (window as unknown as { __historyAt: number }).__historyAt,
    );
    times.push(
      shownAt - (await page.evaluate(() => (window as unknown as { __clickedAt: number }).__clickedAt)),
    );
    await panel.page.evaluate(() => close());
    await panel.disconnect();
    await expect.poll(() => isSidePanelOpen(browser), { message: 'side panel is closed' }).toBe(false);
    await page.close();
  }
  return summarise(times);
}

import { type Chromium, openX } from '@/tests/e2e/harness/chromium';
import { connectSidePanel } from '@/tests/e2e/harness/side-panel';
import { article } from '@/tests/e2e/harness/timeline';
import { median } from './statistics';

const CLICKS = ['1990000000000000100', '1990000000000000500', '1990000000000000300'];

/** Ms from the click on a chip to the author's history in the open panel. */
export async function measurePanel(browser: Chromium): Promise<number> {
  const page = await openX(browser, '/home');
  const chip = (id: string) => article(page, id).locator('[data-yorisoi]').first();
  await chip(CLICKS[0] ?? '').click();
  const panel = await connectSidePanel(browser);
  const times: number[] = [];
  for (let round = 0; round < 9; round++) {
    const id = CLICKS[(round + 1) % CLICKS.length] ?? '';
    const handle = await article(page, id).evaluate((post) =>
      post.querySelector('[data-testid^=UserAvatar]')?.getAttribute('data-testid')?.split('-').at(-1),
    );
    const shown = panel.page.evaluate(
      (name) =>
        new Promise<number>((resolve) => {
          new MutationObserver(() => {
            const isShown = document.body.textContent.includes(`@${name}`);
            if (isShown && document.querySelector('[data-history-entry]') !== null) resolve(Date.now());
          }).observe(document, { childList: true, subtree: true, characterData: true });
        }),
      handle,
    );
    await chip(id).click();
    times.push(
      (await shown) - (await page.evaluate(() => (window as unknown as { __clickedAt: number }).__clickedAt)),
    );
  }
  await panel.disconnect();
  await page.close();
  return median(times);
}

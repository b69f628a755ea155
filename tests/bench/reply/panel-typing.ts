import { type Chromium, launchChromium, openX } from '@/tests/e2e/harness/chromium';
import { DeskPage } from '@/tests/e2e/harness/desk';
import { draftBox, expectAuthor } from '@/tests/e2e/harness/panel';
import { connectSidePanel } from '@/tests/e2e/harness/side-panel';
import { article } from '@/tests/e2e/harness/timeline';
import { makeDraft, makeEarlier, makePolicy } from './make-desk';

const POST = '1990000000000000100';
const KEYS = 120;

interface Sizes {
  draft: number;
  words: number;
  earlier: number;
}

/**
 * Ms of script from each letter to the panel having drawn what is found, in the real side panel: splitting, findings and
 * drawing together, without the browser's own layout and paint.
 */
export async function measureTyping(sizes: Sizes): Promise<number[]> {
  const browser = await launchChromium();
  try {
    const desk = await DeskPage.open(browser);
    await desk.setUp({ starter: true });
    await fillDesk(desk, sizes);
    return await typeIntoPanel(browser, makeDraft(sizes.draft));
  } finally {
    await browser.close();
  }
}

/** A policy of that many words, and as many replies in the log as the panel remembers. */
async function fillDesk(desk: DeskPage, { words, earlier }: Sizes): Promise<void> {
  const texts = makeEarlier(earlier, new Date()).map(({ parts }) => parts);
  const rules = makePolicy(words).words;
  await desk.page.evaluate((count) => window.harness.fillLog(count), earlier);
  await desk.page.evaluate(
    async ([rules, texts]) => {
      const { desk } = window.harness;
      const [account] = await desk.accounts.all();
      if (account === undefined) throw new Error('no account');
      await desk.accounts.save({ ...account, policy: { ...account.policy, words: rules } });
      const opening = indexedDB.open('yorisoi');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const transaction = opening.result.transaction('interactions', 'readwrite');
      const cursor = transaction.objectStore('interactions').openCursor();
      let index = 0;
      cursor.onsuccess = () => {
        const at = cursor.result;
        if (at === null) return;
        at.update({ ...at.value, parts: texts[index % texts.length] });
        index += 1;
        at.continue();
      };
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      opening.result.close();
    },
    [rules, texts] as const,
  );
}

async function typeIntoPanel(browser: Chromium, draft: string): Promise<number[]> {
  const page = await openX(browser, '/home');
  await article(page, POST).locator('[data-yorisoi]').first().click();
  const { page: panel, disconnect } = await connectSidePanel(browser);
  await expectAuthor(panel, 'misaki_latte');
  const box = draftBox(panel);
  await box.fill(draft.slice(0, draft.length - KEYS));
  // Earlier replies are indexed while the window is idle; before that the check would do less.
  await panel.waitForTimeout(3_000);
  await panel.evaluate(noteKeys);
  for (const key of draft.slice(-KEYS)) await box.pressSequentially(key, { delay: 20 });
  const times = await panel.evaluate(() => (window as unknown as { __keys: number[] }).__keys);
  await disconnect();
  return times;
}

/** From a letter's arrival to everything that follows at once being done: the draw runs before the event goes on. */
function noteKeys(): void {
  const times: number[] = [];
  Object.assign(window, { __keys: times });
  let began = 0;
  addEventListener(
    'input',
    () => {
      began = performance.now();
    },
    true,
  );
  addEventListener('input', () => times.push(performance.now() - began));
}

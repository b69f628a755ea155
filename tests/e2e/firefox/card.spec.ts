import { expect, test } from '@playwright/test';
import { AXE, runAxe } from '../harness/audit';
import { type Firefox, launchFirefox } from '../harness/firefox';
import type { FirefoxView } from '../harness/firefox-view';
import { openCard, pressInCard, readCard, readLog, setUpDesk } from '../harness/firefox-work';
import { RESTART, RESTART_TEXT } from '../harness/panel';
import { english, words } from '../harness/words';

const { dock, panel: says } = words;
const FIRST = '1990000000000000100';
const STATUS = `/misaki_latte/status/${FIRST}`;
const BOX = '[data-testid=tweetTextarea_0]';

let firefox: Firefox;
let desk: FirefoxView;

test.beforeAll(async () => {
  firefox = await launchFirefox();
  desk = await setUpDesk(firefox);
});
test.afterEach(() => expect([...firefox.strays, ...firefox.proxy.asked]).toEqual([]));
test.afterAll(() => firefox.close());

/** Lets the desk have spoken to the first author before. */
const tell = () =>
  desk.evaluate(`harness.tell({ handle: 'misaki_latte', text: 'ご不便をおかけしております。^MJ' })`);

test.describe('the mini card in Firefox', () => {
  test('shows the essentials, and a reply from it lands in the box and in the log', async () => {
    const page = await firefox.openX(STATUS);
    const card = await openCard(page, FIRST);
    await expect.poll(() => readCard(card)).toContain('@misaki_latte');
    await expect.poll(() => readCard(card)).toContain(says.lastContactNone);
    expect(await readCard(card)).toContain('Alt+Shift+Y');
    await pressInCard(card, RESTART);
    await expect.poll(() => readCard(card)).toContain(RESTART_TEXT);
    await pressInCard(card, dock.insert);
    await page.waitForFunction(
      (box, text) => document.querySelector(box)?.textContent?.includes(text),
      {},
      BOX,
      RESTART_TEXT,
    );
    await expect.poll(() => readCard(card)).toContain(dock.outcomeFilled);
    expect(await page.evaluate(() => window.__standIn.clicks)).toEqual([]);
    await page.click('[data-testid=tweetButtonInline]');
    await expect
      .poll(async () => (await readLog(desk))[0])
      .toMatchObject({
        delivery: 'sent',
        confirmedBy: 'page',
        authorHandle: 'misaki_latte',
        templateTitle: RESTART,
      });
    expect(await page.evaluate(() => window.__standIn.errors)).toEqual([]);
    await page.close();
  });

  test('tells of the last contact, takes a verdict, and goes by Escape', async () => {
    await tell();
    const page = await firefox.openX('/home');
    const card = await openCard(page, FIRST);
    await expect.poll(() => readCard(card)).toContain('^MJ');
    expect(await readCard(card)).not.toContain(says.lastContactNone);
    await pressInCard(card, dock.watch);
    await expect.poll(async () => (await readLog(desk)).map(({ action }) => action)).toContain('watch');
    // The first leaves the reason that may be given, the second the card.
    await page.keyboard.press('Escape');
    await expect.poll(() => readCard(card)).not.toContain(dock.saveReason);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.frames().length).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-yorisoi'))).toBe(true);
    await page.close();
  });

  test('a box with text in it is left alone, and the clipboard offered', async () => {
    const id = '1990000000000000700';
    const page = await firefox.openX(`/Taro_Densha/status/${id}`);
    await page.waitForSelector(BOX);
    await page.click(BOX);
    await page.keyboard.type('Hello.');
    const card = await openCard(page, id);
    // Its lines move until the history is read.
    await expect.poll(() => readCard(card)).toContain(says.lastContactNone);
    await pressInCard(card, RESTART);
    await pressInCard(card, dock.insert);
    await expect.poll(() => readCard(card)).toContain(dock.outcomeOccupied);
    // The ways on stand above the row of verdicts, which keeps to the card's end.
    const isInSight = () =>
      card.evaluate(() => {
        const way = [...document.querySelectorAll('.ui-band button')].at(-1)?.getBoundingClientRect();
        const verdicts = document.querySelector('.card-verdicts')?.getBoundingClientRect();
        return way !== undefined && verdicts !== undefined && way.bottom <= verdicts.top;
      });
    await expect.poll(isInSight, { message: 'seen without scrolling' }).toBe(true);
    await pressInCard(card, dock.copyText);
    await expect.poll(() => readCard(card)).toContain(dock.outcomeCopied);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.frames().length).toBe(1);
    await page.click(BOX);
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await expect.poll(() => page.$eval(BOX, (box) => box.textContent)).toContain(RESTART_TEXT);
    await page.close();
  });

  test('axe finds nothing in it, in both languages, light and dark', async () => {
    await tell();
    for (const [language, says] of [
      ['ja', words],
      ['en', english],
    ] as const) {
      await desk.evaluate(`harness.speak('${language}')`);
      const page = await firefox.openX('/home');
      const card = await openCard(page, FIRST);
      await expect.poll(() => readCard(card)).toContain(says.dock.watch);
      await expect.poll(() => readCard(card)).toContain('^MJ');
      // The draft is kept for the card after it.
      if (language === 'ja') await card.locator('.card-templates button').click();
      await card.waitForSelector('.card-insert');
      await card.evaluate(AXE);
      for (const scheme of ['light', 'dark'] as const) {
        await firefox.preferScheme(scheme);
        await card.waitForFunction(
          (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
          {},
          scheme,
        );
        // The page around the frame has the first heading.
        expect(await card.evaluate(runAxe('page-has-heading-one')), scheme).toEqual([]);
      }
      await page.close();
    }
  });
});

import { expect, test } from '@playwright/test';
import { historyEntries, insertButton, RESTART_TEXT } from '../harness/panel';
import { shareBrowser } from '../harness/shared-browser';
import { article } from '../harness/timeline';
import { words } from '../harness/words';
import { draftOnX } from '../harness/work';

const FIRST = '1990000000000000100';
const shared = shareBrowser({ starter: true });

test.describe("the phone layout of X, whose composer is a page with React's own text field", () => {
  test('the text goes in after what stands there, and X takes it', async () => {
    const work = await draftOnX(shared, FIRST, 'misaki_latte', '/home', 'mobile.x.com');
    await article(work.page, FIRST).getByTestId('reply').click();
    const box = work.page.getByTestId('tweetTextarea_0').locator('textarea');
    await box.fill('こんにちは。');
    await insertButton(work.panel).click();
    await expect(work.panel.getByText(words.dock.outcomeOccupied)).toBeVisible();
    await expect(box).toHaveValue('こんにちは。');
    await work.panel.getByRole('button', { name: words.dock.append }).click();
    await expect(work.panel.getByText(words.dock.outcomeFilled)).toBeVisible();
    await expect(box).toHaveValue(/^こんにちは。そらモバイルの三浦です。/u);
    await expect(box).toHaveValue(new RegExp(RESTART_TEXT, 'u'));
    const clicks = await work.page.evaluate(() => window.__standIn.clicks.map(({ testid }) => testid));
    expect(clicks).toEqual(['reply']);

    await work.page.getByTestId('tweetButton').click();
    await expect(historyEntries(work.panel)).toHaveCount(1);
    // X posts what its own state holds, not what the field shows.
    const [posted] = await work.page.evaluate(
      (id) =>
        window.__standIn.posts().filter(({ replyTo, author }) => replyTo === id && author !== 'misaki_latte'),
      FIRST,
    );
    expect(posted?.text).toMatch(/^こんにちは。そらモバイルの三浦です。/u);
    expect(posted?.text).toContain(RESTART_TEXT);
    await expect
      .poll(async () => (await shared.desk.interactions())[0])
      .toMatchObject({ delivery: 'sent', confirmedBy: 'page', parts: [posted?.text] });
    expect(await work.page.evaluate(() => window.__standIn.errors)).toEqual([]);
    await work.done();
  });
});

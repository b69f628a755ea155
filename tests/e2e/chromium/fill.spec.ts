import { expect, type Page, test } from '@playwright/test';
import { chipName } from '../harness/overlay';
import { draftBox, historyEntries, insertButton, RESTART_TEXT } from '../harness/panel';
import { shareBrowser } from '../harness/shared-browser';
import { anyOf, words } from '../harness/words';
import { draftOnX, openReplyDialog, type Work } from '../harness/work';

const { dock, panel: says } = words;
const LONG_REPLY = [
  'ご不便をおかけしており、申し訳ございません。状況をくわしくうかがえればと思います。',
  'まず、お使いの機種名と、つながらない時間帯をお聞かせください。屋内と屋外のどちらで起きるかも、原因を絞る手がかりになります。',
  '次に、電源を切って1分ほど置き、入れ直していただけますでしょうか。設定の「モバイル通信」を一度切って入れると直る場合もございます。',
  'それでも変わらないときは、お近くの店舗でSIMカードを無料で交換いたします。ご来店の際は本人確認書類をお持ちください。',
].join('');
const shared = shareBrowser({ starter: true });

/** Everything X's own buttons were made to do: the law is that we make them do nothing. */
async function submitClicks(page: Page): Promise<string[]> {
  const clicks = await page.evaluate(() => window.__standIn.clicks);
  return clicks.filter(({ testid }) => testid.startsWith('tweetButton')).map(({ testid }) => testid);
}

test.describe('filling the reply box of X', () => {
  test('inline on a status page: the text goes in whole and X accepts it', async () => {
    const work = await draftOnX(
      shared,
      '1990000000000000700',
      'Taro_Densha',
      '/Taro_Densha/status/1990000000000000700',
    );
    await insertButton(work.panel).click();
    const box = work.page.getByTestId('tweetTextarea_0');
    await expect(box).toContainText(RESTART_TEXT);
    await expect(work.page.getByTestId('tweetButtonInline')).toBeEnabled();
    await expect(work.panel.getByText(dock.outcomeFilled)).toBeVisible();
    expect(await submitClicks(work.page)).toEqual([]);
    expect(await work.page.evaluate(() => window.__standIn.errors)).toEqual([]);
    await work.done();
  });

  test('a box with text in it is asked about first, then added to', async () => {
    const id = '1990000000000000500';
    const work = await draftOnX(shared, id, 'yoru_no_pan');
    const box = await openReplyDialog(work.page, id);
    await box.click();
    await work.page.keyboard.type('こんにちは。');
    await insertButton(work.panel).click();
    await expect(work.panel.getByText(dock.outcomeOccupied)).toBeVisible();
    await expect(box).toHaveText('こんにちは。');
    await work.panel.getByRole('button', { name: dock.append }).click();
    await expect(box).toContainText(RESTART_TEXT);
    await expect(box).toContainText('こんにちは。');
    expect(await submitClicks(work.page)).toEqual([]);
    await work.done();
  });

  test('under the wrong account nothing goes in, and the reason is said', async () => {
    const id = '1990000000000000100';
    const work = await draftOnX(shared, id, 'misaki_latte');
    await work.page.getByTestId('SideNav_AccountSwitcher_Button').click();
    const box = await openReplyDialog(work.page, id);
    await insertButton(work.panel).click();
    await expect(work.panel.getByText(anyOf(dock.outcomeWrongAccount))).toBeVisible();
    await expect(box).toHaveText('');
    await work.done();
  });

  test('without an open box the same press opens the Web Intent with the text, and the post is noticed there', async () => {
    const id = '1990000000000000800';
    const work = await draftOnX(shared, id, 'momo_mama2');
    const opened = shared.waitForTab();
    await insertButton(work.panel).click();
    const intent = await opened;
    await expect(work.panel.getByText(dock.outcomeOpened)).toBeVisible();
    const box = intent.getByRole('dialog').getByTestId('tweetTextarea_0');
    await expect(box).toContainText(RESTART_TEXT);
    expect(new URL(intent.url()).searchParams.get('in_reply_to')).toBe(id);
    // An agent reads what she is about to post. The overlay of the new tab starts meanwhile, and asks what waits.
    await intent.locator('[data-yorisoi]').first().waitFor({ state: 'attached' });
    await intent.waitForTimeout(1_000);
    await intent.getByRole('dialog').getByTestId('tweetButton').click();
    await expect
      .poll(async () =>
        (await shared.desk.interactions()).find(({ authorHandle }) => authorHandle === 'momo_mama2'),
      )
      .toMatchObject({ delivery: 'sent', confirmedBy: 'page' });
    // The same template still waits in another person's log entry: it did not go out.
    const others = (await shared.desk.interactions()).filter(
      ({ authorHandle }) => authorHandle !== 'momo_mama2',
    );
    expect(others.map(({ delivery }) => delivery)).not.toContain('sent');
    await work.done();
  });

  test('a text over the limit goes part by part, each only after the one before', async () => {
    const id = '1990000000000000200';
    const work = await draftOnX(shared, id, 'kenta_0815');
    await draftBox(work.panel).fill(LONG_REPLY);
    await openReplyDialog(work.page, id);
    await work.panel.getByRole('button', { name: anyOf(dock.insertPart) }).click();
    const box = work.page.getByRole('dialog').getByTestId('tweetTextarea_0');
    await expect(box).toContainText('（続きます）');
    await expect(work.panel.getByText(anyOf(dock.outcomeFilledPart))).toBeVisible();
    await expect(work.panel.getByRole('button', { name: /^2通目を挿入/u })).toHaveCount(0);
    await work.page.getByRole('dialog').getByTestId('tweetButton').click();
    await expect(work.panel.getByRole('button', { name: /^2通目を挿入/u })).toBeVisible();
    await openReplyDialog(work.page, id);
    await work.panel.getByRole('button', { name: /^2通目を挿入/u }).click();
    await expect(work.page.getByRole('dialog').getByTestId('tweetTextarea_0')).toContainText('^MJ');
    await work.page.getByRole('dialog').getByTestId('tweetButton').click();
    await expect(historyEntries(work.panel)).toHaveCount(1);
    await expect
      .poll(async () =>
        (await shared.desk.interactions()).find(({ authorHandle }) => authorHandle === 'kenta_0815'),
      )
      .toMatchObject({ delivery: 'sent', parts: { length: 2 } });
    await work.done();
  });

  test('a person who must not be contacted gets no text, even when the refusal comes last', async () => {
    const id = '1990000000000001500';
    const work = await draftOnX(shared, id, 'pengin_dayo');
    const box = await openReplyDialog(work.page, id);
    await work.panel.getByRole('button', { name: dock.more }).click();
    await work.panel.getByRole('menuitem', { name: dock.setNoContact }).click();
    const dialog = work.panel.getByRole('dialog');
    await dialog.getByRole('textbox').fill('企業からの返信は不要');
    await dialog.getByRole('button', { name: dock.setNoContact }).click();
    await expect(work.panel.getByText(dock.noContact, { exact: true })).toBeVisible();
    await expect(insertButton(work.panel)).toHaveCount(0);
    await expect.poll(() => chipName(work.page, id)).toContain(says.stateNoContact);
    await expect(box).toHaveText('');
    await work.done();
  });
});

const logged = async (handle: string) =>
  (await shared.desk.interactions()).find(({ authorHandle }) => authorHandle === handle);

/** Fills X's reply dialog and lets a minute pass in which nothing is seen going out. */
async function leaveUnseen(id: string, handle: string): Promise<Work> {
  const work = await draftOnX(shared, id, handle);
  await work.panel.clock.install();
  const box = await openReplyDialog(work.page, id);
  await insertButton(work.panel).click();
  await expect(box).toContainText(RESTART_TEXT);
  await expect(work.panel.getByText(dock.outcomeFilled)).toBeVisible();
  await expect(work.panel.getByText(dock.didYouPost)).toHaveCount(0);
  await work.panel.clock.fastForward(65_000);
  await expect(work.panel.getByText(dock.didYouPost)).toBeVisible();
  return work;
}

/** Another hour in the panel brings no second question. */
async function expectAskedOnce(panel: Page): Promise<void> {
  await expect(panel.getByText(dock.didYouPost)).toHaveCount(0);
  await panel.clock.fastForward('01:00:00');
  await expect(panel.getByText(dock.didYouPost)).toHaveCount(0);
}

test.describe('a post that nobody saw going out', () => {
  test('is asked about; yes logs it as sent, by the word of the agent', async () => {
    const work = await leaveUnseen('1990000000000000100', 'misaki_latte');
    await work.panel.getByRole('button', { name: dock.yes, exact: true }).click();
    await expect
      .poll(() => logged('misaki_latte'))
      .toMatchObject({ delivery: 'sent', confirmedBy: 'agent', replyUrl: null });
    await expect(historyEntries(work.panel)).toHaveCount(1);
    await expectAskedOnce(work.panel);
    await work.done();
  });

  test('no logs it as not posted and gives the draft back', async () => {
    const work = await leaveUnseen('1990000000000000800', 'momo_mama2');
    await work.panel.getByRole('button', { name: dock.no, exact: true }).click();
    await expect.poll(() => logged('momo_mama2')).toMatchObject({ delivery: 'unsent', confirmedBy: 'agent' });
    await expect(draftBox(work.panel)).toHaveValue(new RegExp(RESTART_TEXT, 'u'));
    await expectAskedOnce(work.panel);
    await work.done();
  });
});

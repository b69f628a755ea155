import { expect, test } from '@playwright/test';
import { runCommand } from '../harness/command';
import { Ime } from '../harness/ime';
import { chip, chipName, clickMark, expectPainted, readPainted } from '../harness/overlay';
import { draftBox, expectAuthor, historyEntries, RESTART } from '../harness/panel';
import { shareBrowser } from '../harness/shared-browser';
import { connectSidePanel, isSidePanelOpen } from '../harness/side-panel';
import { article } from '../harness/timeline';
import { words } from '../harness/words';
import { chooseOnX } from '../harness/work';

const { dock } = words;
const FIRST = '1990000000000000100';
const shared = shareBrowser({ starter: true });

test.describe('the side panel at work', () => {
  test('a verdict is one click, its reason optional; the chip of the author follows', async () => {
    const id = '1990000000000000700';
    const work = await chooseOnX(shared, id, 'Taro_Densha');
    await work.panel.getByRole('button', { name: dock.watch }).click();
    await expect(historyEntries(work.panel)).toHaveCount(1);
    await work.panel
      .getByRole('textbox', { name: dock.reasonFor.replace('{action}', dock.watch) })
      .fill('様子見');
    await work.panel.getByRole('button', { name: dock.saveReason }).click();
    await expect
      .poll(async () =>
        (await shared.desk.interactions()).find(({ authorHandle }) => authorHandle === 'Taro_Densha'),
      )
      .toMatchObject({ action: 'watch', note: '様子見', delivery: null, parts: [] });
    await expect(chip(work.page, id)).toBeVisible();
    await work.done();
  });

  test('asking a colleague is one click as well, and so is a note but for its words', async () => {
    const id = '1990000000000000800';
    const work = await chooseOnX(shared, id, 'momo_mama2');
    const reasonOf = (action: string) =>
      work.panel.getByRole('textbox', { name: dock.reasonFor.replace('{action}', action) });
    const logged = async () =>
      (await shared.desk.interactions()).filter(({ authorHandle }) => authorHandle === 'momo_mama2');
    await work.panel.getByRole('button', { name: dock.consult, exact: true }).click();
    await expect.poll(logged).toMatchObject([{ action: 'consult', note: '', delivery: null, parts: [] }]);
    await work.panel.getByRole('button', { name: dock.noReason }).click();

    await work.panel.getByRole('button', { name: dock.note, exact: true }).click();
    await reasonOf(dock.note).fill('店舗でSIMを交換済み');
    await reasonOf(dock.note).press('Enter');
    await expect.poll(logged).toMatchObject([
      { action: 'note', note: '店舗でSIMを交換済み', delivery: null },
      { action: 'consult', note: '' },
    ]);
    await expect(historyEntries(work.panel)).toHaveCount(2);
    await work.done();
  });

  test('an input method keeps its Enter and arrows in the template search', async () => {
    const work = await chooseOnX(shared, FIRST, 'misaki_latte');
    await work.panel.locator('main').focus();
    await work.panel.keyboard.press('/');
    const search = work.panel.getByRole('combobox');
    await expect(search).toBeFocused();
    const ime = await Ime.on(work.panel);
    await ime.compose('さいきどう');
    await ime.key('Enter');
    await expect(search).toBeVisible();
    await ime.commit('再起動');
    await expect(work.panel.getByRole('option', { name: RESTART })).toBeVisible();
    // An Enter this soon after a composition is taken for the input method's own.
    await work.panel.waitForTimeout(150);
    await work.panel.keyboard.press('Enter');
    await expect(search).toHaveCount(0);
    await expect(draftBox(work.panel)).toHaveValue(/一度電源を切り/u);
    await work.done();
  });

  test('a half-written draft outlives switching to another post and back', async () => {
    const work = await chooseOnX(shared, FIRST, 'misaki_latte');
    await draftBox(work.panel).fill('書きかけの返信');
    await chip(work.page, '1990000000000000200').click();
    await expect(work.panel.getByText('@kenta_0815').first()).toBeVisible();
    await expect(draftBox(work.panel)).toHaveValue('');
    await chip(work.page, FIRST).click();
    await expect(draftBox(work.panel)).toHaveValue('書きかけの返信');
    await work.done();
  });

  test('a half-written draft outlives the panel', async () => {
    const work = await chooseOnX(shared, FIRST, 'misaki_latte');
    await draftBox(work.panel).fill('閉じる前の返信');
    await work.panel.close();
    await work.done();
    await expect.poll(() => isSidePanelOpen(shared.chromium)).toBe(false);
    await chip(work.page, FIRST).click();
    const reopened = await connectSidePanel(shared.chromium);
    await expect(draftBox(reopened.page)).toHaveValue('閉じる前の返信');
    await reopened.disconnect();
  });

  test('somebody who takes another handle keeps the history', async () => {
    await shared.desk.page.evaluate(() =>
      window.harness.tell({ handle: 'gyoza88', text: 'ご不便をおかけしております。' }),
    );
    const page = await shared.openX('/gyoza88');
    const knownBy = (handle: string) =>
      shared.desk.page.evaluate(async (key) => {
        const author = await window.harness.desk.authors.findByKeys([key]);
        return author?.identities.map((identity) => identity.key).toSorted();
      }, `x:${handle}`);
    // The profile shows the number behind the handle in passing.
    await expect.poll(async () => (await knownBy('gyoza88'))?.length).toBe(2);
    const id = await page.evaluate(() => {
      window.__standIn.rename('gyoza88', 'gyoza_master');
      window.__standIn.navigate('/gyoza_master');
      return window.__standIn.push({ author: 'gyoza_master', text: '名前を変えました' });
    });
    await expect(chip(page, id)).toBeVisible();
    await chip(page, id).click();
    const panel = await connectSidePanel(shared.chromium);
    await expectAuthor(panel.page, 'gyoza_master');
    await expect(historyEntries(panel.page)).toHaveCount(1);
    await panel.disconnect();
  });

  test("X's own keys still reach X, with chips on the page", async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, ['圏外', 'そらモバイル']);
    await page.locator('body').click({ position: { x: 5, y: 400 } });
    for (const key of ['j', 'j', 'k', 'l', '?']) await page.keyboard.press(key);
    expect(await page.evaluate(() => window.__standIn.shortcuts)).toEqual(['j', 'j', 'k', 'l', '?']);
    expect(await page.evaluate(() => window.__standIn.errors)).toEqual([]);
  });

  test('the chip is a real button: named, reached by Tab, pressed by Enter', async () => {
    const page = await shared.openX('/kenta_0815');
    const id = '1990000000000000200';
    await expect(chip(page, id)).toBeVisible();
    expect(await chipName(page, id)).not.toBe('');
    await article(page, id).focus();
    const focusedChip = () => page.evaluate(() => document.activeElement?.hasAttribute('data-yorisoi'));
    for (let presses = 0; presses < 8 && !(await focusedChip()); presses++) await page.keyboard.press('Tab');
    expect(await focusedChip()).toBe(true);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => shared.desk.page.evaluate(async () => (await window.harness.selected())?.post.id))
      .toBe(id);
    await expect.poll(() => isSidePanelOpen(shared.chromium)).toBe(true);
    expect(await page.evaluate(() => location.pathname)).toBe('/kenta_0815');
  });

  test('a click on a mark does not open the post as a click on X would', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, ['圏外', 'そらモバイル']);
    await clickMark(page, FIRST, '圏外');
    await expect
      .poll(() => shared.desk.page.evaluate(async () => (await window.harness.selected())?.via))
      .toBe('mark');
    expect(await page.evaluate(() => location.pathname)).toBe('/home');
  });

  test('pausing takes every mark away; the panel says so, and its button brings them back to stay', async () => {
    const page = await shared.openX();
    await expectPainted(page, FIRST, ['圏外', 'そらモバイル']);
    await runCommand(shared.chromium, 'pause', page.url());
    await expect.poll(() => readPainted(page)).toEqual([]);
    await expect(page.locator('[data-yorisoi]')).toHaveCount(0);
    const panel = await shared.chromium.context.newPage();
    const tab = await shared.desk.page.evaluate(() => window.harness.tabOf('https://x.com/home'));
    await panel.goto(shared.chromium.extensionUrl(`sidepanel.html#tab=${tab}`));
    await panel.getByRole('button', { name: words.notices.resume }).click();
    await expect(panel.getByText(words.notices.emptyTitle)).toBeVisible();
    await page.bringToFront();
    await page.reload();
    await expectPainted(page, FIRST, ['圏外', 'そらモバイル']);
  });
});

import { expect, type Locator, type Page, test } from '@playwright/test';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { settingsCatalog } from '@/lib/i18n/desk-settings';
import { Ime } from '../harness/ime';
import { draftBox, historyEntries, insertButton } from '../harness/panel';
import { shareBrowser } from '../harness/shared-browser';
import { words } from '../harness/words';
import { chooseOnX, openReplyDialog } from '../harness/work';

const { dock } = words;
const keywords = keywordsCatalog.ja;
const settings = settingsCatalog.ja;
const FIRST = '1990000000000000100';
const shared = shareBrowser({ starter: true });

/** Whatever an agent presses while composing; each has a meaning of its own in the panel. */
const KEYS = ['Enter', 'Escape', 'ArrowDown', 'Tab', '/', '1', 'r', '?'];

async function pressWhileComposing(ime: Ime): Promise<void> {
  for (const key of KEYS) await ime.key(key);
  await ime.key('Enter', { ctrl: true });
}

const hasFocus = (panel: Page, role: 'textbox' | 'combobox'): Promise<boolean> =>
  panel.evaluate(
    (wanted) => document.activeElement?.matches(wanted) === true,
    {
      textbox: 'textarea',
      combobox: '[role=combobox]',
    }[role],
  );

test.describe('an input method in the panel', () => {
  test('keeps its keys in the draft: nothing is inserted, and the text ends right', async () => {
    const work = await chooseOnX(shared, FIRST, 'misaki_latte');
    const box = await openReplyDialog(work.page, FIRST);
    const draft = draftBox(work.panel);
    await draft.click();
    await work.panel.keyboard.type('A');
    const ime = await Ime.on(work.panel);
    await ime.compose('かくにん');
    await pressWhileComposing(ime);
    expect(await hasFocus(work.panel, 'textbox')).toBe(true);
    await ime.compose('確認');
    await pressWhileComposing(ime);
    await ime.commit('確認');
    await expect(draft).toHaveValue('A確認');
    await expect(historyEntries(work.panel)).toHaveCount(0);
    await expect(box).toHaveText('');
    // An Enter this soon after a composition is taken for the input method's own.
    await work.panel.waitForTimeout(150);
    await work.panel.keyboard.press('Control+Enter');
    await expect(box).toContainText('A確認');
    await work.done();
  });

  test('keeps its keys in the template search: nothing is chosen or closed before its time', async () => {
    const work = await chooseOnX(shared, '1990000000000000700', 'Taro_Densha');
    await work.panel.locator('main').focus();
    await work.panel.keyboard.press('/');
    const search = work.panel.getByRole('combobox');
    const ime = await Ime.on(work.panel);
    await ime.compose('さいきどう');
    await pressWhileComposing(ime);
    expect(await hasFocus(work.panel, 'combobox')).toBe(true);
    const chosen = () => work.panel.getByRole('option', { selected: true }).textContent();
    const before = await chosen();
    await ime.key('ArrowDown');
    expect(await chosen()).toBe(before);
    await ime.commit('再起動');
    await expect(search).toHaveValue('再起動');
    await work.panel.waitForTimeout(150);
    await work.panel.keyboard.press('Escape');
    await expect(draftBox(work.panel)).toHaveValue('');
    await expect(insertButton(work.panel)).toBeDisabled();
    // The key of the slash types a middle dot while the input method is on.
    await draftBox(work.panel).click();
    await ime.compose('・');
    await expect(search).toHaveCount(0);
    await ime.commit('・');
    await expect(search).toBeFocused();
    await work.panel.keyboard.press('Escape');
    await expect(draftBox(work.panel)).toHaveValue('・');
    await work.done();
  });

  test('keeps its keys in a blank and in a note: nothing is settled, kept or closed', async () => {
    const { panel, done } = await chooseOnX(shared, '1990000000000000500', 'yoru_no_pan');
    await draftBox(panel).fill('{{?いつ}}にお電話します。');
    const blank = panel.getByRole('group', { name: dock.fillIns }).getByRole('textbox');
    await blank.focus();
    const ime = await Ime.on(panel);
    await ime.compose('あした');
    await pressWhileComposing(ime);
    await expect(blank).toBeFocused();
    await ime.commit('明日');
    await expect(draftBox(panel)).toHaveValue('{{?いつ}}にお電話します。');
    await panel.waitForTimeout(150);
    await panel.keyboard.press('Enter');
    await expect(draftBox(panel)).toHaveValue('明日にお電話します。');
    await panel.getByRole('button', { name: dock.note, exact: true }).click();
    const note = panel.getByRole('textbox', { name: dock.reasonFor.replace('{action}', dock.note) });
    await ime.compose('めも');
    await pressWhileComposing(ime);
    await expect(note).toBeFocused();
    await ime.commit('メモ');
    await expect(note).toHaveValue('メモ');
    await panel.waitForTimeout(150);
    await panel.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(historyEntries(panel)).toHaveCount(0);
    await done();
  });

  test('keeps its keys on the desk page: no form is sent, no editor saved', async () => {
    const page = await shared.chromium.context.newPage();
    const show = (place: string) => page.goto(shared.chromium.extensionUrl(`options.html#/${place}`));
    await show('settings');
    await page.getByRole('button', { name: settings.agentAdd }).click();
    const ime = await Ime.on(page);
    const compose = async (box: Locator) => {
      await box.focus();
      await ime.compose('かとう');
      await pressWhileComposing(ime);
      await ime.key('s', { ctrl: true });
      await expect(box).toBeFocused();
    };
    await compose(page.getByLabel(settings.agentName, { exact: true }));
    // Sent, the form would have gone, or said what it lacks.
    await expect(page.getByText(words.setup.needInitials)).toHaveCount(0);
    await show('export');
    await compose(page.getByLabel(words.data.eraseLabel));
    await expect(page.getByText(words.data.eraseNotFound)).toHaveCount(0);
    await show('keywords');
    await page.locator('main a[href^="#/keywords/"]').first().click();
    await compose(page.getByLabel(keywords.name, { exact: true }));
    const unsaved = page.getByRole('region', { name: words.desk.unsaved });
    await ime.commit('加藤');
    await expect(unsaved).toBeVisible();
    await page.keyboard.press('Control+s');
    await expect(unsaved).toHaveCount(0);
    // Saved while composing, it would say so twice.
    await expect(page.getByText(words.desk.saved, { exact: true })).toHaveCount(1);
    await page.close();
  });
});

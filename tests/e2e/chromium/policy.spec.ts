import { expect, type Page, test } from '@playwright/test';
import { ruleCatalog } from '@/lib/i18n/finding-rules';
import { FINDINGS } from '@/lib/i18n/findings';
import { draftBox, historyEntries, insertButton, RESTART, RESTART_TEXT } from '../harness/panel';
import { shareBrowser } from '../harness/shared-browser';
import { anyOf, words } from '../harness/words';
import { chooseOnX, draftOnX, openReplyDialog } from '../harness/work';

const { dock, panel: says } = words;
const rules = ruleCatalog.ja;
const BANNED = 'ご不便をおかけしております。必ず返金します。';
const MENDED = 'ご不便をおかけしております。ご返金について確認いたします。';
const shared = shareBrowser({ starter: true });

const findingOf = (panel: Page, code: string) => panel.locator(`[data-finding="${code}"]`);

/** Gives the agent in front another role, and the desk a lead beside them. */
async function setRole(role: 'agent' | 'lead'): Promise<void> {
  await shared.desk.page.evaluate(async (wanted) => {
    const { desk } = window.harness;
    const agent = (await desk.profile.get())?.agent;
    if (agent === undefined) throw new Error('nobody works here');
    await desk.agents.save({ ...agent, role: wanted });
    const others = (await desk.agents.all()).filter(({ initials }) => initials === 'KT');
    if (others.length === 0)
      await desk.agents.save({ id: crypto.randomUUID(), name: '加藤', initials: 'KT', role: 'lead' });
  }, role);
}

test.describe('the policy in the panel', () => {
  test('a banned word blocks and says why; one tap mends it, and so do two keys', async () => {
    const { panel, done } = await chooseOnX(shared, '1990000000000000500', 'yoru_no_pan');
    await draftBox(panel).fill(BANNED);
    await expect(insertButton(panel)).toBeDisabled();
    await expect(panel.getByText(dock.mustFix.replace('{rules}', rules.banned))).toBeVisible();
    await expect(findingOf(panel, 'banned-word')).toContainText(
      rules.fromPolicy.replace('{rule}', rules.banned),
    );
    await expect(panel.locator('.pn-draft-error')).toHaveText('必ず返金します');
    await findingOf(panel, 'banned-word').getByRole('button', { name: '→' }).click();
    await expect(draftBox(panel)).toHaveValue(MENDED);
    await expect(insertButton(panel)).toBeEnabled();

    // The browser takes the fix back as what was typed.
    await panel.keyboard.press('Control+z');
    await expect(draftBox(panel)).toHaveValue(BANNED);
    await draftBox(panel).press('F8');
    await panel.keyboard.press('Enter');
    await expect(draftBox(panel)).toHaveValue(MENDED);
    await done();
  });

  test('what this person was told before stands there with the day, the initials and the text', async () => {
    await shared.desk.page.evaluate((text) => {
      const occurredAt = '2026-08-12T01:30:00.000Z';
      return window.harness.tell({ handle: 'kenta_0815', by: 'KT', text, occurredAt });
    }, `そらモバイルの加藤です。${RESTART_TEXT}^KT`);
    const { panel, done } = await chooseOnX(shared, '1990000000000000200', 'kenta_0815');
    await expect(historyEntries(panel)).toHaveCount(1);
    await draftBox(panel).fill(RESTART_TEXT);
    const told = findingOf(panel, 'told-text');
    await expect(told).toContainText(
      FINDINGS.ja['told-text'].replace('{when}', '2026-08-12 10:30').replace('{by}', 'KT'),
    );
    await told.getByText(dock.earlierText).click();
    await expect(told.getByText(`そらモバイルの加藤です。${RESTART_TEXT}^KT`)).toBeVisible();
    await expect(insertButton(panel)).toBeEnabled();
    await done();
  });

  test('a lead lets an error pass with a reason, and the log keeps both', async () => {
    await setRole('lead');
    const id = '1990000000000000100';
    const work = await chooseOnX(shared, id, 'misaki_latte');
    const box = await openReplyDialog(work.page, id);
    await draftBox(work.panel).fill(BANNED);
    await work.panel.getByRole('button', { name: dock.override }).click();
    const dialog = work.panel.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: dock.override })).toBeDisabled();
    await dialog.getByRole('textbox').fill('お約束どおりの文言のため');
    await dialog.getByRole('button', { name: dock.override }).click();
    await insertButton(work.panel).click();
    await expect(box).toContainText('必ず返金します');
    await expect
      .poll(async () =>
        (await shared.desk.interactions()).find(({ authorHandle }) => authorHandle === 'misaki_latte'),
      )
      .toMatchObject({
        check: {
          // The second: setting the hours for the tests was a change.
          policyVersion: 2,
          override: { codes: ['banned-word'], reason: 'お約束どおりの文言のため' },
        },
      });
    await historyEntries(work.panel).first().getByRole('button').first().click();
    await expect(work.panel.getByText(says.letPass.replace('{initials}', 'MJ'))).toBeVisible();
    await work.done();
  });

  test('anybody else reads whom to ask', async () => {
    await setRole('agent');
    const { panel, done } = await chooseOnX(shared, '1990000000000000500', 'yoru_no_pan');
    await draftBox(panel).fill(BANNED);
    await expect(panel.getByText(dock.leadsMayPass.replace('{leads}', '加藤'))).toBeVisible();
    await expect(panel.getByRole('button', { name: dock.override })).toHaveCount(0);
    await done();
  });

  test('a placeholder never gets in, by button or by key', async () => {
    const id = '1990000000000000500';
    const work = await chooseOnX(shared, id, 'yoru_no_pan');
    const box = await openReplyDialog(work.page, id);
    for (const text of ['{{?いつ}}にご連絡します。', '#{customer.name}様、お調べします。', '{{author']) {
      await draftBox(work.panel).fill(text);
      await expect(insertButton(work.panel)).toBeDisabled();
      await insertButton(work.panel).dispatchEvent('click');
      await draftBox(work.panel).press('Control+Enter');
      await expect(work.panel.getByRole('button', { name: dock.override })).toHaveCount(0);
    }
    // What was on its way would stand in the way of this, or beside it.
    await draftBox(work.panel).fill('お調べします。');
    await draftBox(work.panel).press('Control+Enter');
    await expect(box).toHaveText(/^[^{]*お調べします。[^{]*$/u);
    await work.done();
  });

  test('the reply window is closed, too, once another account is signed in', async () => {
    const work = await draftOnX(shared, '1990000000000000800', 'momo_mama2');
    await work.page.getByTestId('SideNav_AccountSwitcher_Button').click();
    const tabs = shared.chromium.context.pages().length;
    await insertButton(work.panel).click();
    await expect(work.panel.getByText(anyOf(dock.outcomeWrongAccount))).toBeVisible();
    expect(shared.chromium.context.pages()).toHaveLength(tabs);
    expect(
      (await shared.desk.interactions()).filter(({ authorHandle }) => authorHandle === 'momo_mama2'),
    ).toEqual([]);
    await work.done();
  });

  test('nor does the reply window open for a person who refused meanwhile', async () => {
    const work = await draftOnX(shared, '1990000000000001500', 'pengin_dayo');
    await expect(insertButton(work.panel)).toBeEnabled();
    const tabs = shared.chromium.context.pages().length;
    const post = await shared.desk.page.evaluate(async () => (await window.harness.selected())?.post);
    await shared.desk.page.evaluate(
      async (refused) => refused && window.harness.desk.authors.setNoContact({ post: refused }, '返信は不要'),
      post,
    );
    await expect(work.panel.getByText(dock.noContact, { exact: true })).toBeVisible();
    await expect(insertButton(work.panel)).toHaveCount(0);
    await work.panel.keyboard.press('Control+Enter');
    // An insertion begins with its entry in the log, which is read after it was written.
    expect(
      (await shared.desk.interactions()).filter(({ authorHandle }) => authorHandle === 'pengin_dayo'),
    ).toEqual([]);
    expect(shared.chromium.context.pages()).toHaveLength(tabs);
    await work.done();
  });

  test('from a marked post to the right reply in two actions', async () => {
    const id = '1990000000000000700';
    const work = await chooseOnX(shared, id, 'Taro_Densha', `/Taro_Densha/status/${id}`);
    const fitting = work.panel
      .getByRole('toolbar', { name: dock.templates })
      .getByRole('button')
      .filter({ hasText: RESTART });
    await fitting.click();
    await insertButton(work.panel).click();
    const box = work.page.getByTestId('tweetTextarea_0');
    await expect(box).toContainText(RESTART_TEXT);
    await expect(box).toContainText('そらモバイルの三浦です。');
    await expect(box).toContainText('^MJ');
    await expect(work.page.getByTestId('tweetButtonInline')).toBeEnabled();
    await work.done();
  });
});

import { expect, type Page, test } from '@playwright/test';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import { uiCatalog } from '@/lib/i18n/ui';
import { chip } from '../harness/overlay';
import { draftBox, expectAuthor, historyEntries, insertButton } from '../harness/panel';
import { shareBrowser } from '../harness/shared-browser';
import { connectSidePanel } from '../harness/side-panel';
import { article, scrollToPost } from '../harness/timeline';
import { anyOf, words } from '../harness/words';
import { chooseOnX, openReplyDialog } from '../harness/work';

const says = reflexesCatalog.ja;
const FORM = 'https://sora.example/billing';
const shared = shareBrowser({ starter: true });

const badge = (): Promise<string> =>
  shared.desk.page.evaluate(() => {
    const { chrome } = window as unknown as {
      chrome: { action: { getBadgeText(of: object): Promise<string> } };
    };
    return chrome.action.getBadgeText({});
  });

/** A post about money, as an agent meets it anywhere. */
async function makeAboutMoney(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (post) => window.__standIn.change(post, { text: 'そらモバイル、請求が二重。返金してほしい。' }),
    id,
  );
}

test('about money: the right channel on top, a reply that leads there, the note copied and logged', async () => {
  await shared.desk.setOpen(true);
  await shared.desk.page.evaluate(async (formUrl) => {
    const { desk } = window.harness;
    const money = (await desk.escalations.all()).find(({ when }) => when.signals.includes('money'));
    if (money === undefined) throw new Error('no entry for money');
    await desk.escalations.save({ ...money, formUrl });
  }, FORM);
  const id = '1990000000000000300';
  const page = await shared.openX();
  await scrollToPost(page, id);
  await makeAboutMoney(page, id);
  await chip(page, id).click();
  const { page: panel, disconnect } = await connectSidePanel(shared.chromium);
  await expectAuthor(panel, 'hikari_no_ie');
  await expect(panel.getByRole('heading', { name: anyOf(says.channel) })).toContainText('料金窓口');

  await panel.getByRole('button', { name: says.moveThere }).click();
  await expect(draftBox(panel)).toHaveValue(new RegExp(FORM, 'u'));

  await panel.getByRole('button', { name: says.copyNote }).click();
  await expect(panel.getByText(says.handedOver)).toBeVisible();
  const [entry] = await shared.desk.interactions();
  expect(entry).toMatchObject({
    action: 'escalate',
    department: '料金窓口',
    escalatedTo: '料金窓口',
    status: 'escalated',
    delivery: null,
  });
  await expect(panel.getByRole('heading', { name: anyOf(says.handedOverBand) })).toBeVisible();

  await panel.getByRole('button', { name: uiCatalog.ja.undo }).click();
  await expect(panel.getByRole('button', { name: says.copyNote, exact: true })).toBeVisible();
  expect(await shared.desk.interactions()).toEqual([]);

  // What stands on the clipboard is asked by pasting it, as a colleague would read it.
  await draftBox(panel).fill('');
  await draftBox(panel).press('Control+v');
  const note = await draftBox(panel).inputValue();
  expect(note).toContain('【引き継ぎ】料金・返金');
  expect(note).toContain('@hikari_no_ie');
  expect(note).toContain('返金してほしい');
  expect(note).toContain(entry?.caseId);
  await draftBox(panel).fill('');

  await disconnect();
});

test('outside hours: acknowledged first, owed in the start view and the badge, settled by the answer', async () => {
  await shared.desk.setOpen(false);
  const id = '1990000000000000100';
  const work = await chooseOnX(shared, id, 'misaki_latte');
  const best = work.panel.getByRole('toolbar', { name: words.dock.templates }).getByRole('button').first();
  await expect(best).toContainText('受け付けました');
  await best.click();
  await work.panel.getByRole('button', { name: '翌営業日', exact: true }).click();
  const box = await openReplyDialog(work.page, id);
  await insertButton(work.panel).click();
  await expect(box).toContainText('内容を確かに受け付けました');
  await work.page.getByRole('dialog').getByTestId('tweetButton').click();
  await expect(historyEntries(work.panel)).toHaveCount(1);
  await expect.poll(async () => (await shared.desk.interactions())[0]?.delivery).toBe('sent');
  const [ack] = await shared.desk.interactions();
  expect(ack).toMatchObject({ action: 'ack', answerDueAt: expect.stringMatching(/Z$/u) });
  await expect.poll(badge).toBe('1');

  await shared.desk.setOpen(true);
  const other = await shared.openX('/misaki_latte');
  await other.bringToFront();
  const owed = work.panel.getByRole('button', { name: /@?みさき|misaki/u }).first();
  await expect(owed).toBeVisible();
  const opened = shared.waitForTab();
  await owed.click();
  const post = await opened;
  await expect.poll(() => new URL(post.url()).pathname).toBe(`/misaki_latte/status/${id}`);
  await expectAuthor(work.panel, 'misaki_latte');
  await expect(historyEntries(work.panel)).toHaveCount(1);

  await draftBox(work.panel).fill('ご不便をおかけしました。電波は復旧しております。');
  await article(post, id).waitFor();
  await insertButton(work.panel).click();
  await expect(post.getByTestId('tweetTextarea_0')).toContainText('復旧しております');
  await post.getByTestId('tweetButtonInline').click();
  await expect.poll(badge).toBe('');
  await work.done();
});

test('words that refuse contact: one press, and nobody speaks to this person again', async () => {
  await shared.desk.setOpen(true);
  const work = await chooseOnX(shared, '1990000000000001500', 'pengin_dayo');
  await work.panel.getByRole('button', { name: says.setNoContactNow }).click();
  await expect(work.panel.getByText(words.dock.noContactHelp)).toBeVisible();
  await expect(draftBox(work.panel)).toHaveCount(0);
  const reason = await shared.desk.page.evaluate(async () => {
    const [person] = await window.harness.desk.authors.refused();
    return person?.noContact?.reason;
  });
  expect(reason).toContain('話しかけないで');
  await work.done();
});

test('the posts around count as read once the agent has opened the profile', async () => {
  const id = '1990000000000000700';
  const work = await chooseOnX(shared, id, 'Taro_Densha');
  const tick = work.panel.getByRole('checkbox', { name: says.surroundingsRead });
  await expect(tick).not.toBeChecked();
  await article(work.page, id).getByTestId('User-Name').getByRole('link').first().click();
  await expect(work.page).toHaveURL(/\/Taro_Densha$/u);
  await expect(tick).toBeChecked();
  // Never against the agent's own judgement.
  await tick.uncheck();
  await expect(tick).not.toBeChecked();
  await work.done();
});

import { expect, type Page, test } from '@playwright/test';
import { draftBox, historyEntries, insertButton, RESTART_TEXT } from '../harness/panel';
import { shareBrowser } from '../harness/shared-browser';
import { words } from '../harness/words';
import { draftOnX, openReplyDialog, type Work } from '../harness/work';

const { dock } = words;
const shared = shareBrowser({ starter: true });

const logged = async (handle: string) =>
  (await shared.desk.interactions()).find(({ authorHandle }) => authorHandle === handle);

/** Fills X's reply dialog, closes it again by X's own key, and lets a minute pass without a sign of the post. */
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
    const work = await leaveUnseen('1990000000000000500', 'yoru_no_pan');
    await work.panel.getByRole('button', { name: dock.no, exact: true }).click();
    await expect
      .poll(() => logged('yoru_no_pan'))
      .toMatchObject({ delivery: 'unsent', confirmedBy: 'agent' });
    await expect(draftBox(work.panel)).toHaveValue(new RegExp(RESTART_TEXT, 'u'));
    await expectAskedOnce(work.panel);
    await work.done();
  });
});

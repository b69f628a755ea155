import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { makeTemporary } from '../harness/extension-copy';
import { launchFirefox } from '../harness/firefox';
import { chooseTemplate, exportCsv, findChip, openDesk, readLog, setUpDesk } from '../harness/firefox-work';
import { RESTART, RESTART_TEXT } from '../harness/panel';
import { words } from '../harness/words';

// Each has a browser of its own, so they need not wait for each other.
test.describe.configure({ mode: 'parallel' });

const { dock } = words;
const FIRST = '1990000000000000100';
const BOX = `textarea[aria-label="${dock.draft}"]`;
const EDITED = `${RESTART_TEXT}お手数をおかけします。`;
const STATUS = `/misaki_latte/status/${FIRST}`;

test('the event page stopped between any two steps loses nothing', async () => {
  const firefox = await launchFirefox();
  const desk = await setUpDesk(firefox);
  const stop = () => firefox.stopBackground();
  await stop();
  const page = await firefox.openX(STATUS);
  const sidebar = await firefox.openSidebar();
  const host = await findChip(page, FIRST);
  await stop();
  await host.click();
  await sidebar.waitFor(`document.body.innerText.includes('@misaki_latte')`);
  await stop();
  await chooseTemplate(sidebar, RESTART);
  await stop();
  await sidebar.type(BOX, EDITED);
  await stop();
  await sidebar.click('button', dock.insert);
  await page.waitForFunction(
    (text) => document.querySelector('[data-testid=tweetTextarea_0]')?.textContent?.includes(text),
    {},
    EDITED,
  );
  await sidebar.waitFor(`document.body.innerText.includes(${JSON.stringify(dock.outcomeFilled)})`);
  await stop();
  await page.click('[data-testid=tweetButtonInline]');
  await expect
    .poll(async () => (await readLog(desk))[0])
    .toMatchObject({ delivery: 'sent', confirmedBy: 'page', authorHandle: 'misaki_latte' });
  await stop();
  await sidebar.waitFor(`document.querySelectorAll('[data-history-entry]').length === 1`);
  await stop();
  await sidebar.click('button', dock.watch);
  await sidebar.waitFor(`document.querySelectorAll('[data-history-entry]').length === 2`);
  await stop();
  expect((await readLog(desk)).map(({ action }) => action)).toEqual(['reply', 'watch']);
  await firefox.close();
});

for (const step of ['insert', 'verdict'] as const) {
  test(`SIGKILL right after ${step}: what was logged is there after a restart`, async () => {
    // Two browsers, one after the other.
    test.slow();
    const profile = makeTemporary('firefox-profile');
    const before = await launchFirefox(profile);
    const desk = await setUpDesk(before);
    const page = await before.openX(STATUS);
    const sidebar = await before.openSidebar();
    await (await findChip(page, FIRST)).click();
    await sidebar.waitFor(`document.body.innerText.includes('@misaki_latte')`);
    if (step === 'insert') {
      await chooseTemplate(sidebar, RESTART);
      await sidebar.click('button', dock.insert);
    } else {
      await sidebar.click('button', dock.skip);
    }
    await sidebar.waitFor(`document.querySelectorAll('[data-history-entry]').length === 1`);
    const [logged] = await readLog(desk);
    expect(logged).toMatchObject({ action: step === 'insert' ? 'reply' : 'skip' });
    await before.kill();

    const after = await launchFirefox(profile);
    const reopened = await openDesk(after);
    expect(await readLog(reopened)).toEqual([logged]);
    const { rows } = await exportCsv(after);
    expect(rows.map((row) => [row.interaction_id, row.action, row.reply_text])).toEqual([
      [logged?.id, logged?.action, logged?.parts.join('\n')],
    ]);
    expect(await reopened.evaluate('harness.desk.health.ready()')).toMatchObject({ problem: null });
    await after.close();
    rmSync(profile, { recursive: true, force: true });
  });
}

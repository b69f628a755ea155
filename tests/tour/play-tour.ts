import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../e2e/harness/chromium';
import { connectSidePanel } from '../e2e/harness/side-panel';
import { pointOfText } from './point-of-text';
import { saveDownload } from './save-download';
import { joinPictures } from './side-by-side';

/** The desk of the bundled posts. */
const DESK = { company: 'そらモバイル', agentName: '三浦', initials: 'MJ', handle: 'soramobile_care' };

/** The tour is in Japanese whatever the machine's language is. */
async function speakJapanese(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): unknown } } };
    };
    return chrome.storage.local.set({ settings: { language: 'ja' } });
  });
  await page.reload();
}

/**
 * Plays the main job in a headless Chromium with the built extension and no network: first run, marks, panel, reply,
 * posting by hand, history, CSV. Leaves a picture of each step and the CSV in `folder`.
 */
export async function playTour(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  let step = 0;
  const picture = async (page: Page, name: string, said: string): Promise<string> => {
    step++;
    const file = `${folder}/${String(step).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: file });
    console.log(`${String(step).padStart(2)}. ${said}`);
    return file;
  };
  try {
    const desk = await browser.context.newPage();
    await desk.goto(browser.extensionUrl('options.html'));
    await speakJapanese(desk);
    for (const [name, value] of Object.entries(DESK)) await desk.fill(`[name=${name}]`, value);
    await picture(desk, 'first-run', 'Three questions, and what a reply will look like.');
    await desk.getByRole('button', { name: '始める' }).click();
    await desk.waitForURL(/practice\.html/u);
    const timeline = desk;
    await timeline.setViewportSize({ width: 1000, height: 900 });
    await timeline.waitForFunction(() => CSS.highlights.size > 0);
    await picture(timeline, 'timeline', 'The practice timeline: keywords marked, chips for people.');

    const mark = await pointOfText(timeline, '繋がらない');
    await timeline.mouse.click(mark.x, mark.y);
    const { page: panel, disconnect } = await connectSidePanel(browser);
    await panel.getByText('みさき').first().waitFor();
    const marked = await picture(timeline, 'marked', 'A click on a marked word …');
    const history = await picture(
      panel,
      'panel',
      '… opens the panel: last contact, history, guidelines, templates.',
    );
    await joinPictures(browser.context, [marked, history], `${folder}/side-by-side.png`);

    await panel.getByRole('button', { name: /お詫び＋状況/u }).click();
    await panel.getByRole('button', { name: '技術部門' }).click();
    await panel.getByRole('button', { name: '本日中' }).click();
    await picture(panel, 'draft', 'A template becomes a draft in the desk’s form.');
    await timeline
      .locator('article')
      .filter({ hasText: '@misaki_latte' })
      .getByRole('button', { name: '返信' })
      .click();
    await panel.getByRole('button', { name: /^挿入/u }).click();
    await timeline.waitForFunction(
      (name) => document.querySelector('textarea')?.value.includes(name),
      DESK.agentName,
    );
    await picture(timeline, 'inserted', 'Insert puts it into the open reply window. Nothing is sent.');
    await timeline.getByRole('button', { name: '投稿' }).click();
    await panel.getByText('投稿を確認し').first().waitFor();
    await picture(panel, 'logged', 'Posted by hand; Yorisoi saw it go out and logged it.');
    await disconnect();

    const log = await browser.context.newPage();
    await log.goto(browser.extensionUrl('options.html#/log'));
    await log.getByText('みさき').first().waitFor();
    await picture(log, 'log', 'The log on the desk page.');
    await log.goto(browser.extensionUrl('options.html#/export'));
    await picture(log, 'export', 'CSV for Excel and Sheets.');
    const csv = await saveDownload(log, folder, () => log.getByRole('button', { name: /書き出す/u }).click());
    console.log(`\nPictures and ${csv} are in ${relative(process.cwd(), folder) || '.'}/`);
  } finally {
    await browser.close();
  }
}

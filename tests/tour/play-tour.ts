import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Language } from '@/lib/i18n/language';
import { type Chromium, launchChromium } from '../e2e/harness/chromium';
import { DeskPage } from '../e2e/harness/desk';
import { middleOfWord } from '../e2e/harness/in-browser/middle-of-word';
import { historyEntries, insertButton } from '../e2e/harness/panel';
import { connectSidePanel } from '../e2e/harness/side-panel';
import { anyOf } from '../e2e/harness/words';
import { openAlbum, type TakePicture } from './album';
import { saveDownload } from './save-download';
import { joinPictures } from './side-by-side';
import { STORIES, type Story } from './story';

/** What every step of the tour needs. */
interface Tour {
  browser: Chromium;
  story: Story;
  folder: string;
  picture: TakePicture;
}

const postOf = (timeline: Page, text: string): Locator =>
  timeline.locator('[data-practice-post]').filter({ hasText: text });

async function runFirstSetup({ browser, story, picture }: Tour): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('options.html'));
  for (const [name, value] of Object.entries(story.desk)) await page.fill(`[name=${name}]`, value);
  await picture(page, 'first-run', 'Three questions, and what a reply will look like.');
  await page.getByRole('button', { name: story.says.setup.submit }).click();
  await page.waitForURL(/practice\.html/u);
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return page;
}

/** A click on a marked word; the panel with who this is. */
async function meet(tour: Tour, timeline: Page): Promise<{ page: Page; disconnect(): Promise<void> }> {
  const { browser, story, folder, picture } = tour;
  await picture(timeline, 'timeline', 'The practice timeline: keywords marked, chips for people.');
  const mark = await timeline.locator('body').evaluate(middleOfWord, story.owed.word);
  await timeline.mouse.click(mark.x, mark.y);
  const panel = await connectSidePanel(browser);
  await panel.page.getByText(`@${story.owed.handle}`).first().waitFor();
  const marked = await picture(timeline, 'marked', 'A click on a marked word …');
  const opened = await picture(panel.page, 'panel', '… opens the panel: who this is, what was said last.');
  await joinPictures(browser.context, [marked, opened], `${folder}/side-by-side.png`);
  await historyEntries(panel.page).last().scrollIntoViewIfNeeded();
  await picture(panel.page, 'history', 'Below: the whole history, and the guidelines that apply.');
  return panel;
}

async function reply({ story, picture }: Tour, timeline: Page, panel: Page): Promise<void> {
  const { owed, desk, says } = story;
  await panel.getByRole('button', { name: owed.template }).click();
  for (const choice of owed.choices) await panel.getByRole('button', { name: choice, exact: true }).click();
  await picture(panel, 'draft', 'A template becomes a draft in the desk’s form.');
  const post = postOf(timeline, `@${owed.handle}`);
  await post.getByRole('button', { name: anyOf(says.practice.replyTo) }).click();
  await insertButton(panel, says).click();
  await timeline.waitForFunction(
    (name) => document.querySelector('textarea')?.value.includes(name),
    desk.agentName,
  );
  await picture(timeline, 'inserted', 'Insert puts it into the open reply window. Nothing is sent.');
  await timeline.getByRole('button', { name: says.practice.post, exact: true }).click();
  await panel.getByText(says.dock.sentSeen).first().waitFor();
  await picture(panel, 'logged', 'Posted by hand; Yorisoi saw it go out and logged it.');
}

/** A log entry without a reply; from then on this person is known wherever they write. */
async function watch({ story, picture }: Tour, timeline: Page, panel: Page): Promise<void> {
  const { watched, says } = story;
  await postOf(timeline, watched.trouble).locator('[data-yorisoi]').click();
  await panel.getByText(`@${watched.handle}`).first().waitFor();
  await panel.getByRole('button', { name: says.dock.watch, exact: true }).click();
  const reason = panel.getByRole('textbox', {
    name: says.dock.reasonFor.replace('{action}', says.dock.watch),
  });
  await reason.fill(watched.reason);
  await picture(panel, 'verdict', 'No reply is an answer, too: one press logs it, the reason is optional.');
  await panel.getByRole('button', { name: says.dock.saveReason }).click();
  await panel.getByText(says.dock.reasonSaved).first().waitFor();
  const later = postOf(timeline, watched.plain);
  await later.locator('[data-yorisoi]').click();
  await panel.getByText(watched.plain).first().waitFor();
  await later.hover();
  await picture(timeline, 'met-again', 'Later, the same person without any keyword: the chip knows them …');
  await picture(panel, 'known', '… and the panel says at once what was decided.');
}

async function exportLog(tour: Tour): Promise<string> {
  const { browser, story, folder, picture } = tour;
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('options.html#/log'));
  await page.getByText(story.watched.reason).first().waitFor();
  await picture(page, 'log', 'The log on the desk page.');
  await page.goto(browser.extensionUrl('options.html#/export'));
  const start = page.getByRole('button', { name: story.says.data.start });
  const file = await saveDownload(page, folder, () => start.click());
  await page.getByText(anyOf(story.says.data.done)).first().waitFor();
  await picture(page, 'export', 'CSV for Excel and Sheets.');
  return file;
}

/**
 * Plays the main job in a headless Chromium with the built extension and no network: first run, marks, panel, reply,
 * posting by hand, a verdict, the person met again, CSV. Leaves a picture of each step and the CSV in `folder`.
 */
export async function playTour(folder: string, language: Language): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchChromium();
  const tour: Tour = { browser, story: STORIES[language], folder, picture: openAlbum(folder) };
  try {
    const desk = await DeskPage.open(browser);
    await desk.page.evaluate((wanted) => window.harness.speak(wanted), language);
    const timeline = await runFirstSetup(tour);
    // The same pictures on a Sunday night as on a Monday morning.
    await desk.setOpen(true);
    await desk.page.close();
    await timeline.bringToFront();
    const { page: panel, disconnect } = await meet(tour, timeline);
    await reply(tour, timeline, panel);
    await watch(tour, timeline, panel);
    await disconnect();
    const csv = await exportLog(tour);
    console.log(`\nPictures and ${csv} are in ${relative(process.cwd(), folder) || '.'}/`);
  } finally {
    await browser.close();
  }
}

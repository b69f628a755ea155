import type { Locator, Page } from '@playwright/test';
import { chip } from './overlay';
import { chooseTemplate, expectAuthor, RESTART } from './panel';
import type { SharedBrowser } from './shared-browser';
import { connectSidePanel } from './side-panel';
import { article, scrollToPost } from './timeline';

/** A tab on X and the side panel, both on one post. */
export interface Work {
  page: Page;
  panel: Page;
  done(): Promise<void>;
}

/** Opens X, chooses the post by its chip and waits for the panel. */
export async function chooseOnX(
  shared: SharedBrowser,
  id: string,
  author: string,
  path = '/home',
  host?: string,
): Promise<Work> {
  const page = await shared.openX(path, host);
  await scrollToPost(page, id);
  await chip(page, id).click();
  const panel = await connectSidePanel(shared.chromium);
  await expectAuthor(panel.page, author);
  return { page, panel: panel.page, done: panel.disconnect };
}

/** The same with a finished draft in the panel. */
export async function draftOnX(
  shared: SharedBrowser,
  id: string,
  author: string,
  path?: string,
  host?: string,
): Promise<Work> {
  const work = await chooseOnX(shared, id, author, path, host);
  await chooseTemplate(work.panel, RESTART);
  return work;
}

/** Presses X's own reply button and waits for the box. */
export async function openReplyDialog(page: Page, id: string): Promise<Locator> {
  await article(page, id).getByTestId('reply').click();
  const box = page.getByRole('dialog').getByTestId('tweetTextarea_0');
  await box.waitFor();
  return box;
}

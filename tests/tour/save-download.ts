import { readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/**
 * Does what starts a download and waits until the file lies in `folder`. Asked of the browser itself: a second
 * debugging connection, as the side panel needs one, takes downloads away from the first.
 * @returns the file's name
 */
export async function saveDownload(page: Page, folder: string, start: () => Promise<void>): Promise<string> {
  const before = new Set(readdirSync(folder));
  const session = await page.context().newCDPSession(page);
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await start();
  const added = () => readdirSync(folder).find((name) => !before.has(name) && name.endsWith('.csv'));
  await expect.poll(added, { message: `a CSV in ${folder}` }).toBeDefined();
  return added() ?? '';
}

import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

/** Puts pictures next to each other, top-aligned, as the agent sees page and panel. */
export async function joinPictures(context: BrowserContext, files: string[], target: string): Promise<void> {
  const page = await context.newPage();
  const images = files
    .map((file) => `<img src="data:image/png;base64,${readFileSync(file, 'base64')}">`)
    .join('');
  await page.setContent(
    `<style>body{margin:0;display:inline-flex;background:#c3ccc9;gap:1px}img{display:block}</style>${images}`,
  );
  await page.locator('body').screenshot({ path: target });
  await page.close();
}

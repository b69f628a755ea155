import { chromium } from '@playwright/test';
import { findChromium } from '../../browser-programs';

/** Lets Chromium itself save a page of https://x.com/home as it does for "Webpage, Single File". */
export async function saveAsSingleFile(html: string): Promise<string> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({ body: html, headers: { 'content-type': 'text/html; charset=utf-8' } }),
    );
    await page.goto('https://x.com/home');
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    return data;
  } finally {
    await browser.close();
  }
}

import { expect, type Page } from '@playwright/test';
import { PLACES } from '@/components/desk/route';
import type { Chromium } from './chromium';

/**
 * Shows every place of the desk page in turn, and the first row of each that has rows with an address of their own,
 * such as an editor. @param visit gets the address as it stands after `#/`
 */
export async function visitDeskPlaces(
  browser: Chromium,
  page: Page,
  visit: (place: string) => Promise<void>,
): Promise<void> {
  const waiting: string[] = [...PLACES, 'playbook/guidelines', 'playbook/escalations'];
  const seen = new Set<string>();
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    seen.add(place);
    await page.goto(browser.extensionUrl(`options.html#/${place}`));
    const [top = ''] = place.split(/[/?]/u);
    // The page before is still there for a moment, and then rows that are being read.
    const current = `nav a[aria-current=page][href="#/${top === 'today' ? '' : top}"]`;
    await page.locator(current).first().waitFor();
    await page.locator('main h1').waitFor();
    await expect(page.locator('main .d-loading')).toHaveCount(0);
    await visit(place);
    const row = page.locator(`main a[href^="#/${place}/"], main a[href^="#/${place}?"]`);
    const href = (await row.count()) > 0 ? await row.first().getAttribute('href') : null;
    const next = href?.slice('#/'.length);
    if (next !== undefined && !seen.has(next) && !place.includes('/')) waiting.push(next);
  }
}

import { expect, type Page } from '@playwright/test';
import type { Interaction } from '@/lib/domain/interaction';
import type { KeywordList } from '@/lib/domain/keyword-list';
import type { Chromium } from './chromium';

/** The tests' own extension page over the desk's data. */
export class DeskPage {
  private constructor(readonly page: Page) {}

  static async open(browser: Chromium): Promise<DeskPage> {
    const page = await browser.context.newPage();
    await page.goto(browser.extensionUrl('stand-in-desk.html'));
    await page.evaluate(() => window.harness.speak('ja'));
    return new DeskPage(page);
  }

  /** Sets the desk up as the first run would, and waits until the keywords are compiled. */
  async setUp({ starter }: { starter: boolean }): Promise<void> {
    await this.page.evaluate((withPack) => window.harness.setUp(withPack), starter);
    if (starter) await expect.poll(() => this.matcherHash()).not.toBe('');
  }

  /** Changes the account's hours: open at every minute, or never on the days around today. */
  setOpen(isOpen: boolean): Promise<void> {
    return this.page.evaluate((open) => window.harness.setOpen(open), isOpen);
  }

  matcherHash(): Promise<string> {
    return this.page.evaluate(() => window.harness.matcherHash());
  }

  /** Replaces all keyword lists and waits until the tables are compiled. */
  async setLists(lists: (Pick<KeywordList, 'name' | 'rules'> & Partial<KeywordList>)[]): Promise<void> {
    const before = await this.matcherHash();
    await this.page.evaluate(async (wanted) => {
      const { desk } = window.harness;
      for (const list of await desk.lists.all()) await desk.lists.remove(list.id);
      for (const list of wanted) {
        await desk.lists.save({
          id: crypto.randomUUID(),
          style: 'trouble',
          category: '',
          department: '',
          priority: 10,
          enabled: true,
          sites: [],
          fold: { kana: true, longVowel: true, smallKana: true, separators: true },
          ...list,
        });
      }
    }, lists);
    await expect.poll(() => this.matcherHash(), { timeout: 20_000 }).not.toBe(before);
  }

  /** The whole log, newest first. */
  interactions(): Promise<Interaction[]> {
    return this.page.evaluate(async () => {
      const { desk } = window.harness;
      const found: Interaction[] = [];
      for await (const entry of desk.interactions.stream({})) found.unshift(entry);
      return found;
    });
  }
}

import { type Browser, chromium } from '@playwright/test';
import type { StoredMatcher } from '@/lib/matching/types';
import { findChromium } from '../browser-programs';
import { bundlePageScript } from './bundle-script';
import type { PageRequest } from './command-line';
import { openLivePage } from './live-page';
import type { PageWorld } from './page-world';
import type { PageReport } from './report';
import { readSavedPage } from './saved-page';
import { SavedPageStage } from './saved-page-stage';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** One Chromium that reads page after page. */
export class PageReader {
  private readonly stage: SavedPageStage;

  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
    private readonly keywords: StoredMatcher | null,
  ) {
    this.stage = new SavedPageStage(browser, script);
  }

  /** Starts one Chromium for all pages. */
  static async open(keywords: StoredMatcher | null): Promise<PageReader> {
    const executablePath = findChromium();
    const [browser, script] = await Promise.all([
      chromium.launch({ executablePath, args: ARGUMENTS }),
      bundlePageScript(),
    ]);
    return new PageReader(browser, script, keywords);
  }

  /**
   * Reads one page.
   * @throws Error that says why it could not be read
   */
  async read(request: PageRequest): Promise<PageReport> {
    if (request.as !== undefined && !URL.canParse(request.as))
      throw new Error(`not an address: ${request.as}`);
    if (request.path === undefined) {
      const live = await openLivePage(this.browser, this.script, request);
      return this.report(live.world, request.file, live.url).finally(live.close);
    }
    const saved = readSavedPage(request.path);
    const url = request.as ?? saved.origin ?? null;
    return this.report(await this.stage.show(saved, url), request.file, url);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private async report(world: PageWorld, file: string, url: string | null): Promise<PageReport> {
    return { file, ...(await world.call<Omit<PageReport, 'file'>>('readPage', url, this.keywords)) };
  }
}

import type { Browser, CDPSession, Page, Route } from '@playwright/test';
import { PageWorld } from './page-world';
import type { SavedPage } from './saved-page';

/** Where a saved page without an address is shown; no adapter claims it. */
const NOWHERE = 'https://saved-page.invalid/';
const TIMEOUT_MS = 30_000;

/**
 * A saved page's scripts stay out by policy, not by switching scripting off: with scripting off `<noscript>` would
 * become part of the page, which no agent sees. Its styles stay: they may hide parts.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Preconnects pass by request interception; they end at a port where nothing listens. */
const NO_NETWORK = { server: 'http://127.0.0.1:9', bypass: '<-loopback>' };

interface Stage {
  page: Page;
  session: CDPSession;
}

/** Shows saved pages one after the other in one tab, without network and without their scripts. */
export class SavedPageStage {
  private stage: Stage | undefined;
  /** The page that is to be served next; nothing else ever is. */
  private next: SavedPage | undefined;

  constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  /** Shows the page at its own address, so that adapters see the location an agent's page has. */
  async show(saved: SavedPage, url: string | null): Promise<PageWorld> {
    const { page, session } = await this.open();
    this.next = saved;
    try {
      await page.goto(toShownUrl(url), { waitUntil: 'domcontentloaded', timeout: TIMEOUT_MS });
      this.next = undefined;
      return await PageWorld.open(session, this.script);
    } catch (error) {
      // A tab that crashed or hangs shall not cost the pages after it.
      this.stage = undefined;
      await page.context().close();
      throw error;
    }
  }

  private async open(): Promise<Stage> {
    if (this.stage !== undefined) return this.stage;
    const context = await this.browser.newContext({ serviceWorkers: 'block', proxy: NO_NETWORK });
    const page = await context.newPage();
    await page.route('**/*', (route) => this.serve(route));
    this.stage = { page, session: await context.newCDPSession(page) };
    return this.stage;
  }

  private async serve(route: Route): Promise<void> {
    const request = route.request();
    const saved = request.isNavigationRequest() ? this.next : undefined;
    // The browser itself moves some hosts on to https, before anything is sent: the page is still to be served there.
    const movesOn = request.url().startsWith('http:');
    if (!movesOn) this.next = undefined;
    // Nothing the page links to, and no page it wants to go on to.
    if (saved === undefined) return route.abort('aborted');
    const contentType = saved.charset === undefined ? 'text/html' : `text/html; charset=${saved.charset}`;
    return route.fulfill({
      body: saved.body,
      headers: { 'content-type': contentType, 'content-security-policy': POLICY },
    });
  }
}

function toShownUrl(url: string | null): string {
  return url !== null && /^https?:/iu.test(url) ? url : NOWHERE;
}

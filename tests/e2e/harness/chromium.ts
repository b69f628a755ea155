import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '../../browser-programs';
import { copyChromeExtension, makeTemporary } from './extension-copy';
import { agreeToHosts, grantHosts } from './granted-hosts';
import { killProfile } from './processes';
import { writePreferences } from './profile';
import { type RefusingProxy, startRefusingProxy } from './proxy';
import { type StrayRequest, serveStandIn } from './requests';

/** A running Chromium with the built extension and the stand-in at X's addresses. */
export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** Address of one of the extension's own pages. */
  extensionUrl(path: string): string;
  debugPort: number;
  profile: string;
  strays: StrayRequest[];
  proxy: RefusingProxy;
  /** SIGKILL to the whole browser. The profile stays. */
  kill(): Promise<void>;
  /** Ends it and removes what it left. */
  close(): Promise<void>;
}

interface Options {
  /** Folders of an earlier run, to go on with its data. */
  profile?: string;
  extension?: string;
  language?: 'ja' | 'en-US';
  /** Match patterns of further sites, as if the agent had turned them on and said yes to the browser. */
  sites?: readonly string[];
  /** The agent says yes whenever the browser asks for a site. */
  agrees?: boolean;
  args?: string[];
}

/** For one step, in ms: a test that waits for something that never comes should say so soon. */
export const PATIENCE = 15_000;

const QUIET = [
  '--headless=new',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-first-run',
  '--no-pings',
  '--proxy-bypass-list=<-loopback>',
];

/** Starts Chromium with the built extension. */
export async function launchChromium(options: Options = {}): Promise<Chromium> {
  const profile = options.profile ?? makeTemporary('profile');
  if (options.profile === undefined) writePreferences(profile);
  const extension = options.extension ?? makeTemporary('extension');
  if (options.extension === undefined) await copyChromeExtension(extension);
  if (options.sites !== undefined) grantHosts(profile, extension, options.sites);
  if (options.agrees) agreeToHosts(profile, extension);
  const proxy = await startRefusingProxy();
  const portFile = join(profile, 'DevToolsActivePort');
  // Of an earlier run, whose browser may have been killed.
  rmSync(portFile, { force: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    viewport: null,
    acceptDownloads: true,
    // Playwright switches the back/forward cache off; agents have it on.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...QUIET,
      '--window-size=1500,1000',
      `--lang=${options.language ?? 'ja'}`,
      `--proxy-server=127.0.0.1:${proxy.port}`,
      // The browser's own choice: a port found free before may be another's by the time it starts.
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
    env: { ...process.env, LANGUAGE: options.language ?? 'ja' },
  });
  context.setDefaultTimeout(PATIENCE);
  const debugPort = await readPort(portFile);
  const strays = await serveStandIn(context);
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
  const extensionId = new URL(worker.url()).host;
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;
  if (options.profile === undefined) await waitForFirstRun(context, extensionUrl('options.html'));
  return {
    context,
    extensionId,
    extensionUrl,
    debugPort,
    profile,
    strays,
    proxy,
    async kill() {
      await killProfile(profile);
      proxy.close();
    },
    async close() {
      await context.close().catch(() => undefined);
      proxy.close();
      rmSync(profile, { recursive: true, force: true });
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** The port in the first line of the file a browser writes it to, once it is there. */
async function readPort(file: string): Promise<number> {
  const read = () => (existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0);
  await expect
    .poll(read, { message: 'the browser says its debugging port', timeout: PATIENCE })
    .toBeGreaterThan(0);
  return read();
}

/** The first-run screen opens by itself; on a busy machine it would come in front of what a test looks at. */
async function waitForFirstRun(context: BrowserContext, url: string): Promise<void> {
  const isOpen = () => context.pages().some((page) => page.url().startsWith(url));
  await expect.poll(isOpen, { message: 'the first-run screen opens', timeout: PATIENCE }).toBe(true);
}

/** A tab on the stand-in. */
export async function openX(browser: Chromium, path = '/home', host = 'x.com'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`https://${host}${path}`);
  await page.waitForFunction(() => window.__standIn !== undefined);
  return page;
}

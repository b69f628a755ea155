import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { respond } from '@/tests/stand-ins/x/respond';
import { findFirefox } from '../../browser-programs';
import { bundleForBrowser } from './bundle';
import { buildDirectory, makeTemporary } from './extension-copy';
import { FirefoxChrome } from './firefox-chrome';
import { FirefoxView } from './firefox-view';
import { type RefusingProxy, startRefusingProxy } from './proxy';
import type { StrayRequest } from './requests';

/** A running Firefox with the built extension and the stand-in at X's addresses. */
export interface Firefox {
  browser: Browser;
  chrome: FirefoxChrome;
  extensionId: string;
  strays: StrayRequest[];
  proxy: RefusingProxy;
  /** Where the browser saves what it is told to save. */
  downloads: string;
  /** A tab on the stand-in. */
  openX(path?: string): Promise<Page>;
  /** One of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<FirefoxView>;
  /** A tab on one of the extension's own pages that opens by itself. */
  waitForExtensionPage(path: string): Promise<FirefoxView>;
  /** The real sidebar, opened as from the View menu. */
  openSidebar(): Promise<FirefoxView>;
  closeSidebar(): Promise<void>;
  preferScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Stops the extension's event page as Firefox does when it is idle; the next event starts it anew. */
  stopBackground(): Promise<void>;
  /** SIGKILL to the whole browser. A profile that was given stays. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** The same at every start, so that a profile's data are found again by the next run. */
const UUIDS = JSON.stringify({ 'yorisoi@yorisoi.invalid': '7c1f2ab4-6d0e-4c53-9b1a-2f6f0a3f5e11' });

/** All the stand-in loads beside its pages; BiDi does not tell the kind of a request. */
const PAGE_FILES = /^https:\/\/(?:[^/]+\.twimg\.com\/|x\.com\/(?:stand-in\.js|favicon\.ico)$)/u;

/**
 * Starts Firefox with the built extension, and with the profile of an earlier run where one is given.
 * @param before what happens in the browser before the extension is installed
 */
export async function launchFirefox(
  profile?: string,
  before?: (openX: Firefox['openX']) => Promise<void>,
): Promise<Firefox> {
  const extension = makeTemporary('firefox');
  cpSync(buildDirectory('firefox'), extension, { recursive: true });
  await addDeskPage(extension);
  const downloads = makeTemporary('downloads');
  const proxy = await startRefusingProxy();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    // The browser's own chrome is scripted to open the sidebar and extension pages, which BiDi alone cannot.
    args: ['--remote-allow-system-access', '--width=1500', '--height=1000'],
    defaultViewport: null,
    ...(profile !== undefined && { userDataDir: profile }),
    extraPrefsFirefox: {
      ...proxyPreferences(proxy.port),
      // 2: the folder named here.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'extensions.webextensions.uuids': UUIDS,
      // Firefox's own questions take no press in their first half second.
      'security.notification_enable_delay': 0,
    },
  });
  const strays: StrayRequest[] = [];
  const openTab = (path = '/home') => openX(browser, path, strays);
  await before?.(openTab);
  const extensionId = await browser.installExtension(extension);
  const chrome = new FirefoxChrome(browser);
  return {
    browser,
    chrome,
    extensionId,
    strays,
    proxy,
    downloads,
    openX: openTab,
    openExtensionPage: (path) => FirefoxView.openTab(chrome, extensionId, path),
    waitForExtensionPage: (path) => FirefoxView.waitForTab(chrome, extensionId, path),
    openSidebar: () => FirefoxView.openSidebar(chrome, extensionId),
    closeSidebar: () => chrome.evaluate('(SidebarController.hide(), null)'),
    preferScheme: (scheme) =>
      // Firefox counts dark as 0 and light as 1.
      chrome.evaluate(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
      ),
    async stopBackground() {
      const extensionOf = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;
      // Read in the same breath: a moment later a page may have woken a new one.
      const state = await chrome.evaluate<string>(
        `${extensionOf}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
          .then(() => ${extensionOf}.backgroundState)`,
      );
      // `starting`: it was stopped, and something that just happened wakes a new one.
      if (!['suspended', 'stopped', 'starting'].includes(state))
        throw new Error(`the event page is ${state}`);
    },
    async kill() {
      const killed = browser.process();
      const gone = new Promise((resolve) => killed?.once('exit', resolve));
      killed?.kill('SIGKILL');
      await gone;
      tidyUp();
    },
    async close() {
      await browser.close();
      tidyUp();
    },
  };

  function tidyUp(): void {
    proxy.close();
    for (const folder of [extension, downloads]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes the extension out of the browser, as its page for add-ons does. */
export const uninstall = (firefox: Firefox): Promise<void> => changeAddon(firefox, 'uninstall');

/** Puts the same version in the extension's place, as an update does. */
export const update = (firefox: Firefox): Promise<void> => changeAddon(firefox, 'reload');

async function changeAddon({ chrome, extensionId }: Firefox, act: 'uninstall' | 'reload'): Promise<void> {
  await chrome.evaluate(`(() => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    return AddonManager.getAddonByID(${JSON.stringify(extensionId)}).then((addon) => addon.${act}()).then(() => null);
  })()`);
}

/** The tests' own page over the desk's data, as in `copyChromeExtension`. */
async function addDeskPage(extension: string): Promise<void> {
  writeFileSync(join(extension, 'stand-in-desk.js'), await bundleForBrowser('./in-browser/desk-page.ts'));
  writeFileSync(
    join(extension, 'stand-in-desk.html'),
    '<!doctype html><meta charset="utf-8"><title>desk</title><script src="stand-in-desk.js"></script>',
  );
}

function proxyPreferences(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'intl.locale.requested': 'ja',
    'intl.accept_languages': 'ja',
  };
}

async function openX(browser: Browser, path: string, strays: StrayRequest[]): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, strays));
  await page.goto(`https://x.com${path}`);
  await page.waitForFunction(() => window.__standIn !== undefined);
  return page;
}

async function answer(request: HTTPRequest, strays: StrayRequest[]): Promise<void> {
  const found = await respond(new URL(request.url()));
  const known = request.isNavigationRequest() || PAGE_FILES.test(request.url());
  if (found === undefined || !known) strays.push({ url: request.url(), type: request.method() });
  const done = found === undefined ? request.abort() : request.respond(found);
  await done.catch(() => undefined);
}

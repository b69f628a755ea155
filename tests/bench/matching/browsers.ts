import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { findChromium, findFirefox } from '../../browser-programs';

/** A fresh page of a real browser, as far as the bench needs it. */
export interface FreshPage {
  addScript(code: string): Promise<void>;
  /** Evaluates an expression and returns its value, which is plain JSON. */
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export interface BrowserUnderTest {
  name: 'chromium' | 'firefox';
  openPage(): Promise<FreshPage>;
  close(): Promise<void>;
}

/** Headers that give a page the finest clock. */
const ISOLATED = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves an empty page on the loopback interface. */
export async function serveEmptyPage(): Promise<{ url: string; server: Server }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, ISOLATED);
    response.end('<!doctype html><title>bench</title><body>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** What both browsers' drivers have in common. */
interface Driven {
  newPage(): Promise<{
    goto(url: string): Promise<unknown>;
    addScriptTag(script: { content: string }): Promise<unknown>;
    evaluate(expression: string): Promise<unknown>;
    close(): Promise<void>;
  }>;
  close(): Promise<void>;
}

function underTest(name: BrowserUnderTest['name'], browser: Driven, url: string): BrowserUnderTest {
  return {
    name,
    openPage: async () => {
      const page = await browser.newPage();
      await page.goto(url);
      return {
        addScript: async (content) => void (await page.addScriptTag({ content })),
        evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

export async function startChromium(url: string): Promise<BrowserUnderTest> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  return underTest('chromium', browser, url);
}

export async function startFirefox(url: string): Promise<BrowserUnderTest> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    protocolTimeout: 600_000,
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
  return underTest('firefox', browser, url);
}

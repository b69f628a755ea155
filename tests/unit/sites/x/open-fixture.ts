import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

export const FIXTURES = join(import.meta.dirname, '../../../fixtures/x');

/** Opens a page at the address its first comment names. */
export function openFixture(name: string): Window & typeof globalThis {
  const html = readFileSync(join(FIXTURES, `${name}.html`), 'utf8');
  const head = /^<!-- (\{.*?\}) -->/u.exec(html)?.[1];
  if (head === undefined) throw new Error(`${name} names no address`);
  return openPage(html, (JSON.parse(head) as { url: string }).url);
}

/** Opens markup in a document of its own; the adapter's globals follow it. */
export function openPage(html: string, url = 'https://x.com/home'): Window & typeof globalThis {
  const { window } = new JSDOM(html, { url });
  for (const name of ['Node', 'NodeFilter', 'Document', 'DocumentFragment', 'Element'] as const) {
    Reflect.set(globalThis, name, window[name]);
  }
  return window;
}

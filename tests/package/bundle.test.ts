import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../conventions/source-files';

/** Papa Parse can download what it parses; nobody asks it to, and the pages' policy would refuse. */
const EXPLAINED = /new XMLHttpRequest,this\._config\.withCredentials/gu;

const folder = (browser: string): string => join(ROOT, `.output/${browser}-mv3`);
const scripts = (browser: string) =>
  readdirSync(folder(browser), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.js'))
    .map((entry) => ({
      name: entry.name,
      text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    }));

describe.each(['chrome', 'firefox'])('the %s package', (browser) => {
  const overlay = readFileSync(join(folder(browser), 'content-scripts/overlay.js'), 'utf8');
  const sites = readFileSync(join(folder(browser), 'content-scripts/site-overlay.js'), 'utf8');

  it('keeps the overlay within 120 kB (DESIGN §6)', () => {
    expect(Buffer.byteLength(overlay)).toBeLessThanOrEqual(120_000);
  });

  it('keeps the overlay of all other sites within 240 kB', () => {
    expect(Buffer.byteLength(sites)).toBeLessThanOrEqual(240_000);
  });

  it('holds no character that Chromium refuses in a script it puts into pages', () => {
    expect(overlay + sites).not.toMatch(/\p{Noncharacter_Code_Point}/u);
  });

  it('keeps zod and Dexie out of pages', () => {
    expect(overlay + sites).not.toMatch(/ZodError|invalid_type|DexieError|IDBKeyRange/u);
  });

  it('reaches for no address on the network', () => {
    const calls = scripts(browser).flatMap(({ name, text }) =>
      /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|importScripts\(|new Function\(|\beval\(/u.test(
        text.replaceAll(EXPLAINED, ''),
      )
        ? [name]
        : [],
    );
    expect(calls).toEqual([]);
  });
});

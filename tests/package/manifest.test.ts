import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../conventions/source-files';

const read = (browser: 'chrome' | 'firefox') =>
  JSON.parse(readFileSync(join(ROOT, `.output/${browser}-mv3/manifest.json`), 'utf8'));
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

const SHARED = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const HOSTS = [
  'https://mobile.twitter.com/*',
  'https://mobile.x.com/*',
  'https://pro.x.com/*',
  'https://twitter.com/*',
  'https://x.com/*',
];

describe.each(['chrome', 'firefox'] as const)('the %s package', (browser) => {
  const manifest = read(browser);
  const expected = browser === 'chrome' ? [...SHARED, 'sidePanel'].sort() : SHARED;

  it('asks for exactly these permissions', () => {
    expect([...manifest.permissions].sort()).toEqual(expected);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    // Asked for one site at a time, see lib/domain/known-sites.ts.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('asks for exactly these hosts', () => {
    expect([...manifest.host_permissions].sort()).toEqual(HOSTS);
    expect(
      manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches).sort(),
    ).toEqual(HOSTS);
  });

  it('brings the rules of our marks with the page, where a sheet that comes later costs the whole page', () => {
    const sheets = manifest.content_scripts.flatMap((script: { css?: string[] }) => script.css ?? []);
    expect(sheets).toEqual(browser === 'chrome' ? ['marks.css'] : []);
    for (const sheet of sheets) {
      expect(readFileSync(join(ROOT, `.output/${browser}-mv3/${sheet}`), 'utf8')).toContain(
        ':root::highlight(yorisoi-',
      );
    }
  });

  it('gives a reason for each permission in the README', () => {
    const reasonOf = (permission: string) =>
      new RegExp(`^\\| \`${permission}\` +\\|(.*)\\|$`, 'mu').exec(readme)?.[1]?.trim() ?? '';
    expect(expected.filter((permission) => reasonOf(permission).length < 10)).toEqual([]);
  });

  it('lets its pages load, frame and evaluate nothing from outside', () => {
    const csp: string = manifest.content_security_policy.extension_pages;
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("connect-src 'self'");
    expect(csp).not.toMatch(/unsafe|https?:|\*/u);
  });

  it('lets no page talk to it', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('suggests at most four keys', () => {
    const suggested = Object.values<{ suggested_key?: object }>(manifest.commands).filter(
      (command) => command.suggested_key,
    );
    expect(suggested.length).toBeLessThanOrEqual(4);
  });
});

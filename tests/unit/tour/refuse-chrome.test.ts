import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { refuseChrome } from '../../tour/refuse-chrome';

const folder = mkdtempSync(join(tmpdir(), 'yorisoi-chrome-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that says no more than its version. */
function makeProgram(version: string): string {
  const program = join(folder, version.replaceAll(' ', '-'));
  writeFileSync(program, `#!/bin/sh\necho '${version}'\n`, { mode: 0o755 });
  return program;
}

describe('the browser of the practice window', () => {
  it.each(['Google Chrome 137.0.7151.55', 'Google Chrome 141.0.7390.37 beta'])(
    'is not %s, which would open without the extension',
    (version) => {
      expect(() => refuseChrome(makeProgram(version))).toThrow(/Chrome for Testing in CHROMIUM/u);
    },
  );

  it.each(['Chromium 156.0.7800.1 built on Debian', 'Google Chrome for Testing 141.0.7390.37'])(
    'may be %s',
    (version) => {
      expect(() => refuseChrome(makeProgram(version))).not.toThrow();
    },
  );

  it('is told by its start where it cannot be asked', () => {
    expect(() => refuseChrome(join(folder, 'missing'))).not.toThrow();
  });
});

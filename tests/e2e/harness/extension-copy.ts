import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForBrowser } from './bundle';

const OUTPUT = fileURLToPath(new URL('../../../.output', import.meta.url));

/** Where the built extension lies; `YORISOI_BUILDS` names another folder of builds. */
export function buildDirectory(browser: 'chrome' | 'firefox'): string {
  return join(process.env.YORISOI_BUILDS ?? OUTPUT, `${browser}-mv3`);
}

/** A new folder that the caller removes. */
export function makeTemporary(name: string): string {
  return mkdtempSync(join(tmpdir(), `yorisoi-e2e-${name}-`));
}

/**
 * Copies the built extension and adds one page of the tests' own, `stand-in-desk.html`, which opens the same
 * database with the same code: tests prepare and inspect the desk's data there. Nothing shipped is changed.
 */
export async function copyChromeExtension(directory: string): Promise<void> {
  cpSync(buildDirectory('chrome'), directory, { recursive: true });
  writeFileSync(join(directory, 'stand-in-desk.js'), await bundleForBrowser('./in-browser/desk-page.ts'));
  writeFileSync(
    join(directory, 'stand-in-desk.html'),
    '<!doctype html><meta charset="utf-8"><title>desk</title><script src="stand-in-desk.js"></script>',
  );
}

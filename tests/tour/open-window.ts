import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../browser-programs';
import { refuseChrome } from './refuse-chrome';

/**
 * Opens a browser window with the extension and a profile of its own, and waits until it is closed. The first screen
 * comes by itself and leads to the practice timeline.
 * @throws when the browser is Google Chrome, or does not start
 */
export async function openWindow(extension: string): Promise<void> {
  const program = findChromium();
  refuseChrome(program);
  const profile = mkdtempSync(join(tmpdir(), 'yorisoi-start-'));
  const browser = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses to run as root inside its sandbox; a desktop user keeps the sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore' },
  );
  console.log('A window opens. Answer the three questions, then practise on the timeline.');
  console.log('Close the window to end; its profile is then thrown away.');
  const code = await new Promise<number | Error>((resolve) => {
    browser.once('exit', (status) => resolve(status ?? 0));
    browser.once('error', resolve);
  });
  rmSync(profile, { recursive: true, force: true });
  if (code instanceof Error) {
    throw new Error(`Chromium did not start (${code.message}). Name the program in CHROMIUM.`);
  }
}

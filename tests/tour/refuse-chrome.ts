import { spawnSync } from 'node:child_process';

/** What a browser calls itself: its own word, or in Windows, where it opens a window instead, the folder it stands in. */
function readName(program: string): string {
  if (process.platform === 'win32') return program.replace(/.*\\Google\\Chrome( \w+)?\\/u, 'Google Chrome');
  return spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '';
}

/**
 * Google Chrome ignores `--load-extension` since version 137: the window would open without Yorisoi and say nothing.
 * @throws when the program is Google Chrome
 */
export function refuseChrome(program: string): void {
  if (!/^Google Chrome(?! for Testing)/u.test(readName(program))) return;
  throw new Error(
    `${program} is Google Chrome, which takes no extension from the command line. Name Chromium or Chrome for Testing in ` +
      'CHROMIUM, or load .output/chrome-mv3 by hand on chrome://extensions (developer mode, “Load unpacked”).',
  );
}

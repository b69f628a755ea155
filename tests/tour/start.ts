import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openWindow } from './open-window';
import { playTour } from './play-tour';

/**
 * `npm start`: the main job on bundled practice posts. A window where there is a display, else the same tour headless, in
 * Japanese or (`npm start -- en`) in English.
 */
async function start(): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  console.log('Building the extension …');
  const built = spawnSync('npx', ['wxt', 'build', '-b', 'chrome', '--mv3'], {
    cwd: root,
    encoding: 'utf8',
    // There `npx` is a script, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}\n${built.stderr}`);

  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  const hasDisplay =
    process.platform === 'darwin' || process.platform === 'win32' || DISPLAY || WAYLAND_DISPLAY;
  if (hasDisplay && !CI && !process.argv.includes('--headless')) {
    await openWindow(`${root}.output/chrome-mv3`);
    return;
  }
  const folder = `${root}tour`;
  rmSync(folder, { recursive: true, force: true });
  await playTour(folder, process.argv.includes('en') ? 'en' : 'ja');
}

await start();

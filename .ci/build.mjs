// Builds the extension for both browsers, for suites and benches that drive it: what lies in `.output` may be of
// yesterday. Whoever names builds in YORISOI_BUILDS wants those and no others.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

if (process.env.YORISOI_BUILDS === undefined) {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  for (const browser of ['chrome', 'firefox']) {
    const { status } = spawnSync('npx', ['wxt', 'build', '-b', browser, '--mv3'], {
      cwd,
      stdio: ['ignore', 2, 2],
      // There `npx` is a script, which only a shell starts.
      shell: process.platform === 'win32',
    });
    if (status !== 0) process.exit(1);
  }
}

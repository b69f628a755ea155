// Plays the tour of `npm start` without a window and holds it to its word: it ends well, and the pictures and the CSV it
// names are there. It builds the extension for Chrome and Edge first.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const { status, stdout } = spawnSync('npm', ['start', '--silent', '--', '--headless'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  // In Windows `npm` is a script, which only a shell starts.
  shell: process.platform === 'win32',
});
console.log(stdout);
const steps = stdout.match(/^ ?\d+\. /gmu) ?? [];
const { csv, folder } =
  /^Pictures and (?<csv>\S+\.csv) are in (?<folder>\S+)\/$/mu.exec(stdout)?.groups ?? {};

function findFault() {
  if (status !== 0) return `the tour ended with ${status}`;
  if (folder === undefined || steps.length === 0) return 'the tour does not say what it left';
  const isWhole = (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.size > 0;
  if (!isWhole(csv)) return `${csv} is not there`;
  const pictures = readdirSync(folder).filter((file) => /^\d\d-.*\.png$/u.test(file) && isWhole(file));
  return pictures.length === steps.length ? undefined : `${steps.length} steps, ${pictures.length} pictures`;
}

const fault = findFault();
if (fault !== undefined) {
  console.error(fault);
  process.exit(1);
}

// Makes the two commands of the README work as the first thing after a clone: installs the packages of the lock
// file and, where a package manager can be used, the browsers the tests and the tour drive; with `engines`, real blogs
// too. Plain Node, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** In Windows `npm` and `npx` are scripts, which only a shell starts. */
function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], shell, ...options });
  return status === 0;
}

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.error('Installing packages …');
  // Install scripts of dependencies are not needed and not run; ours follows by itself. `install` and not `ci`: both
  // follow the lock file, but `ci` refuses one that lacks optional packages of platforms it was not written on.
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ['install', ...flags])) {
    console.error('The packages could not be installed. Is the npm registry reachable?');
    process.exit(1);
  }
}

const browsers = [
  { name: 'chromium', found: () => process.env.CHROMIUM || has('chromium') },
  { name: 'firefox-esr', found: () => process.env.FIREFOX || has('firefox-esr') || has('firefox') },
  {
    name: 'fonts-noto-cjk',
    found: () => !has('fc-list') || spawnSync('sh', ['-c', 'fc-list :lang=ja | grep -q .']).status === 0,
  },
  {
    name: 'fonts-noto-color-emoji',
    found: () => !has('fc-list') || spawnSync('sh', ['-c', 'fc-list | grep -qi emoji']).status === 0,
  },
];

/** Real blogs to test against: only `npm run test:engines` asks for them. */
const engines = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentythree',
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-mbstring',
  'php-xml',
  'tdiary',
  'ruby-rack',
  'ruby-webrick',
].map((name) => ({ name, found: () => spawnSync('dpkg', ['-s', name]).status === 0 }));

function installPrograms(wanted) {
  const missing = wanted.filter(({ found }) => !found()).map(({ name }) => name);
  if (missing.length === 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  if (has('apt-get') && (asRoot.length === 0 || has('sudo'))) {
    console.error(`Installing ${missing.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => {
      const [command, ...rest] = [...asRoot, 'apt-get', ...args];
      return run(command, rest, { env, stdio: ['inherit', 2, 2] });
    };
    if (apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...missing)) return;
  }
  console.error(`Please install: ${missing.join(', ')}, or name the programs in CHROMIUM and FIREFOX.`);
  process.exit(1);
}

installPackages();
if (!existsSync('.wxt/tsconfig.json')) run('npx', ['wxt', 'prepare']);
installPrograms(process.argv.includes('engines') ? [...browsers, ...engines] : browsers);

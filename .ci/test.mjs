// Runs every suite, goes on after a failure, and ends with the sum as one line: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = 'test-results';
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

let passed = 0;
let failed = 0;

function run(title, command, args, env = {}) {
  console.log(`\n— ${title}`);
  const started = Date.now();
  // In Windows `npx` is a script, which only a shell starts.
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } });
  console.log(
    `  ${title}: ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return status === 0;
}

/** A check that is one pass or one failure. */
function check(title, command, args) {
  if (run(title, command, args)) passed++;
  else failed++;
}

/** A suite that writes its own counts; one that dies without them is a failure. */
function suite(title, command, args, file, count, env) {
  const ok = run(title, command, args, env);
  try {
    const counts = count(JSON.parse(readFileSync(file, 'utf8')));
    passed += counts.passed;
    failed += counts.failed;
    if (!ok && counts.failed === 0) failed++;
    if (counts.passed === 0) failed++;
  } catch (error) {
    console.log(`  ${title} left no result: ${error.message}`);
    failed++;
  }
}

// The builds come first: they write the types of entry points and messages, and the packages the suites look into.
check('build for Chrome and Edge, and the tour of `npm start` on it', 'node', ['.ci/tour.mjs']);
check('build for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']);
check('types', 'npx', ['tsc', '--noEmit']);
check('lint and format', 'npx', ['biome', 'check', '.']);
suite(
  'unit, convention and package tests',
  'npx',
  [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}/unit.json`,
  ],
  `${RESULTS}/unit.json`,
  (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests + (json.numFailedTestSuites > 0 && json.numFailedTests === 0 ? 1 : 0),
  }),
);
suite(
  'end-to-end tests in Chromium and Firefox',
  'npx',
  ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
  `${RESULTS}/e2e.json`,
  (json) => ({
    passed: json.stats.expected,
    failed: json.stats.unexpected + json.stats.flaky + json.stats.skipped + json.errors.length,
  }),
  { PLAYWRIGHT_JSON_OUTPUT_FILE: `${process.cwd()}/${RESULTS}/e2e.json` },
);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

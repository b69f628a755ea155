import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const results = fileURLToPath(new URL('../../test-results', import.meta.url));

/**
 * Each file, and some single tests, start a browser of their own with the built extension and a profile of its own. More
 * than two at a time gain nothing where each is many processes. A retry would hide a race an agent would meet, hence
 * none.
 */
export default defineConfig({
  testDir: '.',
  outputDir: `${results}/e2e`,
  globalSetup: './harness/prepare-builds.ts',
  workers: Math.min(2, availableParallelism()),
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `${results}/e2e.json` }]],
});

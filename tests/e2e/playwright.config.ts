import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const results = fileURLToPath(new URL('../../test-results', import.meta.url));

/**
 * Each test starts a browser of its own with the built extension, so one worker at a time. A retry would hide a
 * race an agent would meet, hence none.
 */
export default defineConfig({
  testDir: '.',
  outputDir: `${results}/e2e`,
  globalSetup: './harness/prepare-builds.ts',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `${results}/e2e.json` }]],
});

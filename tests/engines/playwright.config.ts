import { defineConfig } from '@playwright/test';
import e2e from '../e2e/playwright.config';

/** Real blog engines take long to start, so they run by their own command: `npm run test:engines`. */
export default defineConfig(e2e, {
  testDir: '.',
  globalSetup: '../e2e/harness/prepare-builds.ts',
  timeout: 180_000,
});

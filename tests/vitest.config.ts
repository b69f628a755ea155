import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Rooms whose modules touch no global and remember nothing a test could notice. Their files share one world for each
 * worker, which loads zod, Dexie, the tables of Unicode and the source tree once and not once for each file.
 */
const PURE = [
  ...['desk', 'domain', 'exchange', 'matching', 'playbook', 'reply'].map(
    (room) => `tests/unit/${room}/**/*.test.ts`,
  ),
  'tests/conventions/**/*.test.ts',
];

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    setupFiles: ['tests/unit/patience.ts'],
    mockReset: true,
    restoreMocks: true,
    // Ends a test that hangs, and measures none: a property over hundreds of inputs takes 2 s alone, 20 s on a machine at work.
    testTimeout: 60_000,
    // Vitest itself would leave one core idle: of two, the half.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/package/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...PURE],
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/conventions/**/*.test.ts',
      'tests/package/**/*.test.ts',
    ],
    setupFiles: ['tests/unit/patience.ts'],
    mockReset: true,
    restoreMocks: true,
    testTimeout: 20_000,
  },
});

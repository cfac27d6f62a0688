import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const SHIPPED = ['test/main/**/*.test.ts', 'test/web/**/*.test.ts'];

export default defineConfig({
  test: {
    // One more than there are processors: much of the time a test waits.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Files leave nothing behind, so those of one worker share what they import.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: SHIPPED,
        },
      },
      {
        extends: true,
        // Processes, and their pages in Chromium, are tested as they are shipped: from dist, built anew before the first
        // of them. Both are slow to start where others are at work. Without a Chromium pages are skipped with a message.
        test: {
          name: 'processes',
          include: SHIPPED,
          globalSetup: 'test/main/build.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

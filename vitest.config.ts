import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const PROCESSES = ['test/main/**/*.test.ts'];
const PAGES = ['test/web/**/*.test.ts'];

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
          exclude: [...PROCESSES, ...PAGES],
        },
      },
      {
        extends: true,
        // Processes are tested as they are shipped: from dist, built anew before the first of them.
        test: { name: 'processes', include: PROCESSES, globalSetup: 'test/main/build.ts' },
      },
      {
        extends: true,
        // Pages are tested in Chromium, from dist too; skipped with a message where there is none.
        // A browser and a process are slow to start where others are at work.
        test: {
          name: 'browser',
          include: PAGES,
          globalSetup: 'test/main/build.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

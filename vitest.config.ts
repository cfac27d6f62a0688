import { defineConfig } from 'vitest/config';

const PROCESSES = ['test/main/**/*.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'units', include: ['test/**/*.test.ts'], exclude: PROCESSES },
      },
      {
        extends: true,
        // Processes are tested as they are shipped: from dist, built anew before the first of them.
        test: { name: 'processes', include: PROCESSES, globalSetup: 'test/main/build.ts' },
      },
    ],
  },
});

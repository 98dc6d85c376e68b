import {defineConfig} from 'vitest/config';

/** Tests that put something else in the place of a module or of a global: each has a world of its own. */
const APART = ['test/background/**/*.test.ts', 'test/content/reporter.test.ts'];
const browsers = {environment: 'node', testTimeout: 180_000, hookTimeout: 120_000} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...APART],
          environment: 'node',
          testTimeout: 30_000,
          // The catalogue is large: it is loaded once for all, not for each file.
          isolate: false,
        },
      },
      {
        test: {name: 'unit-apart', include: APART, environment: 'node', testTimeout: 30_000},
      },
      {
        // Kills the background at given moments: nothing else may keep the machine busy meanwhile.
        test: {
          name: 'e2e',
          include: ['test/e2e/deaths.e2e.ts'],
          fileParallelism: false,
          sequence: {groupOrder: 1},
          ...browsers,
        },
      },
      {
        test: {
          name: 'e2e-beside',
          include: ['test/e2e/**/*.e2e.ts'],
          exclude: ['test/e2e/deaths.e2e.ts'],
          maxWorkers: 2,
          sequence: {groupOrder: 2},
          ...browsers,
        },
      },
    ],
  },
});

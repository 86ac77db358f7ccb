import { defineConfig } from 'vitest/config';

/** Folders whose tests start browsers, processes or compilers: long waits, and one file at a time on two cores. */
const slowFolders = ['browser', 'electron', 'faults', 'fences', 'contract'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: slowFolders.map((folder) => `test/${folder}/**`),
          testTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      ...slowFolders.map((folder, index) => ({
        test: {
          name: folder,
          include: [`test/${folder}/**/*.test.{ts,tsx}`],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // They wait for real browsers and processes: one stall of the machine is not a fault of the app. The report
          // names every test that needed its second try.
          retry: 1,
          // As patient as Playwright is here: a busy machine shows in a second or two what a quiet one shows at once.
          expect: { poll: { timeout: 15_000 } },
          maxWorkers: 1,
          sequence: { groupOrder: index + 1 },
        },
      })),
    ],
  },
});

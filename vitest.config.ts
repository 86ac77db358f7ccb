import { defineConfig } from 'vitest/config';

/**
 * Folders whose tests start browsers, processes or compilers, with the files run at a time; folders of one group fill
 * the two cores together. Compilers and the contract run beside the units; a journey through the app waits half of its
 * time, so two share two cores; what kills processes or measures what is open runs alone.
 */
const slowFolders = {
  fences: { maxWorkers: 2, groupOrder: 0 },
  contract: { maxWorkers: 2, groupOrder: 0 },
  browser: { maxWorkers: 2, groupOrder: 1 },
  electron: { maxWorkers: 1, groupOrder: 2 },
  faults: { maxWorkers: 1, groupOrder: 3 },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: Object.keys(slowFolders).map((folder) => `test/${folder}/**`),
          // A hundred times what most take: no test is a measure of the machine.
          testTimeout: 120_000,
          // Files share a process and its modules: reading those anew for each file took half of the time.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      ...Object.entries(slowFolders).map(([folder, { maxWorkers, groupOrder }]) => ({
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
          maxWorkers,
          sequence: { groupOrder },
        },
      })),
    ],
  },
});

import { expect, it } from 'vitest';
import { sum, tallyTests } from '../../scripts/tally.ts';

it('counts what passed and what failed', () => {
  expect(tallyTests({ numTotalTests: 5, numPassedTests: 5 }, true)).toEqual({ passed: 5, failed: 0 });
  expect(tallyTests({ numTotalTests: 5, numPassedTests: 3 }, false)).toEqual({ passed: 3, failed: 2 });
});

it('counts a skipped test as failed', () => {
  expect(tallyTests({ numTotalTests: 5, numPassedTests: 4 }, true)).toEqual({ passed: 4, failed: 1 });
});

it('counts a run that broke outside its tests as one failure', () => {
  expect(tallyTests({ numTotalTests: 5, numPassedTests: 5 }, false)).toEqual({ passed: 5, failed: 1 });
  expect(tallyTests({ numTotalTests: 0, numPassedTests: 0 }, false)).toEqual({ passed: 0, failed: 1 });
});

it('sums checks and tests', () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
      { passed: 7, failed: 2 },
    ]),
  ).toEqual({ passed: 8, failed: 3 });
});

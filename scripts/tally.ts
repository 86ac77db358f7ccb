export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What vitest's JSON reporter writes, as far as it is counted here. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
}

/**
 * Counts a test run. A test that neither passed nor failed was skipped: that is a failure here. A run that ended
 * badly although no test failed (a file that did not load, an error outside a test) is one failure.
 */
export function tallyTests(report: VitestReport, endedWell: boolean): Tally {
  const failed = report.numTotalTests - report.numPassedTests;
  return { passed: report.numPassedTests, failed: failed === 0 && !endedWell ? 1 : failed };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, each) => ({ passed: total.passed + each.passed, failed: total.failed + each.failed }),
    { passed: 0, failed: 0 },
  );
}

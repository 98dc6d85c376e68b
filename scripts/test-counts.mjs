/**
 * Counts tests in the reports that vitest writes with its JSON reporter.
 */

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/**
 * @typedef {object} VitestReport
 * @property {number} [numPassedTests]
 * @property {number} [numFailedTests]
 * @property {number} [numPendingTests]
 * @property {number} [numTodoTests]
 * @property {{status: string, assertionResults?: {status: string}[]}[]} [testResults] one a file
 */

/**
 * A file which fails before its first test (an import that throws) holds no failed test, and counts as one.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countTests(report) {
  const broken = (report.testResults ?? []).filter(
    file => file.status === 'failed' && !(file.assertionResults ?? []).some(test => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + broken.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function addCounts(counts) {
  const sum = (/** @type {keyof Counts} */ key) => counts.reduce((total, count) => total + count[key], 0);
  return {passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped')};
}

/**
 * The last line of `npm test`. A step that failed without a test of its own, such as the types, counts as one failed.
 * @param {Counts} counts
 * @param {boolean} stopped whether a step failed
 */
export function summaryLine({passed, failed}, stopped) {
  return `${passed} passed, ${stopped ? Math.max(failed, 1) : failed} failed`;
}

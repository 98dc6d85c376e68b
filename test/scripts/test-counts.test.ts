import {describe, expect, it} from 'vitest';
import {addCounts, countTests, summaryLine} from '../../scripts/test-counts.mjs';

describe('countTests', () => {
  it('takes the numbers of the report', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [{status: 'failed', assertionResults: [{status: 'failed'}]}],
    };
    expect(countTests(report)).toEqual({passed: 7, failed: 1, skipped: 3});
  });

  it('counts a file that fails before its first test', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 0,
      testResults: [{status: 'failed', assertionResults: []}],
    };
    expect(countTests(report).failed).toBe(1);
  });

  it('reads an empty report as nothing', () => {
    expect(countTests({})).toEqual({passed: 0, failed: 0, skipped: 0});
  });
});

describe('summaryLine', () => {
  it('sums up all steps', () => {
    const counts = addCounts([
      {passed: 10, failed: 0, skipped: 1},
      {passed: 2, failed: 1, skipped: 0},
    ]);
    expect(summaryLine(counts, true)).toBe('12 passed, 1 failed');
  });

  it('never says 0 failed when a step without tests failed', () => {
    expect(summaryLine({passed: 4, failed: 0, skipped: 0}, true)).toBe('4 passed, 1 failed');
    expect(summaryLine({passed: 4, failed: 0, skipped: 0}, false)).toBe('4 passed, 0 failed');
  });
});

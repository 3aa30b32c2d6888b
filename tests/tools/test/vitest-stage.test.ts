import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../tools/test/vitest-stage.ts';

function report(counts: { passed?: number; failed?: number; pending?: number; todo?: number }, files: string[][] = []) {
  return {
    numPassedTests: counts.passed ?? 0,
    numFailedTests: counts.failed ?? 0,
    numPendingTests: counts.pending ?? 0,
    numTodoTests: counts.todo ?? 0,
    testResults: files.map(([status = '', ...tests]) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  };
}

describe('countsOf', () => {
  it('takes passed and failed tests, and both kinds of skipped ones', () => {
    expect(countsOf(report({ passed: 5, failed: 1, pending: 2, todo: 1 }), false)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 3,
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const loaded = ['passed', 'passed'];
    const broken = ['failed'];
    expect(countsOf(report({ passed: 1 }, [loaded, broken]), false).failed).toBe(1);
  });

  it('does not count a file again whose tests failed', () => {
    expect(countsOf(report({ failed: 1 }, [['failed', 'failed', 'passed']]), false).failed).toBe(1);
  });

  it('counts an error outside every test', () => {
    expect(countsOf(report({ passed: 9 }), false)).toEqual({ passed: 9, failed: 1, skipped: 0 });
  });
});

import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as z from 'zod/mini';
import { LOGS, runTool } from './command.ts';
import { failed, type Counts, type Outcome } from './stage.ts';

/** What is read of Vitest's JSON report. */
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});
type Report = z.output<typeof Report>;

/** Runs one of the projects of vitest.config.ts. */
export function runVitest(stage: string, project: string): Outcome {
  const path = `${LOGS}/${stage}.json`;
  rmSync(path, { force: true });
  const { succeeded, tail } = runTool(stage, [
    'vitest',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${path}`,
  ]);
  if (!existsSync(path)) return failed('vitest ended without a report', tail);
  const report = Report.parse(JSON.parse(readFileSync(path, 'utf8')));
  if (report.testResults.length === 0) return failed('there is no test');
  const counts = countsOf(report, succeeded);
  if (counts.passed + counts.failed === 0) return failed('every test was skipped', tail);
  return { ...counts, ...(counts.failed > 0 && { details: tail }) };
}

/**
 * The counts of a Vitest report. A file that could not be loaded has no test that failed, and an error outside
 * every test has neither: both count as one failure, so that nothing broken adds up to green.
 */
export function countsOf(report: Report, succeeded: boolean): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failures = numFailedTests + brokenFiles.length;
  return {
    passed: numPassedTests,
    failed: failures === 0 && !succeeded ? 1 : failures,
    skipped: numPendingTests + numTodoTests,
  };
}

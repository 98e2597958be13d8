import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from './paths.mjs';

/** Every test run leaves the test runner's own JSON report here; what CI counts, it counts from these. */
const FOLDER = fromRoot('.cache', 'reports');

export function reportPath(name) {
  mkdirSync(FOLDER, { recursive: true });
  return join(FOLDER, `${name}.json`);
}

export function clearReports() {
  rmSync(FOLDER, { recursive: true, force: true });
}

/** Undefined where there is no report. */
export function readReport(name) {
  const path = reportPath(name);
  return existsSync(path) ? countTests(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

/** A file that broke before its first test holds no failed test, and counts as one. */
export function countTests(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

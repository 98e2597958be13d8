import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

/** @returns {{ passed: number, failed: number, skipped: number } | undefined} undefined where there is no report */
export function readReport(name) {
  const path = reportPath(name);
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function reportNames() {
  return existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .map((file) => file.replace(/\.json$/, ''))
        .sort()
    : [];
}

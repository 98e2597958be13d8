import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { fromRoot, ROOT } from './paths.mjs';

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
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return { ...countTests(report), failures: failuresOf(report) };
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

/**
 * A line for each failed test: its file, its name, and the first line of why. CI may keep only the first or the last
 * lines of a long log, and who reads them must still learn what failed.
 */
export function failuresOf(report) {
  return report.testResults.flatMap((file) => {
    const where = relative(ROOT, file.name);
    if (file.status === 'failed' && file.assertionResults.length === 0) return [`${where}: ${firstLine(file.message)}`];
    return file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${where} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  });
}

function firstLine(message = '') {
  const [line = ''] = stripVTControlCharacters(message).trim().split('\n');
  return line.slice(0, 300);
}

export interface ReportCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
/** Counts of one report of the test runner. */
export function countTests(report: unknown): ReportCounts;
/** A line for each failed test: file, name, and the first line of why. */
export function failuresOf(report: unknown): string[];

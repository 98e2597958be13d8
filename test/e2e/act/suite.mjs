import { writeFileSync } from 'node:fs';
import { fromRoot } from '../../../tools/lib/paths.mjs';
import { reportPath } from '../../../tools/lib/reports.mjs';

const FOLDER = fromRoot('test', 'e2e', 'act');

/** How many runs of act go on at a time: each waits for one small program after the other, and keeps one core busy. */
const LANES = 2;

/** Runs tests, says each in a line when it ends, and leaves a report of the test runner's shape. */
export class Suite {
  #results = [];
  #only;

  /** @param {string} only part of a test's name; empty runs all */
  constructor(only = '') {
    this.#only = only;
  }

  /** @param {string} name @param {() => void | Promise<void>} body throws where it fails */
  async test(name, body) {
    if (!name.includes(this.#only)) return;
    const startedAt = Date.now();
    let failure;
    try {
      await body();
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    const failureMessages = failure === undefined ? [] : [failure];
    this.#results.push({ fullName: name, status: failure === undefined ? 'passed' : 'failed', failureMessages });
    process.stdout.write(`${failure === undefined ? 'ok  ' : 'FAIL'}  ${name} (${seconds} s)\n`);
    if (failure !== undefined) process.stdout.write(`${failure.replaceAll(/^/gm, '      ')}\n`);
  }

  /**
   * Groups of tests that know nothing of each other, side by side, begun in this order.
   *
   * @param {readonly (() => Promise<void>)[]} groups
   */
  async sideBySide(groups) {
    const waiting = groups.values();
    const lane = async () => {
      for (const group of waiting) await group();
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  /** @returns {number} how many failed */
  finish() {
    const failed = this.#results.filter(({ status }) => status === 'failed').length;
    const passed = this.#results.length - failed;
    const report = {
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [{ name: FOLDER, status: failed === 0 ? 'passed' : 'failed', assertionResults: this.#results }],
    };
    writeFileSync(reportPath('act'), `${JSON.stringify(report)}\n`);
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    return failed;
  }
}

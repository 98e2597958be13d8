import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differences } from '../tools/lib/bundle/compare.mjs';
import { problemsOf } from '../tools/lib/bundle/guard.mjs';
import { compile } from '../tools/lib/compile.mjs';
import { countTests, failuresOf } from '../tools/lib/reports.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

describe('the guard of the bundle', () => {
  it.each([
    ['a module that ncc left out', 'module.exports = eval("require")("left-pad");', 1],
    ['the one that may be missing', 'module.exports = eval("require")("supports-color");', 0],
    ['the folder it was built in', `const here = ${JSON.stringify(join(ROOT, 'build'))};`, 1],
    ['a path asked of a function that is none yet', 'r = c(r("url").pathToFileURL(f).href);', 1],
    ['a path asked of Node', 'r = c(require("url").pathToFileURL(__filename).href);', 0],
    ['a character beyond ASCII', "const dash = '\u2013';", 1],
    ['the same character escaped', String.raw`const dash = '\u2013';`, 0],
    ['plain code', 'const a = 1;', 0],
  ])('%s', (_, text, problems) => {
    expect(problemsOf('index.js', text)).toHaveLength(problems);
  });
});

describe("the bundle's entry", () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'entry-'));
    copyFileSync(
      join(dirname(fileURLToPath(import.meta.url)), '..', 'tools', 'bundle-entry.js'),
      join(folder, 'entry.cjs'),
    );
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  // Without a code of its own, a CommonJS program whose promise is never kept ends as if all were well.
  it.each([
    ['just stops', 'new Promise(() => {})', 70],
    ['throws', "Promise.reject(new Error('lost'))", 1],
    ['decides', 'void (process.exitCode = 0)', 0],
  ])('a shell that %s', (_, body, status) => {
    for (const [shell, name] of [
      ['action', 'runAction'],
      ['cli', 'runCli'],
    ] as const) {
      const place = join(folder, 'node_modules', '@release-gates', shell);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'index.js'), `exports.${name} = () => ${body};\n`);
      const run = spawnSync(process.execPath, ['--eval', `require('./entry.cjs').${name}('unit')`], { cwd: folder });
      expect([shell, run.status]).toEqual([shell, status]);
    }
  });
});

describe('differences of two folders', () => {
  let expected = '';
  let found = '';

  beforeEach(() => {
    [expected, found] = ['expected', 'found'].map((name) => mkdtempSync(join(tmpdir(), `${name}-`))) as [
      string,
      string,
    ];
    for (const folder of [expected, found]) writeFileSync(join(folder, 'a.js'), 'a');
  });

  afterEach(() => {
    for (const folder of [expected, found]) rmSync(folder, { recursive: true });
  });

  it('none', () => {
    expect(differences(expected, found)).toEqual([]);
  });

  it('a missing file, a stale one, another text, another mode', () => {
    writeFileSync(join(expected, 'b.js'), '');
    writeFileSync(join(found, 'c.js'), '');
    expect(differences(expected, found)).toEqual(['b.js: missing', 'c.js: stale, nothing makes it any more']);
    chmodSync(join(found, 'a.js'), 0o755);
    expect(differences(expected, found)).toContain('a.js: run bit differs');
    writeFileSync(join(found, 'a.js'), 'b');
    expect(differences(expected, found)).toContain('a.js: differs');
  });
});

it('two builds of the same sources are one', () => {
  expect(compile()).toBe(compile());
});

it('a test file that broke before its first test counts as failed', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };
  expect(countTests(report)).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

it('names what failed in a line each, without the colours of a terminal', () => {
  const report = {
    testResults: [
      { name: join(ROOT, 'a.test.ts'), status: 'failed', assertionResults: [], message: 'no such module\n  at a' },
      {
        name: join(ROOT, 'b.test.ts'),
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'one', failureMessages: [] },
          { status: 'failed', fullName: 'two', failureMessages: ['\u001B[31mexpected 1\u001B[39m\n  at b'] },
        ],
      },
    ],
  };
  expect(failuresOf(report)).toEqual(['a.test.ts: no such module', 'b.test.ts > two: expected 1']);
});

import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCompiledCli } from '../../support/compiled-cli.ts';
import { copyExample, type ExampleRepository } from '../../support/example-repository.ts';

let example: ExampleRepository;
beforeEach(() => {
  example = copyExample();
});
afterEach(() => example.remove());

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(example.root, path)), { recursive: true });
  writeFileSync(join(example.root, path), text);
};

const CONFIG = '.github/release-gates.yml';
const COMPAT = 'security/release_compat_matrix.json';
const GOVERNANCE = 'security/release_policy.json';
const LOG = '.data/audit/log.ndjson';

/** What is broken, the command, the exit code, and a text that its one line must hold. */
const CASES: [string, () => void, string[], number, RegExp][] = [
  ['configuration: no YAML', () => put(CONFIG, 'version: [1'), ['preflight'], 2, /release-gates\.yml/],
  ['configuration: empty', () => put(CONFIG, ''), ['preflight'], 2, /release-gates\.yml/],
  ['configuration: a list', () => put(CONFIG, '- 1\n'), ['preflight'], 2, /release-gates\.yml.*expected/],
  [
    'configuration: duplicate key',
    () => put(CONFIG, 'version: 1\nversion: 1\n'),
    ['preflight'],
    2,
    /release-gates\.yml:2/,
  ],
  ['configuration: typo', () => put(CONFIG, 'version: 1\nunts: {}\n'), ['preflight'], 2, /did you mean "units"/],
  [
    'configuration: typo in a unit',
    () => put(CONFIG, 'version: 1\nunits:\n  compat-matrx: {}\n'),
    ['preflight'],
    2,
    /did you mean "compat-matrix"/,
  ],
  [
    'configuration: not UTF-8',
    () => writeFileSync(join(example.root, CONFIG), Buffer.from([0x76, 0xff, 0xfe])),
    ['preflight'],
    2,
    /UTF-8/i,
  ],
  [
    'configuration: aliases without end',
    () =>
      put(
        CONFIG,
        `a: &a [${'x,'.repeat(9)}x]\n${'bcdefgh'
          .split('')
          .map((k, i) => `${k}: &${k} [${`*${'abcdefg'[i]},`.repeat(9)}*${'abcdefg'[i]}]\n`)
          .join('')}`,
      ),
    ['preflight'],
    2,
    /release-gates\.yml/,
  ],
  ['configuration: missing', () => rmSync(join(example.root, CONFIG)), ['preflight'], 1, /switches on no unit/],
  [
    'waiver: without expiry',
    () =>
      put(
        '.github/release-waivers/x.yml',
        'version: 1\ngate: compat-matrix\ncheck: a\nowner: me\nticket: T-1\nreason: r\n',
      ),
    ['compat-matrix'],
    2,
    /x\.yml:1 at \/expires/,
  ],
  [
    'waiver: a day that does not exist',
    () =>
      put(
        '.github/release-waivers/x.yml',
        'version: 1\ngate: compat-matrix\ncheck: a\nowner: me\nticket: T-1\nreason: r\nexpires: 2026-02-30\n',
      ),
    ['compat-matrix'],
    2,
    /x\.yml:7 at \/expires/,
  ],
  ['waiver: no YAML', () => put('.github/release-waivers/x.yml', '{'), ['compat-matrix'], 2, /x\.yml/],
  ['policy: no JSON', () => put(COMPAT, '{"cases": ['), ['compat-matrix'], 1, /release_compat_matrix\.json/],
  ['policy: empty', () => put(COMPAT, ''), ['compat-matrix'], 1, /release_compat_matrix\.json/],
  ['policy: a list', () => put(COMPAT, '[]'), ['compat-matrix'], 1, /release_compat_matrix\.json/],
  [
    'policy: duplicate key',
    () => put(GOVERNANCE, '{"version":1,"version":2}'),
    ['governance-check'],
    1,
    /release_policy\.json.*"version"/,
  ],
  [
    'policy: byte order mark',
    () => put(GOVERNANCE, '\ufeff{"version":1}'),
    ['governance-check'],
    1,
    /release_policy\.json/,
  ],
  ['policy: missing', () => rmSync(join(example.root, GOVERNANCE)), ['governance-check'], 1, /release_policy\.json/],
  [
    'log: a line that is no record',
    () => appendFileSync(join(example.root, LOG), 'not a record\n'),
    ['audit-chain-verify'],
    1,
    /audit_log/,
  ],
  ['log: missing', () => rmSync(join(example.root, LOG)), ['audit-chain-verify'], 1, /log\.ndjson/],
  [
    'input: a word that is no boolean',
    () => {},
    ['governance-check', '--require-changes-version=yes'],
    2,
    /true or false, found "yes"/,
  ],
  ['input: unknown', () => {}, ['compat-matrix', '--matrx', 'x'], 2, /no input "matrx".*did you mean/],
  [
    'input: a number out of range',
    () => {},
    ['rollback-drill-guard', '--min-incident-drills=-1'],
    2,
    /min-incident-drills/,
  ],
  ['input: a path out of the workspace', () => {}, ['compat-matrix', '--matrix', '../../etc/passwd'], 1, /outside/],
  [
    'input: an id that is an option',
    () => {},
    ['compat-matrix', '--release-candidate-id=-rf'],
    2,
    /release-candidate-id/,
  ],
  ['input: root is no folder', () => {}, ['compat-matrix', '--root', 'package.json'], 2, /expected a folder/],
  ['command: unknown', () => {}, ['verfy'], 2, /did you mean "verify"/],
  ['manifest: missing', () => {}, ['verify', 'nothing.json'], 2, /nothing\.json/],
  [
    'manifest: no JSON',
    () => put('m/manifest.x.json', '{"format":'),
    ['verify', 'm/manifest.x.json'],
    1,
    /manifest\.x\.json/,
  ],
  [
    'manifest: another document',
    () => put('m/manifest.x.json', '{"format":"other"}\n'),
    ['verify', 'm/manifest.x.json'],
    1,
    /manifest\.x\.json/,
  ],
  ['manifest: an empty folder', () => mkdirSync(join(example.root, 'm')), ['verify', 'm'], 1, /no sound manifest/],
];

describe('malformed input', () => {
  it.each(CASES)('%s', (_name, breakIt, args, exitCode, line) => {
    breakIt();
    const before = filesBelow('.release-gates');
    const run = runCompiledCli(args, example.root);
    const output = run.stdout + run.stderr;
    expect({ status: run.status, output }).toMatchObject({ status: exitCode });
    expect(output).toMatch(line);
    expect(output).not.toMatch(/^\s+at .*(:\d+:\d+\)?|node:internal)/m);
    expect(output.length).toBeLessThan(16_000);
    expect(filesBelow('.release-gates')).toEqual(expect.arrayContaining(before));
  });

  it('keeps every earlier output byte for byte', () => {
    expect(runCompiledCli(['preflight'], example.root).status).toBe(0);
    const before = contents('.release-gates');
    put(COMPAT, '{');
    put(GOVERNANCE, '{');
    expect(runCompiledCli(['preflight'], example.root).status).toBe(1);
    const after = contents('.release-gates');
    // The log grows, and what stands beside it changes; what was in the log stays.
    const changed = [...before].filter(([path, text]) => !path.includes('log.ndjson') && after.get(path) !== text);
    const rewritten = [...before].filter(
      ([path, text]) => path.endsWith('log.ndjson') && !after.get(path)?.startsWith(text),
    );
    expect([...changed, ...rewritten].map(([path]) => path)).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(join(example.root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

function contents(folder: string): Map<string, string> {
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(path, 'latin1')]));
}

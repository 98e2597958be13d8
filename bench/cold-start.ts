import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from './measurement.ts';
import { durationMs, fastestRatio, type Paired } from './paired.ts';

const ROUNDS = 15;
const CLI = join('actions', 'dist', 'cli.js');
const STUB = join('actions', 'governance-check', 'index.js');

/**
 * What a step costs before it has done anything, from the committed bundle.
 *
 * Children get a bare environment: with NODE_EXTRA_CA_CERTS set, Node reads the certificates first, and a bare start
 * that takes three times as long makes everything else look cheap.
 */
export function bench(): readonly Measurement[] {
  const root = mkdtempSync(join(tmpdir(), 'release-gates-bench-'));
  try {
    cpSync(join('examples', 'parcel-service'), root, { recursive: true });
    const bare = (): void => node(['--eval', '0']);
    const cli = fastestRatio(() => node([CLI, 'units', '--json']), bare, ROUNDS);
    const oneUnit = fastestRatio(() => node([CLI, 'help', 'governance-check']), bare, ROUNDS);
    const stub = fastestRatio(() => node([STUB], refusedStep(root)), bare, ROUNDS);
    return [
      withNote(figure('command line, units --json', cli, 2, 'node --eval 0'), `${times(oneUnit)} with a unit loaded`),
      figure('action stub, until its inputs are read', stub, 3, 'node --eval 0'),
      ...preflight(root, cli.theirsMs),
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * Two figures of one preflight. A unit's own work begins at the `started_at` of its evidence and ends when that evidence
 * lies under its name; loading the unit's code is not in it, so it counts as the runner's.
 *
 * The limit: wall time over a bare start and the units' own work. It cannot be meant of the runner alone, for the command
 * line, which a preflight starts first, may take twice a bare start.
 *
 * Slow units would hide a slow runner there, so the runner's part, which is all the rest, is held to a limit of our own:
 * against the start of the command line with one unit loaded, which asks nothing and judges nothing. Reading YAML, asking
 * git and loading six units are in the one and not in the other.
 */
function preflight(root: string, bareMs: number): readonly Measurement[] {
  const pairs = Array.from({ length: ROUNDS }, () => {
    rmSync(join(root, '.release-gates'), { recursive: true, force: true });
    const oneUnitMs = durationMs(() => node([CLI, 'help', 'governance-check']));
    const wallMs = durationMs(() => node([CLI, 'preflight', '--root', root]));
    const workMs = unitsMs(root);
    return { oneUnitMs, overheadMs: wallMs - workMs, wallRatio: wallMs / (bareMs + workMs) };
  });
  const overheadMs = Math.min(...pairs.map((pair) => pair.overheadMs));
  const oneUnitMs = Math.min(...pairs.map((pair) => pair.oneUnitMs));
  return [
    {
      name: 'preflight of the example, wall time',
      ratio: Math.min(...pairs.map((pair) => pair.wallRatio)),
      limit: 1.5,
      against: "node --eval 0 and the units' own work",
    },
    {
      name: "preflight of the example, without its units' own work",
      ratio: overheadMs / oneUnitMs,
      limit: 2.5,
      against: 'release-gates help governance-check',
      note: `${overheadMs.toFixed(0)} ms against ${oneUnitMs.toFixed(0)} ms; ${(overheadMs / bareMs).toFixed(1)} × a bare node of ${bareMs.toFixed(0)} ms`,
    },
  ];
}

/**
 * Length of the union of the intervals from `started_at` to the evidence's file being linked (the last thing that
 * changes its inode): units run side by side.
 */
function unitsMs(root: string): number {
  const folder = join(root, '.release-gates');
  if (!existsSync(folder)) throw new Error('the preflight of the example left no evidence');
  const spans = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({
      document: JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, string>,
      writtenMs: statSync(join(folder, path)).ctimeMs,
    }))
    .filter(({ document }) => document['format'] === 'release-gates/evidence/v1')
    .filter(({ document }) => document['unit'] !== 'preflight-run')
    .map(({ document, writtenMs }) => [Date.parse(document['started_at'] ?? ''), writtenMs] as const)
    .toSorted((left, right) => left[0] - right[0]);
  let total = 0;
  let coveredTo = 0;
  for (const [from, to] of spans) {
    total += Math.max(0, to - Math.max(from, coveredTo));
    coveredTo = Math.max(coveredTo, to);
  }
  return total;
}

function figure(name: string, paired: Paired, limit: number, against: string): Measurement {
  const note = `${paired.oursMs.toFixed(0)} ms against ${paired.theirsMs.toFixed(0)} ms`;
  return { name, ratio: paired.ratio, limit, against, note };
}

function withNote(measurement: Measurement, more: string): Measurement {
  return { ...measurement, note: `${measurement.note ?? ''}; ${more}` };
}

function times({ ratio }: Paired): string {
  return `${ratio.toFixed(2)} ×`;
}

/** A documented exit code is an answer; anything else means that something other than the start was measured. */
function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } });
  const expected = env['INPUT_MODE'] === undefined ? [0, 1] : [2];
  if (run.status === null || !expected.includes(run.status))
    throw new Error(`node ${args.join(' ')}: ${run.status} ${run.stdout}${run.stderr}`);
}

/** Bundle, toolkit, runner and unit are loaded and the inputs are read; then one of them is refused. */
function refusedStep(root: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: root,
    RUNNER_TEMP: tmpdir(),
    INPUT_ROOT: root,
    INPUT_MODE: 'none',
  };
}

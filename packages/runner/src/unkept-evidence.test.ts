import { defineGate, defineOperation, EnvironmentError, type Check } from '@release-gates/core';
import { fakeHost, type FakeHost } from '@release-gates/testkit';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { runUnit } from './run-unit.ts';
import { openSession } from './session.ts';
import { exitCodeOfRun, unkeptErrors, verdictOfRun } from './unit-run.ts';

const FILES = { 'package.json': '{"version":"1.4.0"}' };
const HOLDS: Check = { id: 'thing_holds', outcome: 'pass', level: 'must', reason: 'r', expected: null, actual: null };

const judged = defineGate({
  id: 'sample-gate',
  summary: 'A gate for tests',
  inputs: z.strictObject({}),
  checks: { thing_holds: 'holds' },
  collect: async () => null,
  decide: () => [HOLDS],
});

/** A disk that takes no evidence whose path matches. */
function fullDisk(files: Record<string, string>, full: RegExp): FakeHost {
  const host = fakeHost(files);
  const create = host.files.create.bind(host.files);
  host.files.create = async (path, bytes) => {
    if (!full.test(path)) return create(path, bytes);
    throw new EnvironmentError({ code: 'disk.full', message: 'no space left', where: { file: path } });
  };
  return host;
}

describe('a disk that takes no evidence', () => {
  const parent = defineOperation({
    id: 'sample-operation',
    summary: 'Runs two units',
    inputs: z.strictObject({}),
    checks: { 'unit::<unit>': 'opens' },
    collect: async () => null,
    plan: () => ({ checks: [HOLDS], steps: [], value: null }),
    apply: async (_plan, _inputs, context) => {
      const results = [await context.units.run('merge-gate'), await context.units.run('evidence-upload')];
      return { checks: [HOLDS], values: { told: results.map(({ verdict }) => verdict).join(' ') } };
    },
  });

  it('keeps what was judged, opens nothing and ends as the disk failed', async () => {
    const host = fullDisk(FILES, /sample-gate/);
    const run = await runUnit(await openSession(host, []), judged, { sources: [] });
    expect(run.evidence.verdict).toBe('pass');
    expect(run.evidencePath).toBeNull();
    expect(verdictOfRun(run)).toBe('error');
    expect(exitCodeOfRun(run)).toBe(3);
    expect([...host.disk.keys()].sort()).toEqual(Object.keys(FILES).sort());
  });

  it('still runs every unit, and tells the operation that asked for one', async () => {
    const host = fullDisk(FILES, /merge-gate/);
    const run = await runUnit(await openSession(host, []), parent, { sources: [] });
    expect(run.children.map((child) => child.unit.id)).toEqual(['merge-gate', 'evidence-upload']);
    expect(run.values['told']).toMatch(/^error (?!error)/);
    expect(exitCodeOfRun(run)).toBe(3);
    expect(unkeptErrors(run).map(({ unit, message }) => [unit, message])).toEqual([
      ['merge-gate', expect.stringContaining('no space left')],
    ]);
  });
});

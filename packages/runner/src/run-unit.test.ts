import {
  defineGate,
  defineOperation,
  EnvironmentError,
  input,
  trustRootPinInputs,
  type Check,
  type Outcome,
  type RawInputs,
} from '@release-gates/core';
import { parseEvidence } from '@release-gates/evidence';
import { FakeSecrets, fakeHost } from '@release-gates/testkit';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { runUnit } from './run-unit.ts';
import { openSession } from './session.ts';
import { exitCodeOfRun } from './unit-run.ts';

const check = (outcome: Outcome, level: Check['level'] = 'must'): Check => ({
  id: 'thing_holds',
  outcome,
  level,
  reason: 'because',
  expected: true,
  actual: outcome,
});

/** Judges what its input says, after reading one file. */
const gate = defineGate({
  id: 'sample-gate',
  summary: 'A gate for tests',
  inputs: z.strictObject({
    outcome: input.choice(['pass', 'fail', 'inconclusive', 'not_applicable']).default('pass').describe('o'),
    level: input.choice(['must', 'should', 'may']).default('must').describe('l'),
    policy: input.path().default('policy.json').describe('p'),
  }),
  checks: { thing_holds: 'holds' },
  collect: async (inputs, context) => (await context.workspace.read(inputs.policy, { role: 'policy' })).state,
  decide: (_state, inputs) => [check(inputs.outcome, inputs.level)],
});

const operation = (apply: () => Promise<void>, precondition: Outcome = 'pass') =>
  defineOperation({
    id: 'sample-operation',
    summary: 'An operation for tests',
    inputs: z.strictObject({}),
    checks: { thing_holds: 'holds' },
    outputs: { stand: 'How things stand' },
    collect: async () => null,
    plan: () => ({
      checks: [check(precondition)],
      steps: ['Write a file'],
      details: { found: 'nothing yet' },
      values: { stand: 'as before' },
      value: null,
    }),
    apply: async (_plan, _inputs, context) => {
      await apply();
      await context.files.create('out.txt', new TextEncoder().encode('done'));
      return { checks: [], values: { stand: 'written' } };
    },
  });

const given = (values: Record<string, string>): RawInputs => ({
  source: 'flag',
  values,
  where: (name) => ({ file: `--${name}` }),
});

const FILES = { 'policy.json': '{"version":1}', 'package.json': '{"version":"1.4.0"}' };

const waiver = (expires: string): string =>
  `version: 1\ngate: sample-gate\ncheck: thing_holds\nowner: "@octocat"\nticket: OPS-1\nreason: known\nexpires: ${expires}\n`;

async function judge(
  values: Record<string, string>,
  files: Record<string, string> = FILES,
  common: Record<string, string> = {},
) {
  const host = fakeHost(files);
  const session = await openSession(host, [given(common)]);
  const run = await runUnit(session, gate, { sources: [given(values)] });
  return { host, run };
}

describe('runUnit', () => {
  const verdicts: [Record<string, string>, Record<string, string>, string, number][] = [
    [{}, {}, 'pass', 0],
    [{ outcome: 'fail' }, {}, 'fail', 1],
    [{ outcome: 'inconclusive' }, {}, 'inconclusive', 1],
    [{ outcome: 'not_applicable' }, {}, 'not_applicable', 0],
    [{ outcome: 'fail', level: 'should' }, {}, 'fail', 1],
    [{ outcome: 'fail', level: 'should' }, { environment: 'dev' }, 'pass', 0],
    [{ outcome: 'fail', level: 'may' }, {}, 'pass', 0],
    [{ outcome: 'fail' }, { mode: 'warn' }, 'pass', 0],
    [{ outcome: 'fail' }, { environment: 'dev' }, 'fail', 1],
  ];
  it.each(verdicts)('%j under %j is %s', async (values, common, verdict, exitCode) => {
    const { run } = await judge(values, FILES, common);
    expect(run.evidence.verdict).toBe(verdict);
    expect(exitCodeOfRun(run)).toBe(exitCode);
  });

  it('leaves evidence whose bytes are the same for the same facts and clock', async () => {
    const [first, second] = await Promise.all([judge({}), judge({})]);
    expect(first.run.evidencePath).toBe(second.run.evidencePath);
    const path = first.run.evidencePath ?? '';
    expect(first.host.disk.get(path)).toEqual(second.host.disk.get(path));
    expect(parseEvidence(first.host.disk.get(path) as Uint8Array, path)).toEqual(first.run.evidence);
  });

  it('names what was read, with its digest and role, and where each input came from', async () => {
    const { run } = await judge({ outcome: 'pass' });
    expect(run.evidence.materials.map(({ path, role }) => [path, role])).toContainEqual(['policy.json', 'policy']);
    expect(run.evidence.inputs).toMatchObject({
      outcome: { value: 'pass', source: 'flag' },
      level: { value: 'must', source: 'default' },
    });
    expect(run.evidence.subject.version).toBe('1.4.0');
  });

  it.each([
    ['what the run was told', { 'trust-root-version': '3' }, 3],
    ['what the configuration says, where it was told nothing', {}, 2],
  ])('hands a unit that reads a trust root %s', async (_name, common, version) => {
    const judged = defineGate({ ...gate, inputs: z.strictObject({ ...gate.inputs.shape, ...trustRootPinInputs }) });
    const configured = 'version: 1\nunits: { merge-gate: { with: { trust-root-version: 2 } } }\n';
    const session = await openSession(fakeHost({ ...FILES, '.github/release-gates.yml': configured }), [given(common)]);
    const { evidence } = await runUnit(session, { ...judged, id: 'merge-gate' }, { sources: [] });
    expect(evidence.inputs['trust-root-version']?.value).toBe(version);
    expect(evidence.verdict).toBe('pass');
  });

  it('hands the configured version source to a unit that judges the version', async () => {
    const files = {
      ...FILES,
      '.github/release-gates.yml': 'version: 1\nversion-source: package.json\nunits: { governance-check: {} }\n',
    };
    const judged = defineGate({
      id: 'sample-gate',
      summary: 'A gate for tests',
      checks: { thing_holds: 'holds' },
      inputs: z.strictObject({ versionSource: input.text().optional().describe('v') }),
      collect: async (inputs) => inputs.versionSource ?? '',
      decide: () => [check('pass')],
    });
    const session = await openSession(fakeHost(files), []);
    const asConfigured = await runUnit(session, judged, { sources: [] });
    expect(asConfigured.evidence.inputs).toMatchObject({ 'version-source': { value: 'package.json', source: 'file' } });
    const asGiven = await runUnit(session, judged, { sources: [given({ 'version-source': 'git-tag' })] });
    expect(asGiven.evidence.inputs).toMatchObject({ 'version-source': { value: 'git-tag', source: 'flag' } });
  });

  const broken: [string, () => Promise<void>, string, number][] = [
    [
      'the environment fails',
      async () => Promise.reject(new EnvironmentError({ code: 'disk.full', message: 'no space left' })),
      'disk.full',
      3,
    ],
    ['a bug', async () => Promise.reject(new TypeError('x is not a function')), 'internal.bug', 70],
  ];
  it.each(broken)('leaves evidence with verdict error where %s', async (_name, apply, code, exitCode) => {
    const host = fakeHost(FILES);
    const run = await runUnit(await openSession(host, []), operation(apply), { sources: [] });
    expect(run.evidence).toMatchObject({ verdict: 'error', error: { code } });
    expect(host.disk.has(run.evidencePath ?? '')).toBe(true);
    expect(exitCodeOfRun(run)).toBe(exitCode);
  });

  it('leaves evidence where the inputs are wrong', async () => {
    const { run } = await judge({ outcme: 'pass' });
    expect(run.evidence).toMatchObject({ verdict: 'error', error: { kind: 'input', code: 'input.unknown' } });
    expect(exitCodeOfRun(run)).toBe(2);
  });

  it('lists what an operation wrote, and writes nothing on a closed precondition or a dry run', async () => {
    const run = async (precondition: Outcome, values: Record<string, string>) => {
      const host = fakeHost(FILES);
      const finished = await runUnit(
        await openSession(host, []),
        operation(async () => {}, precondition),
        { sources: [given(values)] },
      );
      return { finished, written: host.disk.has('out.txt'), files: host.disk.size };
    };
    const applied = await run('pass', {});
    expect(applied.finished.evidence.outputs.map((output) => output.path)).toEqual(['out.txt']);
    const closed = await run('fail', {});
    expect([closed.written, closed.finished.evidence.verdict]).toEqual([false, 'fail']);
    const dry = await run('pass', { 'dry-run': 'true' });
    expect([dry.written, dry.files, dry.finished.evidencePath]).toEqual([false, Object.keys(FILES).length, null]);
  });

  it.each<[string, Outcome, Record<string, string>, string, unknown]>([
    ['applied', 'pass', {}, 'written', undefined],
    ['refused', 'fail', {}, 'as before', 'nothing yet'],
    ['planned only', 'pass', { 'dry-run': 'true' }, 'as before', 'nothing yet'],
  ])('an operation that is %s says how things stand', async (_name, precondition, values, stand, found) => {
    const finished = await runUnit(
      await openSession(fakeHost(FILES), []),
      operation(async () => {}, precondition),
      { sources: [given(values)] },
    );
    expect(finished.values['stand']).toBe(stand);
    expect(finished.evidence.details['found']).toBe(found);
  });

  it('never applies an operation whose precondition fails, not even in warn mode', async () => {
    const host = fakeHost(FILES);
    const session = await openSession(host, [given({ mode: 'warn' })]);
    await runUnit(
      session,
      operation(async () => {}, 'fail'),
      { sources: [] },
    );
    expect(host.disk.has('out.txt')).toBe(false);
  });

  it('covers a failure by a waiver, shows it, and closes again once it has expired', async () => {
    const waived = await judge(
      { outcome: 'fail' },
      { ...FILES, '.github/release-waivers/known.yml': waiver('2026-11-27') },
    );
    expect(waived.run.evidence.verdict).toBe('waived');
    expect(waived.run.evidence.waivers).toMatchObject([{ id: 'known', owner: '@octocat', days_left: 7 }]);
    const expired = await judge(
      { outcome: 'fail' },
      { ...FILES, '.github/release-waivers/known.yml': waiver('2026-11-19') },
    );
    expect(expired.run.evidence.verdict).toBe('fail');
  });

  it('masks a secret wherever it would be written', async () => {
    const secrets = new FakeSecrets({ KEY: 'correct-horse-battery' });
    secrets.fromEnvironment('KEY');
    const host = fakeHost(FILES, { secrets });
    const leaking = operation(async () => Promise.reject(new Error('cannot use correct-horse-battery')));
    const run = await runUnit(await openSession(host, []), leaking, { sources: [] });
    expect(JSON.stringify(run.evidence)).not.toContain('correct-horse-battery');
  });

  it('keeps no file when told so', async () => {
    const host = fakeHost(FILES);
    const run = await runUnit(await openSession(host, []), gate, { sources: [], keep: false });
    expect([run.evidencePath, host.disk.size]).toEqual([null, Object.keys(FILES).length]);
  });
});

describe('openSession', () => {
  const refused: [string, Record<string, string>, string][] = [
    ['an unknown key', { '.github/release-gates.yml': 'version: 1\nunit: {}\n' }, 'schema.unknown_key'],
    [
      'an unknown unit',
      { '.github/release-gates.yml': 'version: 1\nunits:\n  preflight-rum: {}\n' },
      'configuration.unknown_unit',
    ],
    [
      'an unknown environment',
      { '.github/release-gates.yml': 'version: 1\nenvironment: prdo\n' },
      'configuration.unknown_environment',
    ],
    ['a waiver without expiry', { '.github/release-waivers/x.yml': 'version: 1\ngate: a-gate\n' }, 'schema.invalid'],
    [
      'two waivers of one id',
      { '.github/release-waivers/x.yml': waiver('2026-11-27'), '.github/release-waivers/x.yaml': waiver('2026-11-27') },
      'waiver.duplicate_id',
    ],
    [
      'YAML 1.1 words',
      { '.github/release-gates.yml': 'version: 1\nenvironments:\n  qa:\n    strict: yes\n' },
      'schema.invalid',
    ],
  ];
  it.each(refused)('refuses %s', async (_name, files, code) => {
    await expect(openSession(fakeHost(files), [])).rejects.toMatchObject({ kind: 'input', code });
  });

  it('derives the release candidate from version and commit, and says what it does not know', async () => {
    const known = await openSession(fakeHost(FILES), []);
    expect(known.releaseCandidateId).toMatch(/^rc-1\.4\.0-[0-9a-f]{12}$/);
    const unknown = await openSession(fakeHost({}), []);
    expect(unknown.releaseCandidateId).toMatch(/^rc-unversioned-/);
  });

  it('puts a variable behind a flag and before the file', async () => {
    const files = { '.github/release-gates.yml': 'version: 1\nenvironment: dev\n' };
    const variables = { environment: 'staging' };
    const byVariable = await openSession(fakeHost(files, { variables }), []);
    const byFlag = await openSession(fakeHost(files, { variables }), [given({ environment: 'prod' })]);
    expect([byVariable.environment, byFlag.environment]).toEqual(['staging', 'prod']);
  });
});

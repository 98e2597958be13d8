import { readFileSync } from 'node:fs';
import { type Check, foldVerdict, judge, type ProcessResult } from '@release-gates/core';
import { collectContext, FakeProcesses, FakeSecrets, FakeWorkspace, processResult } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { compatMatrix } from './gate.ts';
import { compatInputs } from './inputs.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const REPOSITORY: Readonly<Record<string, string>> = {
  'security/release_policy.json': fixture('release_policy.json'),
  'security/release_compat_matrix.json': fixture('predecessor-matrix.json'),
  'fixtures/state_2_0.json': '{"schema_version": "2.0", "state": {}}',
  'fixtures/state_2_1.json': '{"schema_version": "2.1", "state": {}}',
  'fixtures/state_2_2.json': '{"schema_version": "2.2", "state": {}}',
  'fixtures/broken.json': '{"schema_version": "2.0", "st',
  'schemas/state-2.1.json': fixture('state-2.1.schema.json'),
};

interface World {
  readonly files?: Readonly<Record<string, string | null>>;
  readonly processes?: FakeProcesses;
}

async function run({ files = {}, processes = new FakeProcesses() }: World): Promise<readonly Check[]> {
  const present = Object.entries({ ...REPOSITORY, ...files }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const workspace = new FakeWorkspace(Object.fromEntries(present));
  const inputs = compatInputs.parse({});
  return decide(await collect(inputs, collectContext({ workspace, processes })), inputs);
}

const verdict = (checks: readonly Check[]): string =>
  foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));

const find = (checks: readonly Check[], id: string): Check | undefined => checks.find((check) => check.id === id);

/** A matrix of one case with a reader, rules off. */
function matrixOf(stated: object): Record<string, string> {
  const entry = {
    id: 'c',
    direction: 'upgrade',
    from_version: '0.0.9',
    from_schema: '2.0',
    state_fixture: 'fixtures/state_2_0.json',
    ...stated,
  };
  const rules = { require_upgrade_case_for_current_schema: false, require_rollback_case_for_current_schema: false };
  return { 'security/release_compat_matrix.json': JSON.stringify({ cases: [entry], rules }, null, 2) };
}

describe("the predecessor's matrix", () => {
  it('is taken as it is, and what was not read is shown as not proven', async () => {
    const checks = await run({});
    expect(verdict(checks)).toBe('pass');
    expect(find(checks, 'fixture_readable::upgrade_2_0')).toMatchObject({ outcome: 'inconclusive', level: 'may' });
    expect(find(checks, 'negative_case_failure_expectation::broken_state')?.outcome).toBe('pass');
    expect(find(checks, 'fixture_loaded::broken_state')?.outcome).toBe('pass');
  });

  it.each<[string, Record<string, string | null>, string, Partial<Check>]>([
    ['a deleted fixture', { 'fixtures/state_2_0.json': null }, 'fixture_loaded::upgrade_2_0', { outcome: 'fail' }],
    [
      'a deleted fixture of a negative case',
      { 'fixtures/broken.json': null },
      'negative_case_failure_expectation::broken_state',
      { outcome: 'fail' },
    ],
    ['its own row too', { 'fixtures/broken.json': null }, 'fixture_loaded::broken_state', { outcome: 'fail' }],
    [
      'a fixture of another schema, by line',
      { 'fixtures/state_2_0.json': '{\n  "schema_version": "1.0"\n}' },
      'fixture_schema_matches_from::upgrade_2_0',
      { outcome: 'fail', location: { file: 'fixtures/state_2_0.json', line: 2 } },
    ],
    [
      'an empty object',
      { 'fixtures/state_2_0.json': '{}' },
      'fixture_schema_matches_from::upgrade_2_0',
      { outcome: 'fail' },
    ],
    [
      'a fixture that is an array',
      { 'fixtures/state_2_0.json': '[]' },
      'fixture_loaded::upgrade_2_0',
      { outcome: 'fail' },
    ],
    [
      'a broken fixture that was repaired',
      { 'fixtures/broken.json': '{"schema_version": "2.0"}' },
      'negative_case_failure_expectation::broken_state',
      { outcome: 'fail' },
    ],
    ['no matrix', { 'security/release_compat_matrix.json': null }, 'release_compat_matrix_loaded', { outcome: 'fail' }],
    [
      'a matrix that is broken',
      { 'security/release_compat_matrix.json': '{' },
      'release_compat_matrix_loaded',
      { outcome: 'fail' },
    ],
    [
      'a matrix that is an array',
      { 'security/release_compat_matrix.json': '[]' },
      'release_compat_matrix_loaded',
      { outcome: 'fail' },
    ],
    [
      'a matrix without cases',
      { 'security/release_compat_matrix.json': '{}' },
      'matrix_has_cases',
      { outcome: 'fail' },
    ],
    ['no release policy', { 'security/release_policy.json': null }, 'release_policy_loaded', { outcome: 'fail' }],
    [
      'a run-time file of the wrong kind',
      { '.data/alert_events.json': '{}' },
      'runtime_file_kind::.data/alert_events.json',
      { outcome: 'fail' },
    ],
    [
      'a run-time file that may be missing',
      {},
      'runtime_file_exists::.data/alert_events.json',
      { outcome: 'not_applicable', level: 'may' },
    ],
  ])('%s', async (_name, files, id, expected) => {
    expect(find(await run({ files }), id)).toMatchObject(expected);
  });
});

describe('a case that is not well formed', () => {
  it.each([
    ['is no object', 'case', 'case_is_dict::case_0'],
    ['has no fixture', { id: 'x', direction: 'upgrade', from_version: '1.0.0', from_schema: '2.0' }, 'case_is_dict::x'],
    ['misspells a key', { id: 'x', expect_readble: false }, 'case_is_dict::x'],
  ])('%s', async (_name, entry, id) => {
    const matrix = { 'security/release_compat_matrix.json': JSON.stringify({ cases: [entry] }) };
    const checks = await run({ files: matrix });
    expect(find(checks, id)?.outcome).toBe('fail');
    expect(find(checks, 'all_matrix_cases_pass')?.outcome).toBe('fail');
  });
});

describe('a JSON Schema as reader', () => {
  it.each<[string, Record<string, string | null>, string]>([
    ['accepts', {}, 'pass'],
    ['rejects', { 'fixtures/state_2_0.json': '{"schema_version": "2.0", "state": 1}' }, 'fail'],
    ['is gone', { 'schemas/state-2.1.json': null }, 'inconclusive'],
    ['is broken', { 'schemas/state-2.1.json': '{' }, 'inconclusive'],
    ['is no schema', { 'schemas/state-2.1.json': '{"type": "nothing"}' }, 'inconclusive'],
    ['wants the network', { 'schemas/state-2.1.json': '{"$ref": "https://example.org/a.json"}' }, 'inconclusive'],
  ])('%s', async (_name, files, outcome) => {
    const matrix = matrixOf({ reader: { json_schema: 'schemas/state-2.1.json' } });
    const checks = await run({ files: { ...matrix, ...files } });
    expect(find(checks, 'fixture_readable::c')).toMatchObject({ outcome, level: 'must' });
    expect(verdict(checks)).toBe(outcome);
  });

  it('is compiled once for all cases', async () => {
    const workspace = new FakeWorkspace({
      ...REPOSITORY,
      ...matrixOf({ reader: { json_schema: 'schemas/state-2.1.json' } }),
    });
    await collect(compatInputs.parse({}), collectContext({ workspace }));
    expect(workspace.materials().map((material) => `${material.role} ${material.path}`)).toContain(
      'material schemas/state-2.1.json',
    );
  });
});

describe('a command as reader', () => {
  type Answer = Parameters<typeof processResult>[0];
  const answer = (given: Answer): FakeProcesses => new FakeProcesses((): ProcessResult => processResult(given));

  it.each<[string, Answer, string]>([
    ['accepts', { status: 0 }, 'pass'],
    ['rejects', { status: 1, stderr: 'unknown schema' }, 'fail'],
    ['takes too long', { state: 'timed_out', status: null }, 'inconclusive'],
    ['dies', { state: 'signalled', status: null, signal: 'SIGSEGV' }, 'inconclusive'],
    ['is not there', { state: 'not_started', status: null, reason: 'ENOENT' }, 'inconclusive'],
  ])('%s', async (_name, given, outcome) => {
    const checks = await run({ files: matrixOf({ reader: { command: ['bin/read'] } }), processes: answer(given) });
    expect(find(checks, 'fixture_readable::c')?.outcome).toBe(outcome);
  });

  it.each<[string, object, readonly string[], string | undefined]>([
    [
      'the path as the last argument',
      { command: ['bin/read', '--strict'] },
      ['bin/read', '--strict', 'fixtures/state_2_0.json'],
      undefined,
    ],
    [
      'the path where it is named',
      { command: ['bin/read', '--in={fixture}', '-q'] },
      ['bin/read', '--in=fixtures/state_2_0.json', '-q'],
      undefined,
    ],
    ['the bytes', { command: ['bin/read'], input: 'stdin' }, ['bin/read'], REPOSITORY['fixtures/state_2_0.json']],
  ])('gets %s', async (_name, reader, argv, stdin) => {
    const processes = answer({ status: 0 });
    await run({ files: matrixOf({ reader: { ...reader, timeout_s: 7 } }), processes });
    const [request] = processes.requests;
    expect(request).toMatchObject({ argv, timeoutMs: 7000 });
    expect(request?.stdin && new TextDecoder().decode(request.stdin)).toBe(stdin);
  });

  it('shows no part of a secret that stands where its output is cut', async () => {
    const secrets = new FakeSecrets({ KEY: 'correct-horse-battery-staple' });
    const processes = answer({ status: 1, stderr: `correct-horse-battery-staple${'.'.repeat(590)}` });
    const workspace = new FakeWorkspace({ ...REPOSITORY, ...matrixOf({ reader: { command: ['bin/read'] } }) });
    const inputs = compatInputs.parse({});
    const facts = await collect(inputs, collectContext({ workspace, processes, secrets }));
    expect(JSON.stringify(facts)).toContain('exit code 1');
    expect(JSON.stringify(facts)).not.toContain('staple');
  });

  it('cannot be handed an option in place of a path', async () => {
    const processes = answer({ status: 0 });
    const files = { ...matrixOf({ state_fixture: '-rf.json', reader: { command: ['bin/read'] } }), '-rf.json': '{}' };
    await run({ files, processes });
    expect(processes.requests[0]?.argv).toEqual(['bin/read', './-rf.json']);
  });

  it.each<[string, Answer, Record<string, string>]>([
    [
      'is one state',
      { stdout: '{"schema_version": "2.1", "state": {}}' },
      { required_fields_present: 'pass', schema_matches_target: 'pass', payload_json_roundtrip: 'pass' },
    ],
    [
      'lost a field',
      { stdout: '{"schema_version": "2.1"}' },
      { required_fields_present: 'fail', schema_matches_target: 'pass', payload_json_roundtrip: 'pass' },
    ],
    [
      'is of the old schema',
      { stdout: '{"schema_version": "2.0", "state": {}}' },
      { required_fields_present: 'pass', schema_matches_target: 'fail', payload_json_roundtrip: 'pass' },
    ],
    [
      'is no JSON',
      { stdout: 'ok' },
      { required_fields_present: 'fail', schema_matches_target: 'fail', payload_json_roundtrip: 'fail' },
    ],
    [
      'repeats a key',
      { stdout: '{"state": {}, "state": {}, "schema_version": "2.1"}' },
      { required_fields_present: 'fail', schema_matches_target: 'fail', payload_json_roundtrip: 'fail' },
    ],
    [
      'is cut',
      { stdout: '{}', truncated: true },
      { required_fields_present: 'fail', schema_matches_target: 'fail', payload_json_roundtrip: 'fail' },
    ],
  ])('what it prints %s', async (_name, given, outcomes) => {
    const files = matrixOf({ reader: { command: ['bin/read'], prints: 'state' } });
    const checks = await run({ files, processes: answer({ status: 0, ...given }) });
    for (const [name, outcome] of Object.entries(outcomes)) {
      expect([name, find(checks, `normalized_${name}::c`)?.outcome]).toEqual([name, outcome]);
    }
  });
});

it('reports how many cases were proven', async () => {
  const facts = await collect(compatInputs.parse({}), collectContext({ workspace: new FakeWorkspace(REPOSITORY) }));
  const inputs = compatInputs.parse({});
  expect(compatMatrix.values?.(facts, inputs)).toEqual({
    'cases-total': '4',
    'cases-failed': '0',
    'cases-proven': '0',
  });
});

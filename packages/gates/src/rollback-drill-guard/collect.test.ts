import { readFileSync } from 'node:fs';
import { type Check, foldVerdict, judge, sha256Hex } from '@release-gates/core';
import { buildHmacSignature, type DrillStatement } from '@release-gates/evidence';
import { collectContext, FakeSecrets, FakeWorkspace, FIXED_NOW_MS } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { drillInputs } from './inputs.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const INCIDENT = '.data/out/incident_notify_drill_1795100012.json';
const BUNDLE = '.data/out/rollback_bundle_report_1795100100_drill.json';
const SIGNATURE = '.data/out/rollback_drill_signature_1795100300.json';
const POLICY = 'security/rollback_drill_signature_policy.json';
const VARIABLE = 'WA_ROLLBACK_DRILL_SIGNING_KEY';
const KEY = 'drill key of the fixtures';

/** As the predecessor left it; the signature was made by CPython. */
const REPOSITORY: Readonly<Record<string, string>> = {
  [INCIDENT]: fixture('incident_notify_drill.json'),
  [BUNDLE]: fixture('rollback_bundle_report.json'),
  [SIGNATURE]: fixture('rollback_drill_signature.json'),
  'security/release_channels.json': fixture('release_channels.json'),
};

interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly keyFiles?: Readonly<Record<string, string>>;
}

async function collectFrom({ files = {}, inputs = {}, environment = { [VARIABLE]: KEY }, keyFiles = {} }: World) {
  const present = Object.entries({ ...REPOSITORY, ...files }).filter(
    (entry): entry is [string, string | Uint8Array] => entry[1] !== null,
  );
  const workspace = new FakeWorkspace(Object.fromEntries(present));
  const parsed = drillInputs.parse(inputs);
  const context = collectContext({ workspace, secrets: new FakeSecrets(environment, keyFiles) });
  return { facts: await collect(parsed, context), inputs: parsed };
}

async function run(world: World): Promise<readonly Check[]> {
  const { facts, inputs } = await collectFrom(world);
  return decide(facts, inputs);
}

const verdict = (checks: readonly Check[]): string =>
  foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));

const find = (checks: readonly Check[], id: string): Check | undefined => checks.find((check) => check.id === id);

const statement = (changes: Partial<DrillStatement> = {}): DrillStatement => ({
  signedAtMs: FIXED_NOW_MS - 3_600_000,
  keyId: 'default',
  artifactPatterns: {},
  artifacts: [INCIDENT, BUNDLE].map((path) => {
    const content = REPOSITORY[path] ?? '';
    return { path, size: content.length, sha256: sha256Hex(content) };
  }),
  ...changes,
});

const edited = (path: string, from: string, to: string) => ({ [path]: (REPOSITORY[path] ?? '').replace(from, to) });

describe("the predecessor's evidence", () => {
  it('is taken as it is, signed by its own Python', async () => {
    const checks = await run({
      inputs: { requireSignature: true, requireEmailDrill: true, requireHistoryRollback: true },
    });
    expect(checks.filter((check) => check.outcome !== 'pass').map((check) => check.id)).toEqual([
      'rollback_signature_policy_loaded',
      'rollback_signature_key_strength',
    ]);
    expect(verdict(checks)).toBe('pass');
  });

  it('never has its key among the facts', async () => {
    const { facts } = await collectFrom({});
    expect(JSON.stringify(facts)).not.toContain(KEY);
  });

  it.each<[string, World, string, Partial<Check>]>([
    ['no drill', { files: { [INCIDENT]: null } }, 'incident_drill_reports_count', { outcome: 'fail' }],
    [
      'only the side file of a drill',
      {
        files: {
          [INCIDENT]: null,
          '.data/out/incident_notify_drill_notify_1.json': '{"ok": true, "ended_at": 1795100012}',
        },
      },
      'incident_drill_reports_count',
      { outcome: 'fail', actual: 0 },
    ],
    ['a broken drill', { files: { [INCIDENT]: '{' } }, 'incident_drill_reports_loadable', { outcome: 'fail' }],
    [
      'ok as text',
      { files: edited(INCIDENT, '"ok": true', '"ok": "true"') },
      'incident_drill_reports_loadable',
      { outcome: 'fail' },
    ],
    [
      'a drill that failed',
      { files: edited(INCIDENT, '"ok": true', '"ok": false') },
      'incident_drill_reports_ok',
      { outcome: 'fail' },
    ],
    [
      'a drill of the future',
      { files: edited(INCIDENT, '1795100012.5', '1995100012.5') },
      'incident_drill_reports_fresh',
      { outcome: 'fail' },
    ],
    [
      'a drill of long ago',
      { files: edited(INCIDENT, '1795100012.5', '1695100012.5') },
      'incident_drill_reports_fresh',
      { outcome: 'fail' },
    ],
    [
      'a drill without a time',
      { files: { [INCIDENT]: '{"ok": true}' } },
      'incident_drill_reports_fresh',
      { outcome: 'fail' },
    ],
    [
      'a drill without e-mail',
      { files: edited(INCIDENT, '"with_email": true', '"with_email": false'), inputs: { requireEmailDrill: true } },
      'incident_drill_email_covered',
      { outcome: 'fail', level: 'must' },
    ],
    [
      'a bundle that lacks a file',
      { files: edited(BUNDLE, '"missing_required": []', '"missing_required": ["a"]') },
      'rollback_bundle_reports_have_required_files',
      { outcome: 'fail' },
    ],
    [
      'a drill edited after it was signed',
      { files: edited(INCIDENT, '"calls": 3', '"calls": 4') },
      'rollback_signature_reports_valid',
      { outcome: 'fail' },
    ],
    [
      'a signed file that is gone',
      { files: { [BUNDLE]: null }, inputs: { minRollbackBundles: 0 } },
      'rollback_signature_reports_valid',
      { outcome: 'fail' },
    ],
    [
      'a payload edited after it was signed',
      { files: edited(SIGNATURE, '"signed_at": 1795100300.0', '"signed_at": 1795100301.0') },
      'rollback_signature_reports_valid',
      { outcome: 'fail' },
    ],
    [
      'another key',
      { environment: { [VARIABLE]: 'another' } },
      'rollback_signature_reports_valid',
      { outcome: 'fail' },
    ],
    ['no key', { environment: {} }, 'rollback_signature_key_available', { outcome: 'fail' }],
    [
      'no key, so nothing is known',
      { environment: {} },
      'rollback_signature_reports_valid',
      { outcome: 'inconclusive' },
    ],
    [
      'no signature',
      { files: { [SIGNATURE]: null } },
      'rollback_signature_reports_count',
      { outcome: 'fail', level: 'should' },
    ],
    [
      'a broken signature beside it',
      { files: { '.data/out/rollback_drill_signature_2.json': '{}' } },
      'rollback_signature_reports_loadable',
      { outcome: 'fail' },
    ],
    [
      'a broken policy',
      { files: { [POLICY]: '{"required": "yes"}' } },
      'rollback_signature_policy_loaded',
      { outcome: 'fail', level: 'must' },
    ],
    [
      'a misspelt policy',
      { files: { [POLICY]: '{"requird": true}' } },
      'rollback_signature_policy_loaded',
      { outcome: 'fail' },
    ],
    [
      'no history',
      { files: { 'security/release_channels.json': null }, inputs: { requireHistoryRollback: true } },
      'release_channels_loaded',
      { outcome: 'fail' },
    ],
    [
      'a history without a rehearsal',
      {
        files: edited('security/release_channels.json', 'quarterly drill', 'drilled by hand'),
        inputs: { requireHistoryRollback: true },
      },
      'history_has_rollback_rehearsal',
      { outcome: 'fail' },
    ],
    [
      'a rehearsal of the future',
      {
        files: edited('security/release_channels.json', '1795100150', '1995100150'),
        inputs: { requireHistoryRollback: true },
      },
      'history_rollback_rehearsal_fresh',
      { outcome: 'fail' },
    ],
  ])('%s', async (_name, world, id, expected) => {
    expect(find(await run(world), id)).toMatchObject(expected);
  });

  it('looks at the signed time, whatever the report says around it', async () => {
    const old = buildHmacSignature(statement({ signedAtMs: FIXED_NOW_MS - 40 * 86_400_000 }), KEY);
    const text = new TextDecoder().decode(old).replace(/"ended_at": [0-9.]+/, `"ended_at": ${FIXED_NOW_MS / 1000}`);
    const checks = await run({ files: { [SIGNATURE]: text } });
    expect(find(checks, 'rollback_signature_reports_fresh')?.outcome).toBe('fail');
  });
});

it('covers a path however it is written, and nothing outside of the workspace', async () => {
  const dotted = statement().artifacts.map((artifact) => ({ ...artifact, path: `./${artifact.path}` }));
  const outside = [...dotted, { path: '../secret.json', size: 1, sha256: 'a'.repeat(64) }];
  const valid = async (artifacts: DrillStatement['artifacts']): Promise<string | undefined> => {
    const checks = await run({ files: { [SIGNATURE]: buildHmacSignature(statement({ artifacts }), KEY) } });
    return find(checks, 'rollback_signature_reports_valid')?.outcome;
  };
  expect(await valid(dotted)).toBe('pass');
  expect(await valid(outside)).toBe('fail');
});

import { type Check, foldVerdict, judge } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { ARTIFACT, checksums, factsOf, live, OTHER_SHA, releaseNamed, seenWith, type Told } from './contract.ts';
import { decide, values } from './decide.ts';
import type { Declared } from '@release-gates/rollout';
import { activationGuardInputs } from './inputs.ts';
import { SHA } from '../_shared/manifest-case.ts';

const AT = '2026-11-19T12:00:00.000Z';
const lower = live(releaseNamed('rc-0', '1.3.0', OTHER_SHA));
const higher = live(releaseNamed('rc-9', '2.0.0', OTHER_SHA));

function run(told: Told, given: object = {}): { checks: readonly Check[]; codes: string; decision: string } {
  const [facts, inputs] = [factsOf(told), activationGuardInputs.parse(given)];
  const { 'reason-codes': codes = '', activation: decision = '' } = values(facts, inputs);
  return { checks: decide(facts, inputs), codes, decision };
}

/** `row codes` of each unmet row that was looked at. */
function unmet(checks: readonly Check[]): string[] {
  return checks
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive')
    .map(({ id, actual }) => `${id} ${(actual as readonly string[]).join(' ')}`)
    .filter((told) => !told.endsWith(' not_verified'));
}

const freeze = {
  id: 'freeze-1',
  tier: 'B',
  scope: 'component',
  environment: null,
  phase: 'frozen',
  trigger: 'person',
  reason_code: 'drift',
  reason: 'drift',
  by: 'ann',
  at: AT,
  until: null,
} as const;
const pin = { release_id: 'rc-0', reason: 'held', by: 'ann', at: AT, until: null };
const blessed = {
  release_id: 'rc-1',
  approved_by: 'bob',
  reason: 'known good',
  at: AT,
  expires_at: '2026-12-19T12:00:00.000Z',
};
const blessing = { ...blessed, artifacts_sha256: releaseDigest() };
const row = { id: 'r', from: '1', to: '1', schemaCompatible: true, onlyLive: [], onlyTarget: [] };
const parts: Told['policy'] = {
  downgrade: { needsStaging: false, parts: [{ name: 'app', match: '**' }], schemaPart: null, barriers: [] },
};
const signature: Declared = { kind: 'signature', path: `${ARTIFACT}.sig`, subject: ARTIFACT, sha256: OTHER_SHA };
const verifier: Told['evidence'] = {
  materials: [{ path: `${ARTIFACT}.sig`, sha256: OTHER_SHA, bytes: 3, role: 'material', origin: 'worktree' }],
};

describe('what the channel says of a release that verifies', () => {
  it.each<[string, Told, object, string[], string]>([
    ['nothing was ever live', {}, {}, [], 'accept'],
    ['a lower one is live', { state: lower }, {}, [], 'accept'],
    ['a higher one is live', { state: higher }, {}, ['monotonic release_id_downgrade_blocked'], 'reject'],
    [
      'a higher one was live before',
      { state: { ...lower, highest_activated: '2.0.0' } },
      {},
      ['monotonic release_id_downgrade_blocked'],
      'reject',
    ],
    ['this very one is live', { state: live(releaseNamed('rc-1', '1.4.0')) }, {}, [], 'accept'],
    [
      'it is live again after a rollback',
      { state: { ...live(releaseNamed('rc-1', '1.4.0')), highest_activated: '2.0.0' } },
      {},
      [],
      'accept',
    ],
    [
      'its id is known with other artifacts',
      { history: seenWith(OTHER_SHA) },
      {},
      ['substitution release_id_substitution_blocked'],
      'reject',
    ],
    ['below the floor', { policy: { floorVersion: '1.5.0' } }, {}, ['floor_ceiling minimum_version_blocked'], 'reject'],
    ['at the floor', { policy: { floorVersion: '1.4.0' } }, {}, [], 'accept'],
    [
      'above the ceiling',
      { policy: { ceilingVersion: '1.3.9' } },
      {},
      ['floor_ceiling maximum_version_blocked'],
      'reject',
    ],
    ['revoked', { policy: { revokedReleaseIds: ['rc-1'] } }, {}, ['target_not_revoked release_revoked'], 'reject'],
    [
      'an artifact that is revoked',
      { policy: { revokedReleaseIds: [`SHA256:${SHA.toUpperCase()}`] } },
      {},
      ['target_not_revoked release_revoked'],
      'reject',
    ],
    ['no version of the scheme', { policy: { scheme: 'integer' } }, {}, ['compatibility version_invalid'], 'reject'],
    ['frozen', { state: { ...lower, freezes: [freeze] } }, {}, ['authorised_by_index frozen'], 'hold'],
    ['pinned', { state: { ...lower, pin } }, {}, ['authorised_by_index pinned'], 'hold'],
    ['pinned, and this is the next pin', { state: { ...lower, pin } }, { strategy: 'pin' }, [], 'accept'],
    ['the pointer moved', { state: lower }, { expectedRevision: 2 }, ['authorised_by_index revision_conflict'], 'hold'],
    [
      'frozen and revoked',
      { state: { ...lower, freezes: [freeze] }, policy: { revokedReleaseIds: ['rc-1'] } },
      {},
      ['target_not_revoked release_revoked', 'authorised_by_index frozen'],
      'reject',
    ],
    [
      'a downgrade that nobody blessed',
      { state: higher, rules: [row] },
      { kind: 'downgrade' },
      ['monotonic not_blessed'],
      'reject',
    ],
    [
      'a blessed downgrade',
      { state: { ...higher, blessed: [blessing] }, rules: [row], policy: parts },
      { kind: 'downgrade' },
      [],
      'accept',
    ],
    [
      'a blessed downgrade, to a schema that nobody knows',
      { state: { ...higher, blessed: [blessing] }, policy: parts },
      { kind: 'downgrade' },
      ['compatibility schema_head_incompatible'],
      'reject',
    ],
    [
      'a blessed downgrade that would leave something over',
      {
        state: { ...live({ ...releaseNamed('rc-9', '2.0.0'), artifacts: { worker: OTHER_SHA } }), blessed: [blessing] },
        rules: [row],
      },
      { kind: 'downgrade' },
      ['compatibility mixed_generation'],
      'reject',
    ],
    [
      'a downgrade blessed with other artifacts',
      { state: { ...higher, blessed: [{ ...blessed, artifacts_sha256: OTHER_SHA }] }, rules: [row], policy: parts },
      { kind: 'downgrade' },
      ['compatibility mixed_generation'],
      'reject',
    ],
  ])('%s', (_name, told, inputs, expected, decision) => {
    const ran = run(told, inputs);
    expect(unmet(ran.checks)).toEqual(expected);
    expect(ran.decision).toBe(decision);
  });
});

describe('what does not verify is compared with nothing', () => {
  const absent = { [ARTIFACT]: { state: 'absent', path: ARTIFACT } } as const;
  const evidenceGone = { 'compat-matrix': { state: 'absent' } } as const;
  it.each<[string, Told, object, string[]]>([
    ['a tag', {}, { references: ['app:1.4'] }, ['resolution reference_floating']],
    ['a branch', {}, { references: ['main'] }, ['resolution reference_floating']],
    ['a range', {}, { references: ['^1.4.0'] }, ['resolution reference_floating']],
    ['another algorithm', {}, { references: [`app@sha512:${'a'.repeat(128)}`] }, ['resolution reference_floating']],
    ['half a digest', {}, { references: ['app@sha256:aaaa'] }, ['resolution reference_ambiguous']],
    ['a foreign digest', {}, { references: [`app@sha256:${OTHER_SHA}`] }, ['resolution identity_mismatch']],
    ['another manifest', {}, { manifestSha256: OTHER_SHA }, ['identity identity_mismatch']],
    ['another release', {}, { release: 'rc-2' }, ['identity identity_mismatch']],
    ['a manifest without artifacts', { request: { artifacts: [] } }, {}, ['manifest manifest_missing_required_field']],
    ['a manifest without a version', noVersion(), {}, ['manifest manifest_missing_required_field']],
    ['expired', { found: { nowMs: Date.UTC(2026, 10, 20, 14) } }, {}, ['manifest manifest_expired']],
    ['evidence that is gone', { found: { evidence: evidenceGone } }, {}, ['file_inventory file_inventory_missing']],
    ['an artifact that is gone', { found: { files: absent } }, {}, ['file_inventory file_inventory_missing']],
    ['other bytes', { found: { files: file(OTHER_SHA, 9) } }, {}, ['file_inventory file_hash_mismatch']],
    ['another size', { found: { files: file(SHA, 8) } }, {}, ['file_inventory file_hash_mismatch']],
    ['a wrong checksum beside it', { declared: [checksums(OTHER_SHA)] }, {}, ['file_inventory file_hash_mismatch']],
    ['a checksum file that is none', { declared: [unreadable()] }, {}, ['file_inventory integrity_unreadable']],
    ['a signature that nobody verified', { declared: [signature] }, {}, ['manifest_signatures signature_unverified']],
    [
      'a signature verified by a unit that is not asked',
      { declared: [signature], evidence: verifier },
      { signatureGates: ['attestation'] },
      ['manifest_signatures signature_unverified'],
    ],
    [
      'no signature where one is required',
      {},
      { signaturePolicy: 'required' },
      ['manifest_signatures signature_missing'],
    ],
    [
      'fewer signatures than required',
      { declared: [signature], evidence: verifier },
      { signaturePolicy: 'required', minSignatures: 2, signatureGates: ['compat-matrix'] },
      ['manifest_signatures signature_missing'],
    ],
  ])('%s', (_name, told, inputs, expected) => {
    const ran = run({ state: higher, ...told }, inputs);
    expect(unmet(ran.checks)).toEqual(expected);
    expect(ran.decision).toBe('reject');
    expect(ran.checks.find(({ id }) => id === 'monotonic')).toMatchObject({ outcome: 'inconclusive' });
  });

  it.each<[string, Told, object]>([
    [
      'exact references',
      {},
      { references: [`app:1.4@sha256:${SHA}`, `sha256:${SHA.toUpperCase()}`, ARTIFACT, 'rc-1'] },
    ],
    ['the manifest that was meant', {}, { release: 'rc-1' }],
    ['a right checksum', { declared: [checksums(SHA)] }, {}],
    ['only digests are deployed', { found: { files: absent } }, { requireArtifacts: false }],
    [
      'a checksum of what is not here',
      { declared: [checksums(SHA, null)], found: { files: absent } },
      { requireArtifacts: false },
    ],
    [
      'a verified signature',
      { declared: [signature], evidence: verifier },
      { signatureGates: ['compat-matrix'], signaturePolicy: 'required' },
    ],
  ])('accepts %s', (_name, told, inputs) => {
    expect(run(told, inputs)).toMatchObject({ codes: '', decision: 'accept' });
  });
});

describe('what it was judged by', () => {
  const lenient = { request: { strict: false }, evidence: { strict: false } };
  const staging = { request: { environment: 'staging' }, evidence: { environment: 'staging' } };
  const nothingRequired = {
    request: { gates: {}, expected_gates: [], require_gate_evidence: false },
    found: { evidence: {} },
  };
  const dirty = { request: { git: { state: 'dirty', detail: '1 file' } } } as const;
  it.each<[string, Told, object, string[]]>([
    ['a manifest that requires nothing', nothingRequired, {}, ['validation_profiles validation_policy_failed']],
    [
      'a gate that is required and not there',
      {},
      { requiredGates: ['slo-guard'] },
      ['validation_profiles validation_policy_failed'],
    ],
    ['a gate that is there', {}, { requiredGates: ['compat-matrix'] }, []],
    ['another environment', staging, {}, ['validation_profiles certainty_policy_not_satisfied']],
    ['without strictness', lenient, {}, ['validation_profiles certainty_policy_not_satisfied']],
    ['an unknown publisher', {}, { publishers: ['other/repository'] }, ['authority_class authority_not_recognized']],
    ['a known publisher', {}, { publishers: ['example/parcel-service'] }, []],
    ['another ref', {}, { sourceRefs: ['refs/tags/v*'] }, ['source_status source_status_not_allowed']],
    ['an allowed ref', {}, { sourceRefs: ['refs/heads/main'] }, []],
    ['uncommitted changes', dirty, {}, ['source_status source_status_not_allowed']],
  ])('%s', (_name, told, inputs, expected) => {
    expect(unmet(run(told, inputs).checks)).toEqual(expected);
  });
});

it('takes what was judged without strictness where this run is not strict either', () => {
  const lenient = factsOf({ request: { strict: false }, evidence: { strict: false } });
  const inputs = activationGuardInputs.parse({});
  expect(values({ ...lenient, strict: false }, inputs)['activation']).toBe('accept');
  expect(values(lenient, inputs)['activation']).toBe('reject');
});

it('always tells every row, in one order', () => {
  const names = run({}).checks.map(({ id }) => id);
  expect(names).toHaveLength(17);
  expect(run({ found: { evidence: {} } }).checks.map(({ id }) => id)).toEqual(names);
  const ran = run({ declared: [signature] });
  expect(foldVerdict(ran.checks.map((check) => judge(check, { mode: 'enforce', strict: true })))).toBe('fail');
});

function file(sha256: string, bytes: number) {
  return { [ARTIFACT]: { state: 'present', path: ARTIFACT, sha256, bytes } } as const;
}

function unreadable(): Declared {
  return {
    kind: 'unreadable',
    path: `${ARTIFACT}.sha256`,
    flaw: { code: 'checksums.malformed', message: 'no digest' },
  };
}

function noVersion(): Told {
  const subject = {
    repository: 'example/parcel-service',
    commit: '1'.repeat(40),
    ref: 'refs/heads/main',
    version: null,
  };
  return { request: { subject }, evidence: { subject } };
}

function releaseDigest(): string {
  return values(factsOf(), activationGuardInputs.parse({}))['artifacts-sha256'] ?? '';
}

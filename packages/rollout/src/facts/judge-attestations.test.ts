import { PREDICATE_TYPES, signStatement, type SigningKey } from '@release-gates/attestation';
import { canonicalBytes, type JsonObject, sha256Hex, type SigningMode } from '@release-gates/core';
import { serializeManifest } from '@release-gates/evidence';
import {
  COMPLETE_PREDICATES,
  evidenceFile,
  FakeWorkspace,
  FIXED_NOW_MS,
  manifestOf,
  newSigningKey,
  trustedKey,
  trustRootText,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { collectAttestations } from './collect-attestations.ts';
import { countedSigners } from './signature-fact.ts';
import { judgeAttestations } from './judge-attestations.ts';

const BOUND = 'c'.repeat(64);
const GATE = evidenceFile();
const MANIFEST = manifestOf([GATE], {
  artifacts: [{ path: 'dist/app.tgz', sha256: BOUND, bytes: 1, required: true }],
});
const SHA = sha256Hex(serializeManifest(MANIFEST));
const BESIDE = { path: '.release-gates/rc-1/manifest.json', sha256: SHA, manifest: MANIFEST };
const FOLDER = `.release-gates/rc-1/attestations/${SHA.slice(0, 12)}`;
const ROOT = '.github/release-trust/1.root.json';
const [OURS, THEIRS] = [newSigningKey(), newSigningKey()];

const [ANOTHER, ELSE] = ['b'.repeat(64), 'd'.repeat(64)];
const OF_OTHERS = 'https://example.com/verdict/v1';
const {
  verificationSummary: VERDICT,
  simpleVerificationResult: SIMPLE,
  reference: REFERENCE,
  testResult: RESULT,
} = PREDICATE_TYPES;

type Policy = Parameters<typeof collectAttestations>[1]['signatures'];

interface Said {
  readonly of?: string | readonly string[];
  readonly type?: string;
  readonly says?: JsonObject;
}

/** A verdict over the manifest that says yes, unless something else is said. */
function statement(key: SigningKey, { of = SHA, type = VERDICT, says = { verificationResult: 'PASSED' } }: Said = {}) {
  const payload = canonicalBytes({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [of].flat().map((digest) => ({ name: 'manifest.json', digest: { sha256: digest } })),
    predicateType: type,
    predicate: { ...COMPLETE_PREDICATES[type], ...says },
  });
  return signStatement('verdict', payload, key);
}

function root({ expires = '2027-01-01T00:00:00Z', role = 'evidence' } = {}) {
  const own = { keys: ['ann'], threshold: 1 };
  const roles = { root: own, [role]: own };
  return { [ROOT]: trustRootText(OURS, { keys: [trustedKey('ann', OURS)], roles, expires_at: expires }) };
}

async function judged(
  files: Record<string, string | Uint8Array>,
  { signing = null, ...more }: Partial<Policy> & { readonly signing?: SigningMode | null } = {},
) {
  const signatures = { 'trust-root': '.github/release-trust', 'trust-root-sha256': undefined, ...more };
  const declared = await collectAttestations(BESIDE, { workspace: new FakeWorkspace(files), signatures });
  return declared.map((entry) => {
    if (entry.kind !== 'attestations') return entry.kind;
    const { findings, signers, unverifiable } = judgeAttestations(entry, {
      nowMs: FIXED_NOW_MS,
      beside: BESIDE,
      signing,
    });
    const codes = findings.map(({ code }) => code);
    return [...codes, ...(unverifiable === null ? [] : ['nobody']), countedSigners(signers)].join(' ');
  });
}

const DSSE = `${FOLDER}/verdict.dsse.json`;
const good = { [DSSE]: statement(OURS).line };

it.each<[string, Record<string, string | Uint8Array>, readonly string[]]>([
  ['no statement', root(), []],
  ['statements of another manifest', { '.release-gates/rc-1/attestations/bbbbbbbbbbbb/x.dsse.json': '{' }, []],
  ['one that the trust root signed', { ...good, ...root() }, ['1']],
  [
    'both of its forms',
    { ...good, [`${FOLDER}/v.sigstore.json`]: statement(OURS).copy?.bytes ?? '', ...root() },
    ['1'],
  ],
  ['lines of them', { [`${FOLDER}/rc-1.intoto.jsonl`]: statement(OURS).line, ...root() }, ['1']],
  ['one that a stranger signed', { [DSSE]: statement(THEIRS).line, ...root() }, ['signature_unverified 0']],
  [
    'a strange one beside a good one',
    { ...good, [`${FOLDER}/z.dsse.json`]: statement(THEIRS).line, ...root() },
    ['signature_unverified 1'],
  ],
  [
    'one about something else',
    { [DSSE]: statement(OURS, { of: ANOTHER }).line, ...root() },
    ['signature_unverified 0'],
  ],
  [
    'a verdict over another candidate that releases a file of this one',
    { [DSSE]: statement(OURS, { of: [ANOTHER, BOUND] }).line, ...root() },
    ['signature_unverified 0'],
  ],
  [
    'a verdict over this manifest and a file of another candidate',
    { [DSSE]: statement(OURS, { of: [SHA, ELSE] }).line, ...root() },
    ['signature_unverified 0'],
  ],
  ['a verdict over this candidate', { [DSSE]: statement(OURS, { of: [SHA, BOUND] }).line, ...root() }, ['1']],
  [
    'what a build of more files says of one of these',
    { [DSSE]: statement(OURS, { of: [ELSE, BOUND], type: OF_OTHERS }).line, ...root() },
    ['0'],
  ],
  [
    'one about what the manifest binds',
    { [DSSE]: statement(OURS, { of: BOUND, type: OF_OTHERS }).line, ...root() },
    ['0'],
  ],
  ['what is no envelope', { [DSSE]: '{"payload":', ...root() }, ['integrity_unreadable 0']],
  ['an empty file', { [`${FOLDER}/rc-1.intoto.jsonl`]: '', ...root() }, ['integrity_unreadable 0']],
  [
    'what is no envelope, and no trust root',
    { [DSSE]: '{"payload":' },
    ['integrity_unreadable signature_unverified nobody 0'],
  ],
  ['a good one, and no trust root', good, ['signature_unverified nobody 0']],
  ['a trust root that is over', { ...good, ...root({ expires: '2026-02-01T00:00:00Z' }) }, ['signature_unverified 0']],
  ['a trust root for something else', { ...good, ...root({ role: 'approval' }) }, ['signature_unverified nobody 0']],
  ['a trust root that is none', { ...good, [ROOT]: '{}' }, ['signature_unverified 0']],
])('judges %s', async (_name, files, expected) => {
  expect(await judged(files)).toEqual(expected);
});

const line = (said: Said) => ({ [DSSE]: statement(OURS, said).line });
const { 'compat-matrix': ENTRY } = MANIFEST.gates;
const TOLD = {
  unit: 'compat-matrix',
  verdict: 'pass',
  releaseCandidateId: MANIFEST.release_candidate_id,
  evidenceSha256: GATE.sha256,
  endedAt: ENTRY?.at ?? '',
};
const ofGate = (result: string, told: JsonObject = TOLD): Said => ({
  of: GATE.sha256,
  type: RESULT,
  says: { result, releaseGate: told },
});

describe('a statement that the trust root signed counts where it says yes', () => {
  it.each<[string, Said, string]>([
    ['a verdict', {}, '1'],
    ['a verdict that is none', { says: { verificationResult: 'PERHAPS' } }, 'statement_contradicts 0'],
    ['a verdict without what others demand of it', { says: { verifier: null } }, 'signature_unverified 0'],
    ['a verdict that failed', { says: { verificationResult: 'FAILED' } }, 'statement_contradicts 0'],
    [
      'a verdict that tells of a unit that passed',
      { says: { verificationResult: 'PASSED', verifiedLevels: ['COMPAT_MATRIX_PASSED'] } },
      '1',
    ],
    ['a simple one', { type: SIMPLE, says: { properties: ['RG_RELEASE_CANDIDATE_OPEN'] } }, '1'],
    ['a simple one that does not say it', { type: SIMPLE, says: { properties: [] } }, '0'],
    ['the list of its evidence', { type: REFERENCE, says: { references: [] } }, '0'],
    [
      'a list of what is not here',
      { type: REFERENCE, says: { references: [{ downloadLocation: 'a.json', digest: { sha256: ELSE } }] } },
      'statement_contradicts 0',
    ],
    ['a verdict of a kind that nobody here reads', { type: OF_OTHERS, says: {} }, '0'],
    ['a test of the manifest that failed', { type: RESULT, says: { result: 'FAILED' } }, 'statement_contradicts 0'],
    ['what its manifest says of a unit', ofGate('PASSED'), '0'],
    ['that a unit failed', ofGate('FAILED', { ...TOLD, verdict: 'fail' }), 'statement_contradicts 0'],
    [
      'another candidate of a unit',
      ofGate('PASSED', { ...TOLD, releaseCandidateId: 'rc-2' }),
      'statement_contradicts 0',
    ],
  ])('%s', async (_name, said, expected) => {
    expect(await judged({ ...line(said), ...root() })).toEqual([expected]);
  });

  it('and with all that sign makes, where the profile requires signatures', async () => {
    const files = { ...line({ type: SIMPLE, says: { properties: ['RG_RELEASE_CANDIDATE_OPEN'] } }), ...root() };
    expect(await judged(files, { signing: 'optional' })).toEqual(['1']);
    expect(await judged(files, { signing: 'required' })).toEqual(['statement_contradicts 1']);
  });

  it('in every form alike', async () => {
    const failed = statement(OURS, { says: { verificationResult: 'FAILED' } });
    const files = { ...good, [`${FOLDER}/verdict.sigstore.json`]: failed.copy?.bytes ?? '', ...root() };
    expect(await judged(files)).toEqual(['statement_contradicts statement_contradicts 1']);
    const reference = statement(OURS, { type: REFERENCE, says: { references: [] } });
    const forms = { ...good, [`${FOLDER}/verdict.sigstore.json`]: reference.copy?.bytes ?? '', ...root() };
    expect(await judged(forms)).toEqual(['statement_contradicts 1']);
  });

  it('and what nobody can verify holds nothing up where the profile wants no signatures', async () => {
    const edited = line({ says: { verificationResult: 'FAILED' } });
    expect(await judged(edited)).toEqual(['signature_unverified nobody 0']);
    expect(await judged(edited, { signing: 'disabled' })).toEqual(['nobody 0']);
    expect(await judged({ ...edited, ...root({ role: 'approval' }) }, { signing: 'disabled' })).toEqual(['nobody 0']);
    expect(await judged({ [DSSE]: '{' }, { signing: 'disabled' })).toEqual(['integrity_unreadable nobody 0']);
    expect(await judged({ ...edited, ...root() }, { signing: 'disabled' })).toEqual(['statement_contradicts 0']);
    expect(await judged({ ...good, [ROOT]: '{}' }, { signing: 'disabled' })).toEqual(['signature_unverified 0']);
  });
});

const sha256Of = (files: Record<string, string>) => sha256Hex(Buffer.from(Object.values(files)[0] ?? ''));
const PINNED = root();
const moved = (files: Record<string, string>) => ({ 'trust/1.root.json': Object.values(files)[0] ?? '' });

it.each<[string, Record<string, string | Uint8Array>, Partial<Policy>, readonly string[]]>([
  ['another folder', { ...good, ...moved(root()) }, { 'trust-root': 'trust' }, ['1']],
  [
    'another folder, and none there',
    { ...good, ...root() },
    { 'trust-root': 'trust' },
    ['signature_unverified nobody 0'],
  ],
  ['the root that it pins', { ...good, ...PINNED }, { 'trust-root-sha256': sha256Of(PINNED) }, ['1']],
  ['another root', { ...good, ...root() }, { 'trust-root-sha256': 'd'.repeat(64) }, ['signature_unverified 0']],
  ['a version that is there', { ...good, ...PINNED }, { 'trust-root-version': 1 }, ['1']],
  ['a later version', { ...good, ...PINNED }, { 'trust-root-version': 2 }, ['signature_unverified 0']],
  ['a version, and none there', good, { 'trust-root-version': 1 }, ['signature_unverified 0']],
  ['a root, and none there', good, { 'trust-root-sha256': 'd'.repeat(64) }, ['signature_unverified 0']],
])('follows a policy that names %s', async (_name, files, policy, expected) => {
  expect(await judged(files, policy)).toEqual(expected);
});

it('names who signed once, with the key and all that the trust root lets it do', async () => {
  const own = { keys: ['release-1'], threshold: 1 };
  const keys = [trustedKey('release-1', OURS, { owner: 'Ann' })];
  const text = trustRootText(OURS, { keys, roles: { root: own, evidence: own } });
  const files = {
    ...good,
    [`${FOLDER}/part.dsse.json`]: statement(OURS, { of: BOUND, type: OF_OTHERS }).line,
    [ROOT]: text,
  };
  const signatures = { 'trust-root': '.github/release-trust', 'trust-root-sha256': undefined };
  const [entry] = await collectAttestations(BESIDE, { workspace: new FakeWorkspace(files), signatures });
  const attested = { nowMs: FIXED_NOW_MS, beside: BESIDE, signing: null };
  expect(entry?.kind === 'attestations' ? judgeAttestations(entry, attested) : entry).toEqual({
    findings: [],
    signers: [
      {
        type: 'key',
        by: 'Ann',
        keyName: 'release-1',
        keyId: OURS.publicKey.fingerprint,
        authority: ['root', 'evidence'],
        signs: 'manifest',
      },
    ],
    trustRoot: { version: 1, sha256: sha256Hex(Buffer.from(text)) },
    unverifiable: null,
  });
});

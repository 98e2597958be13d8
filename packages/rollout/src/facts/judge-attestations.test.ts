import { PREDICATE_TYPES, signStatement, type SigningKey } from '@release-gates/attestation';
import { canonicalBytes, sha256Hex } from '@release-gates/core';
import { FakeWorkspace, FIXED_NOW_MS, newSigningKey, trustedKey, trustRootText } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { collectAttestations } from './collect-attestations.ts';
import { countedSigners } from './signature-fact.ts';
import { judgeAttestations, unverifiedStatements } from './judge-attestations.ts';

const SHA = 'a'.repeat(64);
const BOUND = 'c'.repeat(64);
const FOLDER = `.release-gates/rc-1/attestations/${SHA.slice(0, 12)}`;
const ROOT = '.github/release-trust/1.root.json';
const [OURS, THEIRS] = [newSigningKey(), newSigningKey()];

const [ANOTHER, ELSE] = ['b'.repeat(64), 'd'.repeat(64)];
const OF_OTHERS = 'https://example.com/verdict/v1';
const { verificationSummary: VERDICT } = PREDICATE_TYPES;

const SCOPE = {
  path: '.release-gates/rc-1/manifest.json',
  sha256: SHA,
  candidate: 'rc-1',
  version: null,
  commit: null,
  bound: new Set([SHA, BOUND]),
};

type Policy = Parameters<typeof collectAttestations>[1]['signatures'];

function statement(key: SigningKey, sha256: string | readonly string[] = SHA, predicateType = OF_OTHERS) {
  const payload = canonicalBytes({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [sha256].flat().map((digest) => ({ name: 'manifest.json', digest: { sha256: digest } })),
    predicateType,
    predicate: {},
  });
  return signStatement('verdict', payload, key);
}

function root({ expires = '2027-01-01T00:00:00Z', role = 'evidence' } = {}) {
  const own = { keys: ['ann'], threshold: 1 };
  const roles = { root: own, [role]: own };
  return { [ROOT]: trustRootText(OURS, { keys: [trustedKey('ann', OURS)], roles, expires_at: expires }) };
}

async function judged(files: Record<string, string | Uint8Array>, more: Partial<Policy> = {}) {
  const signatures = { 'trust-root': '.github/release-trust', 'trust-root-sha256': undefined, ...more };
  const manifest = { path: '.release-gates/rc-1/manifest.json', sha256: SHA };
  const declared = await collectAttestations(manifest, { workspace: new FakeWorkspace(files), signatures });
  return declared.map((entry) => {
    if (entry.kind !== 'attestations') return entry.kind;
    const attested = { nowMs: FIXED_NOW_MS, scope: SCOPE };
    const { findings, signers } = judgeAttestations(entry, attested);
    const codes = findings.map(({ code }) => code);
    return [...codes, ...(unverifiedStatements(entry) === null ? [] : ['nobody']), countedSigners(signers)].join(' ');
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
  ['one about something else', { [DSSE]: statement(OURS, ANOTHER).line, ...root() }, ['signature_unverified 0']],
  [
    'a verdict over another candidate that releases a file of this one',
    { [DSSE]: statement(OURS, [ANOTHER, BOUND], VERDICT).line, ...root() },
    ['signature_unverified 0'],
  ],
  [
    'a verdict over this manifest and a file of another candidate',
    { [DSSE]: statement(OURS, [SHA, ELSE], VERDICT).line, ...root() },
    ['signature_unverified 0'],
  ],
  ['a verdict over this candidate', { [DSSE]: statement(OURS, [SHA, BOUND], VERDICT).line, ...root() }, ['1']],
  [
    'what a build of more files says of one of these',
    { [DSSE]: statement(OURS, [ELSE, BOUND]).line, ...root() },
    ['0'],
  ],
  ['one about what the manifest binds', { [DSSE]: statement(OURS, BOUND).line, ...root() }, ['0']],
  ['what is no envelope', { [DSSE]: '{"payload":', ...root() }, ['integrity_unreadable 0']],
  ['an empty file', { [`${FOLDER}/rc-1.intoto.jsonl`]: '', ...root() }, ['integrity_unreadable 0']],
  ['what is no envelope, and no trust root', { [DSSE]: '{"payload":' }, ['integrity_unreadable nobody 0']],
  ['a good one, and no trust root', good, ['nobody 0']],
  ['a trust root that is over', { ...good, ...root({ expires: '2026-02-01T00:00:00Z' }) }, ['signature_unverified 0']],
  ['a trust root for something else', { ...good, ...root({ role: 'approval' }) }, ['signature_unverified 0']],
  ['a trust root that is none', { ...good, [ROOT]: '{}' }, ['signature_unverified 0']],
])('judges %s', async (_name, files, expected) => {
  expect(await judged(files)).toEqual(expected);
});

const sha256Of = (files: Record<string, string>) => sha256Hex(Buffer.from(Object.values(files)[0] ?? ''));
const PINNED = root();
const moved = (files: Record<string, string>) => ({ 'trust/1.root.json': Object.values(files)[0] ?? '' });

it.each<[string, Record<string, string | Uint8Array>, Partial<Policy>, readonly string[]]>([
  ['another folder', { ...good, ...moved(root()) }, { 'trust-root': 'trust' }, ['1']],
  ['another folder, and none there', { ...good, ...root() }, { 'trust-root': 'trust' }, ['nobody 0']],
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
  const files = { ...good, [`${FOLDER}/part.dsse.json`]: statement(OURS, BOUND).line, [ROOT]: text };
  const signatures = { 'trust-root': '.github/release-trust', 'trust-root-sha256': undefined };
  const manifest = { path: SCOPE.path, sha256: SHA };
  const [entry] = await collectAttestations(manifest, { workspace: new FakeWorkspace(files), signatures });
  const attested = { nowMs: FIXED_NOW_MS, scope: SCOPE };
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
  });
});

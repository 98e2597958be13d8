import { generateKeyPairSync } from 'node:crypto';
import {
  envelopeJson,
  parseSigningKey,
  signPayload,
  signStatement,
  type SigningKey,
  TRUST_ROOT_PAYLOAD_TYPE,
} from '@release-gates/attestation';
import { canonicalBytes } from '@release-gates/core';
import { FakeWorkspace, FIXED_NOW_MS } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { collectAttestations } from './collect-attestations.ts';
import { attestationFindings, unverifiedStatements } from './judge-attestations.ts';

const SHA = 'a'.repeat(64);
const FOLDER = `.release-gates/rc-1/attestations/${SHA.slice(0, 12)}`;
const ROOT = '.github/release-trust/1.root.json';
const [OURS, THEIRS] = [newKey(), newKey()];

function newKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return parseSigningKey(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 'a key of this test');
}

function statement(key: SigningKey, sha256 = SHA) {
  const payload = canonicalBytes({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'manifest.json', digest: { sha256 } }],
    predicateType: 'https://example.com/verdict/v1',
    predicate: {},
  });
  return signStatement('verdict', payload, key);
}

function root({ expires = '2027-01-01T00:00:00Z', role = 'evidence' } = {}) {
  const key = { name: 'ann', algorithm: OURS.publicKey.algorithm, public_key: OURS.publicKey.pem, owner: 'ann' };
  const payload = canonicalBytes({
    format: 'release-gates/trust-root/v1',
    version: 1,
    issued_at: '2026-01-01T00:00:00Z',
    expires_at: expires,
    keys: [{ ...key, valid_from: '2026-01-01T00:00:00Z', valid_until: null, revoked: null }],
    roles: { root: { keys: ['ann'], threshold: 1 }, [role]: { keys: ['ann'], threshold: 1 } },
    identities: [],
  });
  return { [ROOT]: JSON.stringify(envelopeJson(signPayload(payload, OURS, TRUST_ROOT_PAYLOAD_TYPE))) };
}

async function judged(files: Record<string, string | Uint8Array>) {
  const manifest = { path: '.release-gates/rc-1/manifest.json', sha256: SHA };
  const declared = await collectAttestations(manifest, new FakeWorkspace(files));
  return declared.map((entry) => {
    if (entry.kind !== 'attestations') return entry.kind;
    const codes = attestationFindings(entry, { nowMs: FIXED_NOW_MS, digests: [SHA] }).map(({ code }) => code);
    return [...codes, ...(unverifiedStatements(entry) === null ? [] : ['nobody'])].join(' ');
  });
}

const DSSE = `${FOLDER}/verdict.dsse.json`;
const good = { [DSSE]: statement(OURS).line };

it.each<[string, Record<string, string | Uint8Array>, readonly string[]]>([
  ['no statement', root(), []],
  ['statements of another manifest', { '.release-gates/rc-1/attestations/bbbbbbbbbbbb/x.dsse.json': '{' }, []],
  ['one that the trust root signed', { ...good, ...root() }, ['']],
  ['both of its forms', { ...good, [`${FOLDER}/v.sigstore.json`]: statement(OURS).copy?.bytes ?? '', ...root() }, ['']],
  ['lines of them', { [`${FOLDER}/rc-1.intoto.jsonl`]: statement(OURS).line, ...root() }, ['']],
  ['one that a stranger signed', { [DSSE]: statement(THEIRS).line, ...root() }, ['signature_unverified']],
  [
    'a strange one beside a good one',
    { ...good, [`${FOLDER}/z.dsse.json`]: statement(THEIRS).line, ...root() },
    ['signature_unverified'],
  ],
  ['one about something else', { [DSSE]: statement(OURS, 'b'.repeat(64)).line, ...root() }, ['signature_unverified']],
  ['what is no envelope', { [DSSE]: '{"payload":', ...root() }, ['integrity_unreadable']],
  ['an empty file', { [`${FOLDER}/rc-1.intoto.jsonl`]: '', ...root() }, ['integrity_unreadable']],
  ['what is no envelope, and no trust root', { [DSSE]: '{"payload":' }, ['integrity_unreadable nobody']],
  ['a good one, and no trust root', good, ['nobody']],
  ['a trust root that is over', { ...good, ...root({ expires: '2026-02-01T00:00:00Z' }) }, ['signature_unverified']],
  ['a trust root for something else', { ...good, ...root({ role: 'approval' }) }, ['signature_unverified']],
  ['a trust root that is none', { ...good, [ROOT]: '{}' }, ['signature_unverified']],
])('judges %s', async (_name, files, expected) => {
  expect(await judged(files)).toEqual(expected);
});

import { generateKeyPairSync } from 'node:crypto';
import {
  type Envelope,
  envelopeJson,
  parseSigningKey,
  signPayload,
  type SigningKey,
  TRUST_ROOT_PAYLOAD_TYPE,
} from '@release-gates/attestation';
import { canonicalBytes, InputError, type Json } from '@release-gates/core';
import { FakeWorkspace, FIXED_NOW_MS } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { rolloutPolicySchema } from '../policy/schema.ts';
import type { ApprovalDocument } from './approval-file.ts';
import { APPROVAL_PAYLOAD_TYPE, approvalPayload } from './approval-payload.ts';
import { loadApprovals, toApprovals } from './load-approvals.ts';

const FOLDER = '.github/release-approvals';
const DAY = 86_400_000;
const at = (offsetMs: number): string => new Date(FIXED_NOW_MS + offsetMs).toISOString();
const [ROOT, BOB, EVE, ED, GONE, OLD, SOON, STRANGER] = Array.from({ length: 8 }, (_none, index) =>
  newKey(index === 3),
);

function newKey(isEd25519 = false): SigningKey {
  const pair = isEd25519 ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = pair.privateKey.export({ format: 'pem', type: 'pkcs8' });
  return parseSigningKey(pem.toString(), 'a key of this test');
}

function trusted(name: string, key: SigningKey | undefined, more: Record<string, Json> = {}) {
  const { algorithm = '', pem = '' } = key?.publicKey ?? {};
  const window = { valid_from: '2026-01-01T00:00:00Z', valid_until: null, revoked: null };
  return { name, algorithm, public_key: pem, owner: name, ...window, ...more };
}

function trustRoot(role = 'approval'): Record<string, string> {
  const keys = [
    trusted('root', ROOT),
    trusted('bob', BOB),
    trusted('eve', EVE),
    trusted('ed', ED, { owner: 'Ｅｄ' }),
    trusted('gone', GONE, { owner: 'bob', revoked: { at: at(-DAY), reason: 'superseded', note: 'new laptop' } }),
    trusted('old', OLD, { owner: 'bob', valid_until: at(-DAY) }),
    trusted('soon', SOON, { owner: 'bob', valid_from: at(-DAY / 24) }),
  ];
  const payload = canonicalBytes({
    format: 'release-gates/trust-root/v1',
    version: 1,
    issued_at: '2026-01-01T00:00:00Z',
    expires_at: '2027-06-01T00:00:00Z',
    keys,
    roles: {
      root: { keys: ['root'], threshold: 1 },
      [role]: { keys: ['bob', 'eve', 'ed', 'gone', 'old', 'soon'], threshold: 1 },
    },
    identities: [],
  });
  return { '.github/release-trust/1.root.json': toText(signPayload(payload, keyOf(ROOT), TRUST_ROOT_PAYLOAD_TYPE)) };
}

function keyOf(key: SigningKey | undefined): SigningKey {
  if (key === undefined) throw new Error('no key');
  return key;
}

function toText(one: Envelope): string {
  return JSON.stringify(envelopeJson(one));
}

const YES: ApprovalDocument = {
  version: 1,
  action: 'promote',
  channel: 'default.prod',
  release: 'rc-2',
  by: 'bob',
  reason: 'tried',
  at: at(-DAY / 2),
  expires: at(DAY),
};

function envelope(key: SigningKey | undefined, more: Partial<ApprovalDocument> = {}): Envelope {
  return signPayload(approvalPayload({ ...YES, ...more }), keyOf(key), APPROVAL_PAYLOAD_TYPE);
}

const signedText = (key: SigningKey | undefined, more: Partial<ApprovalDocument> = {}): string =>
  toText(envelope(key, more));
const yaml = (by = 'bob'): string => JSON.stringify({ ...YES, by });

type Files = Readonly<Record<string, string>>;

async function counted(files: Files, mode = 'optional', trust: Files = trustRoot()): Promise<readonly string[]> {
  const named = Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text] as const);
  const policy = rolloutPolicySchema.parse({
    version: 1,
    canary: { 'min-time': 0, 'min-samples': 0, 'max-metric-age': 60 },
    traffic: { adapter: 'none', 'pointer-only': true },
    approvals: { signed: mode },
  });
  const workspace = new FakeWorkspace({ ...Object.fromEntries(named), ...trust });
  try {
    const found = toApprovals(await loadApprovals({ workspace, policy, nowMs: FIXED_NOW_MS }), 'default.prod');
    return found.map(({ by, signedBy }) => `${by} ${signedBy ?? 'unsigned'}`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ code, where }) => `${code} ${where?.file?.slice(FOLDER.length + 1) ?? ''}`);
  }
}

const by = (who: string, key: SigningKey | undefined): string => `${who} ${keyOf(key).publicKey.fingerprint}`;
const UNVERIFIED = ['approval.unverified a.dsse.json'];

describe('a signed approval', () => {
  it.each<[string, string, readonly string[]]>([
    ['by the key of the person', signedText(BOB), [by('bob', BOB)]],
    ['by an Ed25519 key', signedText(ED, { by: 'ed' }), [by('ed', ED)]],
    ['of a name in other letters', signedText(BOB, { by: 'BOB' }), [by('BOB', BOB)]],
    ['of a name in full width', signedText(BOB, { by: 'ｂｏｂ' }), [by('ｂｏｂ', BOB)]],
    ['of two keys, one of them the person’s', two(envelope(EVE), envelope(BOB)), [by('bob', BOB)]],
    ['with one signature twice', two(envelope(BOB), envelope(BOB)), [by('bob', BOB)]],
    ['with a key id that lies', lying(envelope(BOB), EVE), [by('bob', BOB)]],
    ['for another channel', signedText(BOB, { channel: 'default.dev' }), []],
    ['that is over', signedText(BOB, { at: at(-3 * DAY), expires: at(-DAY) }), []],
    ['that is over, by a key that was revoked since', signedText(GONE, { at: at(-3 * DAY), expires: at(-DAY) }), []],
    ['by another person', signedText(EVE), UNVERIFIED],
    ['by another person under a key id of the first', lying(envelope(EVE), BOB), UNVERIFIED],
    ['by a stranger', signedText(STRANGER), UNVERIFIED],
    ['by a key of the trust root that may not approve', signedText(ROOT, { by: 'root' }), UNVERIFIED],
    ['by a revoked key', signedText(GONE), UNVERIFIED],
    ['by a key that is over', signedText(OLD), UNVERIFIED],
    ['by a key that began after it', signedText(SOON), UNVERIFIED],
    ['with another payload under its signature', swapped(), UNVERIFIED],
    ['of another payload type', toText({ ...envelope(BOB), payloadType: 'application/json' }), UNVERIFIED],
    [
      'a statement of in-toto that the person signed',
      toText(signPayload(approvalPayload(YES), keyOf(BOB))),
      UNVERIFIED,
    ],
    ['in another spelling', spelled(JSON.stringify(YES)), ['approval.payload a.dsse.json']],
    ['for years', signedText(BOB, { expires: at(900 * DAY) }), ['approval.too_long a.dsse.json']],
    ['with a key twice', spelled('{"by":"bob","by":"eve"}'), ['json.duplicate_key a.dsse.json']],
    ['with no base64', signedText(BOB).replace('"sig":"', '"sig":"*'), ['dsse.base64 a.dsse.json']],
    [
      'without signatures',
      JSON.stringify({ ...envelopeJson(envelope(BOB)), signatures: [] }),
      [expect.stringMatching(/^schema\./)],
    ],
    ['that is empty', '', [expect.stringMatching(/^json\./)]],
    ['that is huge', signedText(BOB).padEnd(70_000), ['approval.unreadable a.dsse.json']],
  ])('%s', async (_name, text, expected) => {
    expect(await counted({ 'a.dsse.json': text })).toEqual(expected);
  });

  it('is refused where there is nobody to trust', async () => {
    const file = { 'a.dsse.json': signedText(BOB) };
    expect(await counted(file, 'optional', {})).toEqual(UNVERIFIED);
    expect(await counted(file, 'optional', trustRoot('evidence'))).toEqual(UNVERIFIED);
  });

  it('under another ending is no approval, and said', async () => {
    expect(await counted({ 'a.sigstore.json': signedText(BOB) })).toEqual(['approval.form a.sigstore.json']);
  });

  it('is told with all others that do not verify', async () => {
    const files = { 'a.dsse.json': signedText(EVE), 'b.yml': '[', 'c.dsse.json': '{}' };
    const codes = await counted(files);
    expect(codes.map((code) => code.split(' ')[1])).toEqual(
      expect.arrayContaining(['a.dsse.json', 'b.yml', 'c.dsse.json']),
    );
  });
});

function two(one: Envelope, other: Envelope): string {
  return toText({ ...one, signatures: [...one.signatures, ...other.signatures] });
}

function lying(one: Envelope, as: SigningKey | undefined): string {
  const keyId = keyOf(as).publicKey.fingerprint;
  return toText({ ...one, signatures: one.signatures.map(({ signature }) => ({ keyId, signature })) });
}

function swapped(): string {
  return toText({ ...envelope(BOB), payload: approvalPayload({ ...YES, release: 'rc-3' }) });
}

function spelled(text: string): string {
  return toText(signPayload(Buffer.from(text), keyOf(BOB), APPROVAL_PAYLOAD_TYPE));
}

describe('approvals that are', () => {
  const BOTH = { 'a.yml': yaml('eve'), 'b.dsse.json': signedText(BOB) };
  it.each<[string, readonly string[]]>([
    ['required to be signed', [by('bob', BOB)]],
    ['optionally signed', [by('bob', BOB), 'eve unsigned']],
    ['disabled to be signed', ['eve unsigned']],
  ])('%s', async (mode, expected) => {
    expect(await counted(BOTH, mode.split(' ')[0]?.replace('optionally', 'optional'))).toEqual(expected);
  });

  it.each(['required', 'optional', 'disabled'])('declared as signed must verify: %s', async (mode) => {
    expect(await counted({ 'a.dsse.json': signedText(EVE) }, mode)).toEqual(UNVERIFIED);
  });
});

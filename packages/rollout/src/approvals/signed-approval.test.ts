import { type Envelope, envelopeJson, signPayload, type SigningKey } from '@release-gates/attestation';
import {
  envelopeText,
  FakeWorkspace,
  FIXED_NOW_MS,
  newSigningKey,
  trustedKey,
  trustRootText,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { rolloutPolicySchema } from '../policy/schema.ts';
import type { ApprovalDocument } from './approval-file.ts';
import { APPROVAL_PAYLOAD_TYPE, approvalPayload } from './approval-payload.ts';
import { readApprovals, toApprovals } from './read-approvals.ts';

const FOLDER = '.github/release-approvals';
const DAY = 86_400_000;
const at = (offsetMs: number): string => new Date(FIXED_NOW_MS + offsetMs).toISOString();
const [ROOT, BOB, EVE, GONE, OLD, SOON, STRANGER] = [
  newSigningKey(),
  newSigningKey(),
  newSigningKey(),
  newSigningKey(),
  newSigningKey(),
  newSigningKey(),
  newSigningKey(),
];
const ED = newSigningKey('ed25519');

function trustRoot(role = 'approval'): Record<string, string> {
  const keys = [
    trustedKey('root', ROOT),
    trustedKey('bob', BOB),
    trustedKey('eve', EVE),
    trustedKey('ed', ED, { owner: 'Ｅｄ' }),
    trustedKey('gone', GONE, { owner: 'bob', revoked: { at: at(-DAY), reason: 'superseded', note: 'new laptop' } }),
    trustedKey('old', OLD, { owner: 'bob', valid_until: at(-DAY) }),
    trustedKey('soon', SOON, { owner: 'bob', valid_from: at(-DAY / 24) }),
  ];
  const others = { keys: keys.slice(1).map(({ name }) => name), threshold: 1 };
  const roles = { root: { keys: ['root'], threshold: 1 }, [role]: others };
  return { '.github/release-trust/1.root.json': trustRootText(ROOT, { keys, roles }) };
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

function envelope(key: SigningKey, more: Partial<ApprovalDocument> = {}): Envelope {
  return signPayload(approvalPayload({ ...YES, ...more }), key, APPROVAL_PAYLOAD_TYPE);
}

const signedText = (key: SigningKey, more: Partial<ApprovalDocument> = {}): string => envelopeText(envelope(key, more));
const yaml = (by = 'bob'): string => JSON.stringify({ ...YES, by });

type Files = Readonly<Record<string, string>>;

interface World {
  readonly mode?: string | undefined;
  readonly trust?: Files;
  readonly repository?: string;
}

async function counted(
  files: Files,
  { mode = 'optional', trust = trustRoot(), repository = 'octo/app' }: World = {},
): Promise<readonly string[]> {
  const named = Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text] as const);
  const policy = rolloutPolicySchema.parse({
    version: 1,
    canary: { 'min-time': 0, 'min-samples': 0, 'max-metric-age': 60 },
    traffic: { adapter: 'none', 'pointer-only': true },
    approvals: { signed: mode },
  });
  const workspace = new FakeWorkspace({ ...Object.fromEntries(named), ...trust });
  const { files: read, problems } = await readApprovals({
    workspace,
    policy,
    nowMs: FIXED_NOW_MS,
    subject: { repository },
  });
  if (problems.length > 0) {
    return problems.map(({ code, where }) => `${code} ${where?.file?.slice(FOLDER.length + 1) ?? ''}`);
  }
  return toApprovals(read, 'default.prod').map(({ by: who, signedBy }) => `${who} ${signedBy ?? 'unsigned'}`);
}

const by = (who: string, key: SigningKey): string => `${who} ${key.publicKey.fingerprint}`;
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
    ['of another payload type', envelopeText({ ...envelope(BOB), payloadType: 'application/json' }), UNVERIFIED],
    ['a statement of in-toto that the person signed', envelopeText(signPayload(approvalPayload(YES), BOB)), UNVERIFIED],
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
    expect(await counted(file, { trust: {} })).toEqual(UNVERIFIED);
    expect(await counted(file, { trust: trustRoot('evidence') })).toEqual(UNVERIFIED);
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
  return envelopeText({ ...one, signatures: [...one.signatures, ...other.signatures] });
}

function lying(one: Envelope, as: SigningKey): string {
  const keyId = as.publicKey.fingerprint;
  return envelopeText({ ...one, signatures: one.signatures.map(({ signature }) => ({ keyId, signature })) });
}

function swapped(): string {
  return envelopeText({ ...envelope(BOB), payload: approvalPayload({ ...YES, release: 'rc-3' }) });
}

function spelled(text: string): string {
  return envelopeText(signPayload(Buffer.from(text), BOB, APPROVAL_PAYLOAD_TYPE));
}

describe('approvals that are', () => {
  const BOTH = { 'a.yml': yaml('eve'), 'b.dsse.json': signedText(BOB) };
  it.each<[string, readonly string[]]>([
    ['required to be signed', [by('bob', BOB)]],
    ['optionally signed', [by('bob', BOB), 'eve unsigned']],
    ['disabled to be signed', ['eve unsigned']],
  ])('%s', async (mode, expected) => {
    expect(await counted(BOTH, { mode: mode.split(' ')[0]?.replace('optionally', 'optional') })).toEqual(expected);
  });

  it.each(['required', 'optional', 'disabled'])('declared as signed must verify: %s', async (mode) => {
    expect(await counted({ 'a.dsse.json': signedText(EVE) }, { mode })).toEqual(UNVERIFIED);
  });
});

describe('an approval that names its repository', () => {
  const from = (repository: string) => signedText(BOB, { repository });
  it.each<[string, string, string, readonly string[]]>([
    ['counts there', from('octo/app'), 'octo/app', [by('bob', BOB)]],
    ['counts there in other letters', from('Octo/App'), 'octo/app', [by('bob', BOB)]],
    [
      'does not in another one that trusts the same people',
      from('octo/other'),
      'octo/app',
      ['approval.elsewhere a.dsse.json'],
    ],
    ['does not where nobody knows what this is', from('octo/app'), 'app', ['approval.elsewhere a.dsse.json']],
    [
      'is in nobody’s way once it is over',
      signedText(BOB, { repository: 'octo/other', at: at(-3 * DAY), expires: at(-DAY) }),
      'octo/app',
      [],
    ],
  ])('%s', async (_name, text, repository, expected) => {
    expect(await counted({ 'a.dsse.json': text }, { repository })).toEqual(expected);
  });

  it('without a signature is held to it as well', async () => {
    const text = JSON.stringify({ ...YES, repository: 'octo/other' });
    expect(await counted({ 'a.yml': text })).toEqual(['approval.elsewhere a.yml']);
  });
});

import { describe, expect, it } from 'vitest';
import { signStatement } from '../sign/sign-statement.ts';
import { buildStatement } from '../statement/statement.ts';
import { newSigningKey } from '../trust-root/trust-root-fixture.ts';
import { readAttestations } from './read-attestations.ts';
import { verifyAttestation } from './verify-attestation.ts';

const key = newSigningKey();
const payload = buildStatement([{ digest: { sha256: 'a'.repeat(64) } }], {
  type: 'https://example.com/p',
  predicate: {},
});
const { line: dsse, copy } = signStatement('a', payload, key);
const sigstoreBundle = copy?.bytes ?? new Uint8Array();
const sound = JSON.parse(Buffer.from(sigstoreBundle).toString()) as {
  readonly verificationMaterial: { readonly publicKey: unknown };
  readonly dsseEnvelope: { readonly signatures: readonly { readonly sig: string }[] };
};
const { verificationMaterial: material, dsseEnvelope: envelope } = sound;
const [signature] = envelope.signatures;
const LOG_ENTRY = {
  logIndex: '1',
  logId: { keyId: 'AAAA' },
  kindVersion: { kind: 'dsse', version: '0.0.1' },
  canonicalizedBody: 'e30=',
};
const certificate = { rawBytes: 'AA==' };
const withMaterial = (more: object): object => ({ verificationMaterial: { ...(material as object), ...more } });
const bundle = (changes: object): Uint8Array => Buffer.from(JSON.stringify({ ...sound, ...changes }));

function outcomeOf(bytes: Uint8Array, file = 'a.json'): readonly string[] {
  const { attestations, problems } = readAttestations(bytes, file);
  const verdicts = attestations.map((found) => verifyAttestation(found, { keys: [key.publicKey], threshold: 1 }));
  return [...problems.map(({ code }) => code), ...verdicts.map((verdict) => (verdict.ok ? 'holds' : verdict.code))];
}

describe('readAttestations', () => {
  it.each<[string, Uint8Array, string, readonly string[]]>([
    ['an envelope', dsse, 'a.json', ['holds']],
    ['a bundle', sigstoreBundle, 'a.json', ['holds']],
    ['lines of both', Buffer.concat([dsse, sigstoreBundle]), 'a.jsonl', ['holds', 'holds']],
    ['lines without a last line feed', dsse.subarray(0, -1), 'a.jsonl', ['holds']],
    [
      'lines with an empty one',
      Buffer.concat([dsse, Buffer.from('\n'), dsse]),
      'a.jsonl',
      ['json.syntax', 'holds', 'holds'],
    ],
    ['no line', Buffer.alloc(0), 'a.jsonl', ['dsse.limit']],
    ['no bytes', Buffer.alloc(0), 'a.json', ['json.syntax']],
    ['a list', Buffer.from('[]'), 'a.json', ['schema.invalid']],
    ['null', Buffer.from('null'), 'a.json', ['schema.invalid']],
  ])('%s', (_name, bytes, file, outcome) => {
    expect(outcomeOf(bytes, file)).toEqual(outcome);
  });

  it.each<[string, object, string]>([
    ['of an older version', { mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2' }, 'schema.invalid'],
    ['of no kind', { mediaType: 1 }, 'schema.invalid'],
    ['without material', { verificationMaterial: undefined }, 'schema.invalid'],
    ['with neither key nor certificate', { verificationMaterial: {} }, 'dsse.malformed'],
    ['with both', { verificationMaterial: { ...material, certificate } }, 'dsse.malformed'],
    ['with a certificate', { verificationMaterial: { certificate } }, 'certificate'],
    ['around a bare signature', { dsseEnvelope: undefined }, 'dsse.malformed'],
    [
      'with a second signature',
      { dsseEnvelope: { ...envelope, signatures: [signature, signature] } },
      'dsse.malformed',
    ],
    ['with another payload', { dsseEnvelope: { ...envelope, payload: 'e30=' } }, 'no_trusted_signature'],
    ['around an envelope and a bare signature', { messageSignature: {} }, 'dsse.malformed'],
    ...[{ x509CertificateChain: { certificates: [] } }, { x509CertificateChain: null }].map(
      (more): [string, object, string] => ['with a chain', withMaterial(more), 'dsse.malformed'],
    ),
    ['with no base64', { dsseEnvelope: { ...envelope, signatures: [{ sig: '*' }] } }, 'dsse.base64'],
  ])('a bundle %s', (_name, changes, outcome) => {
    expect(outcomeOf(bundle(changes))).toEqual([outcome]);
  });

  // What a key makes needless is read all the same: others refuse a bundle whose members have other types.
  it.each([
    ...[
      true,
      0,
      'x',
      {},
      [[]],
      ['x'],
      [{}],
      [{ ...LOG_ENTRY, logId: 'x' }],
      [{ ...LOG_ENTRY, canonicalizedBody: '*' }],
    ].map((value) => ({ tlogEntries: value })),
    ...[true, [], { rfc3161Timestamps: 'x' }, { rfc3161Timestamps: [{ signedTimestamp: 1 }] }].map((value) => ({
      timestampVerificationData: value,
    })),
    ...[true, 'x', { hint: 1 }].map((value) => ({ publicKey: value })),
  ])('a bundle with %j is refused', (more) => {
    expect(new Set(outcomeOf(bundle(withMaterial(more))))).toEqual(new Set(['schema.invalid']));
  });

  it.each([
    { tlogEntries: undefined },
    { tlogEntries: null },
    { tlogEntries: [LOG_ENTRY] },
    { timestampVerificationData: null },
    { timestampVerificationData: {} },
    { timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }] } },
    { publicKey: {} },
    { publicKey: { hint: null } },
  ])('a bundle with %j holds', (more) => {
    expect(outcomeOf(bundle(withMaterial(more)))).toEqual(['holds']);
  });

  it('says which line it was, and where in it', () => {
    const broken = bundle({ dsseEnvelope: { ...envelope, payload: '*' } });
    const { problems } = readAttestations(Buffer.concat([dsse, broken]), 'rc.jsonl');
    expect(problems.map(({ where }) => where)).toEqual([{ file: 'rc.jsonl:2', pointer: '/dsseEnvelope/payload' }]);
  });

  it('refuses what is signed and no statement', () => {
    const hollow = signStatement('a', Buffer.from('{"_type":"https://in-toto.io/Statement/v2"}'), key);
    expect(outcomeOf(hollow.line)).toEqual(['statement']);
  });
});

import { attest } from '@actions/attest';
import { systemClock } from '../../packages/adapters/src/clock/system-clock.ts';
import {
  parseSigstoreRoots,
  readAttestations,
  type AttestationVerdict,
  verifyAttestation,
} from '@release-gates/attestation';
import { bundleToJSON } from '@sigstore/bundle';
import { CIContextProvider, DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign';
import nock from 'nock';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ISSUER, type LocalSigstore, startSigstore, WORKFLOW } from '../support/sigstore.ts';

/** Bundles that other people's programs make, verified by us; and every way in which one can be broken. */

const DIGEST = 'a'.repeat(64);
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const IN_TOTO = 'application/vnd.in-toto+json';
const STATEMENT = JSON.stringify({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'parcel.tgz', digest: { sha256: DIGEST } }],
  predicateType: PROVENANCE,
  predicate: {},
});

/** What no two bundles share, be they made at the same time. */
const ALWAYS_OF_ITS_OWN = [
  'verificationMaterial/certificate/rawBytes',
  'verificationMaterial/tlogEntries/0/inclusionPromise/signedEntryTimestamp',
  'verificationMaterial/tlogEntries/0/inclusionProof/rootHash',
  'verificationMaterial/tlogEntries/0/inclusionProof/checkpoint/envelope',
  'verificationMaterial/tlogEntries/0/canonicalizedBody',
  'verificationMaterial/timestampVerificationData/rfc3161Timestamps/0/signedTimestamp',
  'dsseEnvelope/payload',
  'dsseEnvelope/signatures/0/sig',
];

let sigstore: LocalSigstore;
let sound: string;
beforeAll(async () => {
  sigstore = await startSigstore();
  for (const [name, value] of Object.entries(sigstore.env)) vi.stubEnv(name, value);
  sound = await bundleOf(STATEMENT);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  nock.cleanAll();
  await sigstore.close();
});

/** As sigstore-js makes one, with both proofs of the time. */
async function bundleOf(payload: string, type = IN_TOTO): Promise<string> {
  const { url } = sigstore;
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({ fulcioBaseURL: url, identityProvider: new CIContextProvider('sigstore') }),
    witnesses: [new RekorWitness({ rekorBaseURL: url }), new TSAWitness({ tsaBaseURL: url })],
  });
  return JSON.stringify(bundleToJSON(await builder.create({ type, data: Buffer.from(payload) })));
}

function judge(bundle: string, subject = WORKFLOW): string {
  const roots = parseSigstoreRoots(Buffer.from(sigstore.trustedRoot), 'root.json');
  const certificates = { roots, identities: [{ issuer: ISSUER, subject }], nowMs: systemClock.nowMs() };
  const { attestations, problems } = readAttestations(Buffer.from(bundle), 'a.json');
  const verdicts = attestations.map((found) => verifyAttestation(found, { keys: [], threshold: 1, certificates }));
  return [...problems.map(({ code, message }) => `${code}: ${message}`), ...verdicts.map(tell)].join('; ');
}

function tell(verdict: AttestationVerdict): string {
  return verdict.ok ? `holds: ${verdict.statement.predicateType}` : `${verdict.code}: ${verdict.message}`;
}

describe('what others signed', () => {
  it('is taken from sigstore-js', () => {
    expect(judge(sound)).toBe(`holds: ${PROVENANCE}`);
  });

  it('is taken from @actions/attest, which asks GitHub’s own instance', async () => {
    for (const host of ['https://fulcio.githubapp.com', 'https://timestamp.githubapp.com']) {
      nock(host)
        .persist()
        .post(/.*/)
        .reply(async (uri, body) => {
          const { status, body: answer, type } = await sigstore.answer(uri, toText(body));
          return [status, answer, { 'content-type': type }];
        });
    }
    const { bundle } = await attest({
      subjects: [{ name: 'parcel.tgz', digest: { sha256: DIGEST } }],
      predicateType: PROVENANCE,
      predicate: {},
      token: 'no-token',
      sigstore: 'github',
      skipWrite: true,
    });
    const instance = await startSigstoreWithoutLog();
    const { attestations } = readAttestations(Buffer.from(JSON.stringify(bundle)), 'a.json');
    const certificates = {
      roots: instance,
      identities: [{ issuer: ISSUER, subject: WORKFLOW }],
      nowMs: systemClock.nowMs(),
    };
    expect(
      attestations.map((found) => tell(verifyAttestation(found, { keys: [], threshold: 1, certificates }))),
    ).toEqual([`holds: ${PROVENANCE}`]);
  });
});

/** The same instance, as GitHub’s own is: no log. */
async function startSigstoreWithoutLog(): Promise<ReturnType<typeof parseSigstoreRoots>> {
  const root = JSON.parse(sigstore.trustedRoot) as { tlogs: unknown[] };
  return parseSigstoreRoots(Buffer.from(JSON.stringify({ ...root, tlogs: [] })), 'github.json');
}

/** nock hands over JSON parsed, and what is no text in hex. */
function toText(body: unknown): string {
  if (typeof body === 'string') return Buffer.from(body, 'hex').toString();
  return JSON.stringify(body);
}

type Bundle = {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    publicKey?: { hint: string };
    tlogEntries?: Record<string, unknown>[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope?: { payload: string; payloadType: string; signatures: { sig: string }[] };
  messageSignature?: object;
};

const without = (change: (bundle: Bundle) => void): string => {
  const bundle = JSON.parse(sound) as Bundle;
  change(bundle);
  return JSON.stringify(bundle);
};
const flip = (base64 = ''): string => {
  const bytes = Buffer.from(base64, 'base64');
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  return bytes.toString('base64');
};

describe('a bundle that is broken is refused, and it is said why', () => {
  const cases: readonly (readonly [string, (bundle: Bundle) => void, RegExp])[] = [
    [
      'an unknown format',
      (b) => void (b.mediaType = 'application/vnd.dev.sigstore.bundle.v0.9+json'),
      /found "application\/vnd.dev.sigstore.bundle.v0.9/,
    ],
    ['no envelope', (b) => void delete b.dsseEnvelope, /expected a DSSE envelope in the bundle, found none/],
    ['no certificate and no key', (b) => void delete b.verificationMaterial.certificate, /found both or neither/],
    ['a certificate and a key', (b) => void (b.verificationMaterial.publicKey = { hint: '' }), /found both or neither/],
    [
      'a chain beside the certificate',
      (b) => void Object.assign(b.verificationMaterial, { x509CertificateChain: { certificates: [] } }),
      /found a chain of certificates/,
    ],
    ['a bare signature beside the envelope', (b) => void (b.messageSignature = {}), /found a bare signature beside it/],
    [
      'entries of the log that are no list',
      (b) => void Object.assign(b.verificationMaterial, { tlogEntries: {} }),
      /^schema\.invalid: expected array/,
    ],
    [
      'timestamps that are no list',
      (b) => void Object.assign(b.verificationMaterial, { timestampVerificationData: { rfc3161Timestamps: 'x' } }),
      /^schema\.invalid: /,
    ],
    ['two signatures', (b) => void b.dsseEnvelope?.signatures.push({ sig: 'AAAA' }), /exactly one signature/],
    ['a certificate that is none', (b) => set(b, 'certificate', { rawBytes: 'AAAA' }), /^certificate: /],
    [
      'another certificate',
      (b) => set(b, 'certificate', { rawBytes: flip(b.verificationMaterial.certificate?.rawBytes) }),
      /^certificate: /,
    ],
    ['another payload', (b) => envelope(b, { payload: flip(b.dsseEnvelope?.payload) }), /^certificate: /],
    ['another type', (b) => envelope(b, { payloadType: 'text/plain' }), /^payload_type: /],
    [
      'another signature',
      (b) => envelope(b, { signatures: [{ sig: flip(b.dsseEnvelope?.signatures[0]?.sig) }] }),
      /^certificate: /,
    ],
    ['no entry of the log', (b) => set(b, 'tlogEntries', []), /expected 1 tlog entries, got 0/],
    [
      'no proof of the entry',
      (b) => entry(b, { inclusionProof: undefined, inclusionPromise: undefined }),
      /^certificate: /,
    ],
    ['an entry of another time', (b) => entry(b, { integratedTime: '1700000000' }), /^certificate: /],
    ['an entry about something else', (b) => entry(b, { canonicalizedBody: 'e30=' }), /^certificate: /],
    [
      'the same entry twice',
      (b) => b.verificationMaterial.tlogEntries?.push(...(b.verificationMaterial.tlogEntries ?? [])),
      /duplicate timestamp/,
    ],
    ['a timestamp that is none', (b) => stamp(b, 'AAAA'), /^certificate: /],
    [
      'another timestamp',
      (b) => stamp(b, flip(b.verificationMaterial.timestampVerificationData?.rfc3161Timestamps[0]?.signedTimestamp)),
      /^certificate: /,
    ],
  ];
  it.each(cases)('%s', (_name, change, reason) => {
    expect(judge(without(change))).toMatch(reason);
  });

  it('a payload that is no statement', async () => {
    expect(judge(await bundleOf('{}'))).toMatch(/^statement: /);
  });

  it('with any field of another that holds', async () => {
    const other = JSON.parse(await bundleOf(STATEMENT.replace(DIGEST, 'b'.repeat(64)))) as JsonObject;
    expect(judge(JSON.stringify(other))).toBe(`holds: ${PROVENANCE}`);
    const paths = leavesOf(JSON.parse(sound) as JsonObject);
    const crossed = paths.flatMap((path) => {
      const [mine, theirs] = [JSON.parse(sound) as JsonObject, valueAt(other, path)];
      return valueAt(mine, path) === theirs ? [] : [[path.join('/'), judge(JSON.stringify(put(mine, path, theirs)))]];
    });
    expect(crossed.filter(([, verdict]) => verdict?.startsWith('holds'))).toEqual([]);
    // The second it was logged in is another only where the two were not made within one.
    expect(crossed.map(([path]) => path)).toEqual(expect.arrayContaining(ALWAYS_OF_ITS_OWN));
  });

  it.each([
    ['no JSON', '{'],
    ['a name twice', '{"mediaType":1,"mediaType":2}'],
    ['an array', '[]'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(judge(text)).toMatch(/^(json|schema)\./);
  });
});

function set<Name extends keyof Bundle['verificationMaterial']>(
  bundle: Bundle,
  name: Name,
  value: Bundle['verificationMaterial'][Name],
): void {
  bundle.verificationMaterial[name] = value;
}

function envelope(bundle: Bundle, changes: object): void {
  Object.assign(bundle.dsseEnvelope ?? {}, changes);
}

function entry(bundle: Bundle, changes: object): void {
  Object.assign(bundle.verificationMaterial.tlogEntries?.[0] ?? {}, changes);
}

function stamp(bundle: Bundle, signedTimestamp: string): void {
  set(bundle, 'timestampVerificationData', { rfc3161Timestamps: [{ signedTimestamp }] });
}

type JsonObject = { [name: string]: Json };
type Json = string | number | boolean | null | Json[] | JsonObject;

/** Paths of everything that is no object and no list. */
function leavesOf(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, member]) => leavesOf(member, [...path, name]));
}

function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((at, name) => (at as JsonObject | undefined)?.[name], value);
}

function put(value: JsonObject, path: readonly string[], leaf: Json | undefined): JsonObject {
  const holder = valueAt(value, path.slice(0, -1)) as JsonObject;
  holder[path.at(-1) ?? ''] = leaf ?? null;
  return value;
}

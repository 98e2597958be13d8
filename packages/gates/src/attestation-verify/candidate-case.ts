import {
  buildKeyBundle,
  parseEnvelope,
  parseSigningKey,
  signCandidate,
  type SigningKey,
  signWithKey,
} from '@release-gates/attestation';
import { sha256Hex } from '@release-gates/core';
import {
  buildManifest,
  type Evidence,
  gateEntry,
  readManifest,
  serializeEvidence,
  serializeManifest,
} from '@release-gates/evidence';
import { evidence as passing, MANIFEST_REQUEST, NOW_MS } from '../_shared/manifest-case.ts';
import type { AttestationFacts, ReadFile } from './facts.ts';

/** Fixed, and of an algorithm that signs the same twice alike, so that every run decides on the same bytes; they guard nothing. */
const KEYS = {
  alice: 'MC4CAQAwBQYDK2VwBCIEICvYBsl/DgCvGh/DMo+nY6kmlyPI24+sT5OvcdsYbW6Q',
  mallory: 'MC4CAQAwBQYDK2VwBCIEIMCkl3YbF1N57WM5fMmAVGVZ+qhMqcvu3ncxF8MVCLas',
} as const;

export const [ALICE, MALLORY] = [keyOf(KEYS.alice), keyOf(KEYS.mallory)];
export { NOW_MS };

function keyOf(body: string): SigningKey {
  return parseSigningKey(`-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`, 'a key of this test');
}

export interface Candidate {
  readonly manifest: ReturnType<typeof buildManifest>;
  readonly manifestBytes: Uint8Array;
  /** Envelopes by the name of the statement, a line each. */
  readonly lines: Readonly<Record<string, string>>;
}

/** One gate, its manifest, and what `sign` makes of both. */
export async function signedCandidate(changes: Partial<Evidence> = {}, key: SigningKey = ALICE): Promise<Candidate> {
  const evidence = { ...passing, ...changes };
  const bytes = serializeEvidence(evidence);
  const sha256 = sha256Hex(bytes);
  const entry = gateEntry(
    { kind: 'evidence', path: `compat-matrix-${sha256.slice(0, 4)}.json`, sha256, bytes: 1, evidence },
    true,
  );
  const manifest = buildManifest({
    ...MANIFEST_REQUEST,
    release_candidate_id: evidence.release_candidate_id,
    subject: evidence.subject,
    gates: { 'compat-matrix': entry },
  });
  const manifestBytes = serializeManifest(manifest);
  const signed = await signCandidate(
    {
      evidence: [{ evidence, name: entry.evidence, sha256, freshUntil: manifest.expires_at }],
      manifest: {
        manifest,
        name: 'manifest.json',
        sha256: sha256Hex(manifestBytes),
        verifierId: 'https://example.com/verifier/v1',
        resourceUri: 'pkg:generic/parcel@1.4.0',
        policy: { uri: 'https://example.com/policy' },
      },
      release: { purl: `pkg:generic/parcel@${evidence.subject.version}`, packageId: null },
      scans: [],
    },
    signWithKey(key),
  );
  return {
    manifest,
    manifestBytes,
    lines: Object.fromEntries(signed.map(({ name, line }) => [name, Buffer.from(line).toString()])),
  };
}

export function fileOf(path: string, text: string): ReadFile {
  return { path, base64: Buffer.from(text).toString('base64') };
}

/** Every file that `sign` leaves beside the manifest, by its name. */
export function formsOf({ lines, manifest }: Candidate): Readonly<Record<string, string>> {
  const named = Object.entries(lines);
  return {
    ...Object.fromEntries(named.map(([name, line]) => [`${name}.dsse.json`, line])),
    ...Object.fromEntries(named.map(([name, line]) => [`${name}.sigstore.json`, bundleOf(line)])),
    [`${manifest.release_candidate_id}.intoto.jsonl`]: named.map(([, line]) => line).join(''),
  };
}

function bundleOf(line: string): string {
  const envelope = parseEnvelope(Buffer.from(line), 'line');
  return `${JSON.stringify(buildKeyBundle(envelope, envelope.signatures[0]?.keyId ?? ''))}\n`;
}

/** What a reader with alice's key finds. */
export function factsOf(
  candidate: Candidate,
  lines: readonly (string | undefined)[] = Object.values(candidate.lines),
  changes: Partial<AttestationFacts> = {},
): AttestationFacts {
  const path = 'm/manifest.json';
  const { manifestBytes } = candidate;
  return {
    nowMs: NOW_MS,
    trust: { kind: 'named', keys: [fileOf('alice.pub', ALICE.publicKey.pem)], sigstoreRoots: [] },
    attestations: [fileOf('m/rc.intoto.jsonl', lines.join(''))],
    unread: [],
    subjects: [],
    manifest: { state: 'found', path, sha256: sha256Hex(manifestBytes), ...readManifest(manifestBytes, path) },
    ...changes,
  };
}

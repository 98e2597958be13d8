import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import {
  parseSigningKey,
  preAuthenticationEncoding,
  readAttestations,
  signCandidate,
  signWithKey,
} from '@release-gates/attestation';
import { type Gate, sha256Hex } from '@release-gates/core';
import { serializeManifest } from '@release-gates/evidence';
import { gates } from '@release-gates/gates';
import { collectContext, evidenceFile, FakeWorkspace, judgedCheck, manifestOf } from '@release-gates/testkit';
import type { Measurement } from './measurement.ts';
import { fastestRatio } from './paired.ts';

const GATES = 40;
/** As many as a gate of ours has on the average. */
const CHECKS = 20;
const ROUNDS = 101;

/** Who signed a candidate of forty gates, and that each verdict is attested as it is, against the signature checks alone. */
export async function bench(): Promise<readonly Measurement[]> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = parseSigningKey(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 'key');
  const files = Array.from({ length: GATES }, (_, gate) =>
    evidenceFile({
      unit: `gate-${gate}`,
      checks: Array.from({ length: CHECKS }, (_none, at) => judgedCheck({ id: `thing_holds::${at}` })),
    }),
  );
  const manifest = manifestOf(files);
  const bytes = serializeManifest(manifest);
  const signed = await signCandidate(
    {
      evidence: files.map(({ evidence, name, sha256 }) => ({ evidence, name, sha256, freshUntil: null })),
      manifest: {
        manifest,
        name: 'manifest.json',
        sha256: sha256Hex(bytes),
        verifierId: 'https://example.com/verifier/v1',
        resourceUri: 'pkg:generic/parcel@1.4.0',
        policy: { uri: 'https://example.com/policy' },
      },
      release: null,
      scans: [],
    },
    signWithKey(key),
  );
  const lines = Buffer.concat(signed.map(({ line }) => line));
  const digest = sha256Hex(bytes);
  const folder = `c/attestations/${digest.slice(0, 12)}`;
  const forms: Readonly<Record<string, Uint8Array>> = {
    ...Object.fromEntries(signed.map(({ file, line }) => [`${folder}/${file.name}`, line])),
    ...Object.fromEntries(
      signed.flatMap(({ copy }) => (copy === null ? [] : [[`${folder}/${copy.name}`, copy.bytes]])),
    ),
    [`${folder}/${manifest.release_candidate_id}.intoto.jsonl`]: lines,
  };
  const trusted = { 'c/manifest.json': bytes, key: key.publicKey.pem };
  const one = await decider({ ...trusted, 'c/all.intoto.jsonl': lines }, { attestations: ['c/all.intoto.jsonl'] });
  const all = await decider({ ...trusted, ...forms }, {});
  const rawOne = rawChecks({ 'all.intoto.jsonl': lines }, key.publicKey.pem);
  const rawAll = rawChecks(forms, key.publicKey.pem);
  return [
    toMeasurement(
      `${signed.length} statements of a manifest of ${GATES} gates, verified and held against it`,
      one,
      rawOne,
    ),
    toMeasurement(
      `the same in the three forms that sign leaves, each bound to the manifest and to the others`,
      all,
      rawAll,
    ),
  ];
}

/** What decides on these files. */
async function decider(files: Readonly<Record<string, Uint8Array | string>>, given: object): Promise<() => void> {
  const gate = (await gates['attestation-verify']?.()) as Gate;
  const inputs = gate.inputs.parse({ manifest: 'c/manifest.json', publicKeys: ['key'], ...given });
  const facts = await gate.collect(inputs, collectContext({ workspace: new FakeWorkspace(files) }));
  return () => {
    // Facts of its own: what was judged once is not judged again.
    const open = gate.decide({ ...(facts as object) }, inputs).filter(({ outcome }) => outcome !== 'pass');
    if (open.length > 0) throw new Error(`expected a candidate that verifies, found ${open[0]?.reason}`);
  };
}

function toMeasurement(name: string, ours: () => void, theirs: () => void): Measurement {
  const { ratio, oursMs, theirsMs } = fastestRatio(ours, theirs, ROUNDS);
  return {
    name,
    ratio,
    limit: 2,
    against: 'the key read and crypto.verify over the bytes of each envelope',
    note: `${oursMs.toFixed(1)} ms against ${theirsMs.toFixed(1)} ms`,
  };
}

function rawChecks(files: Readonly<Record<string, Uint8Array>>, pem: string): () => void {
  const found = Object.entries(files).flatMap(([path, bytes]) => readAttestations(bytes, path).attestations);
  const bare = found.map(({ envelope }) => ({
    message: preAuthenticationEncoding(envelope.payloadType, envelope.payload),
    signature: envelope.signatures[0]?.signature ?? new Uint8Array(),
  }));
  return () => {
    const publicKey = createPublicKey(pem);
    for (const { message, signature } of bare) {
      if (!verify('sha256', message, publicKey, signature)) throw new Error('a signature does not hold');
    }
  };
}

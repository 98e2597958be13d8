import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import {
  buildTestResult,
  parseSigningKey,
  preAuthenticationEncoding,
  readAttestations,
  signStatement,
  verifyAttestation,
} from '@release-gates/attestation';
import { evidenceFile } from '@release-gates/testkit';
import type { Measurement } from './measurement.ts';
import { fastestRatio } from './paired.ts';

const STATEMENTS = 1000;
const ROUNDS = 9;

/** A thousand signed verdicts in one file, against nothing but their signature checks. */
export function bench(): readonly Measurement[] {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = parseSigningKey(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 'key');
  const signed = Array.from({ length: STATEMENTS }, (_, at) => {
    const { evidence, name, sha256 } = evidenceFile({ reason: `verdict ${at}` });
    return signStatement(name, buildTestResult({ evidence, name, sha256, freshUntil: null }), key).line;
  });
  const file = Buffer.concat(signed);
  const ours = (): void => {
    const { attestations } = readAttestations(file, 'rc.intoto.jsonl');
    const trust = { keys: [key.publicKey], threshold: 1 };
    const held = attestations.filter((found) => verifyAttestation(found, trust).ok).length;
    if (held !== STATEMENTS) throw new Error(`expected ${STATEMENTS} statements that hold, found ${held}`);
  };
  const { attestations } = readAttestations(file, 'rc.intoto.jsonl');
  const bare = attestations.map(({ envelope }) => ({
    message: preAuthenticationEncoding(envelope.payloadType, envelope.payload),
    signature: envelope.signatures[0]?.signature ?? new Uint8Array(),
  }));
  const publicKey = createPublicKey(key.publicKey.pem);
  const theirs = (): void => {
    for (const { message, signature } of bare) {
      if (!verify('sha256', message, publicKey, signature)) throw new Error('a signature does not hold');
    }
  };
  const paired = fastestRatio(ours, theirs, ROUNDS);
  return [
    {
      name: `${STATEMENTS} signed statements read and verified`,
      ratio: paired.ratio,
      limit: 2,
      against: 'crypto.verify over the same bytes',
      note: `${paired.oursMs.toFixed(0)} ms against ${paired.theirsMs.toFixed(0)} ms`,
    },
  ];
}

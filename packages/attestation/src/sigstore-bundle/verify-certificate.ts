import { equalDigest, formatRfc3339, type Json, MAX_FUTURE_SKEW_MS, sha256Hex } from '@release-gates/core';
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { type SignedEntity, toSignedEntity } from '@sigstore/verify';
import type { Envelope } from '../dsse/envelope.ts';
import type { SigstoreRoot } from '../sigstore-root/parse-sigstore-roots.ts';

/** Who a certificate is of, both in full: a pattern that matches more than was meant is somebody else's way in. */
export interface CertificateIdentity {
  /** OIDC issuer. */
  readonly issuer: string;
  /** Subject alternative name. Of a workflow: its file and the ref it ran at. */
  readonly subject: string;
}

/** Whose certificates count. */
export interface CertificateTrust {
  readonly roots: readonly SigstoreRoot[];
  readonly identities: readonly CertificateIdentity[];
  readonly nowMs: number;
}

export type CertificateVerdict =
  | { readonly ok: true; readonly identity: CertificateIdentity }
  | { readonly ok: false; readonly fault: 'certificate' | 'identity'; readonly message: string };

/**
 * Whether one of the instances certified who signed exactly this envelope, at a time that its log or its clock proves.
 *
 * @param bundle the JSON that the envelope was taken from
 */
export function verifyCertificate(
  { bundle, envelope }: { readonly bundle: Json; readonly envelope: Envelope },
  { roots, identities, nowMs }: CertificateTrust,
): CertificateVerdict {
  if (roots.length === 0) return refuse('it was signed with a certificate, and only keys are trusted here');
  const read = readEntity(bundle, envelope);
  if (typeof read === 'string') return refuse(read);
  const { entity, timesMs } = read;
  const lateMs = timesMs.find((timeMs) => !(timeMs <= nowMs + MAX_FUTURE_SKEW_MS));
  if (lateMs !== undefined) return refuse(`it was signed in the future: ${describeTime(lateMs)}`);
  const faults: string[] = [];
  for (const { at, verifier } of roots) {
    try {
      return judgeIdentity(verifier.verify(entity).identity, identities);
    } catch (error) {
      faults.push(`${at}: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }
  return refuse(`no Sigstore instance that is trusted vouches for its certificate (${faults.join('; ')})`);
}

interface ReadEntity {
  readonly entity: SignedEntity;
  /** What its logs and clocks say, before anybody believes them. */
  readonly timesMs: readonly number[];
}

/** The library decodes more spellings than we do; what it verifies must be what we read. */
function readEntity(json: Json, envelope: Envelope): ReadEntity | string {
  try {
    const bundle = bundleFromJSON(json);
    if (!isOf(bundle, envelope)) return 'its envelope can be read in two ways';
    const { tlogEntries } = bundle.verificationMaterial;
    if (!tlogEntries.every(agrees)) return 'the root of its log entry is not that of the checkpoint';
    const entity = toSignedEntity(bundle);
    // The library parses a timestamp when its time is asked for, and throws then.
    return { entity, timesMs: timesOf(entity) };
  } catch (error) {
    return `its verification material cannot be read: ${error instanceof Error ? error.message : 'unknown'}`;
  }
}

function isOf({ content }: Bundle, { payloadType, payload, signatures }: Envelope): boolean {
  if (content.$case !== 'dsseEnvelope') return false;
  const { dsseEnvelope: other } = content;
  const [own, others] = [signatures[0]?.signature, other.signatures[0]?.sig];
  if (own === undefined || others === undefined || other.signatures.length !== signatures.length) return false;
  return (
    other.payloadType === payloadType &&
    equalDigest(sha256Hex(other.payload), sha256Hex(payload)) &&
    equalDigest(sha256Hex(others), sha256Hex(own))
  );
}

/** The library takes the root from the checkpoint that the log signed, and never looks at the copy beside it. */
function agrees({ inclusionProof }: Bundle['verificationMaterial']['tlogEntries'][number]): boolean {
  const { rootHash, checkpoint } = inclusionProof ?? {};
  if (rootHash === undefined || checkpoint === undefined) return true;
  const [, , root = ''] = checkpoint.envelope.split('\n');
  return equalDigest(rootHash.toString('hex'), Buffer.from(root, 'base64').toString('hex'));
}

function timesOf({ timestamps }: SignedEntity): readonly number[] {
  return timestamps.map((entry) =>
    entry.$case === 'timestamp-authority'
      ? entry.timestamp.signingTime.getTime()
      : Number(entry.tlogEntry.integratedTime) * 1000,
  );
}

function describeTime(timeMs: number): string {
  return Number.isFinite(timeMs) && Math.abs(timeMs) < 8.64e15 ? formatRfc3339(timeMs) : 'a time that is none';
}

type Found = { readonly subjectAlternativeName?: string; readonly extensions?: { readonly issuer?: string } };

function judgeIdentity(
  { subjectAlternativeName: subject = '', extensions }: Found = {},
  identities: readonly CertificateIdentity[],
): CertificateVerdict {
  const identity = { issuer: extensions?.issuer ?? '', subject };
  const isTrusted = identities.some((one) => one.issuer === identity.issuer && one.subject === identity.subject);
  if (isTrusted && identity.issuer !== '' && subject !== '') return { ok: true, identity };
  const message = `it was signed by ${JSON.stringify(subject)} of ${JSON.stringify(identity.issuer)}, who is not trusted here`;
  return { ok: false, fault: 'identity', message };
}

function refuse(message: string): CertificateVerdict {
  return { ok: false, fault: 'certificate', message };
}

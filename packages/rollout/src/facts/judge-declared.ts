import { equalDigest } from '@release-gates/core';
import { type Manifest, type Verification, type VerificationFacts, verifyManifest } from '@release-gates/evidence';
import type { Declared, DeclaredDigest } from './declared.ts';

/** One thing that is declared and does not verify, or cannot be. The code is stable. */
export interface IntegrityFinding {
  readonly code: 'file_hash_mismatch' | 'integrity_unreadable' | 'unsupported_alg' | 'signature_unverified';
  readonly message: string;
  readonly file: string;
  readonly line?: number;
  readonly remedy?: string;
  /** It could not be told, rather than told to be wrong. */
  readonly isUnknown?: boolean;
}

/** Everything that is declared and does not verify. `units`: those whose business it is to verify signatures. */
export function declaredFindings(
  declared: readonly Declared[],
  facts: VerificationFacts,
  units: readonly string[],
): IntegrityFinding[] {
  const signed = { facts, verification: verifyManifest(facts), units };
  return [...checksumFindings(declared, facts.reading.manifest), ...signatureFindings(declared, signed)];
}

/** What the checksums of a release say of its files, and what of it cannot be read. */
export function checksumFindings(declared: readonly Declared[], manifest: Manifest | null): IntegrityFinding[] {
  return declared.flatMap((entry) => {
    const { kind, path } = entry;
    switch (kind) {
      case 'signature':
        return [];
      case 'unreadable':
        return [unreadableFinding(entry)];
      case 'checksums':
        return entry.digests.flatMap((digest) => digestFinding(path, digest, boundDigest(digest, manifest)));
    }
  });
}

function unreadableFinding({ path, flaw }: Extract<Declared, { kind: 'unreadable' }>): IntegrityFinding {
  const { message, line } = flaw;
  const where = { file: path, ...(line !== undefined && { line }) };
  const remedy = 'Write it anew, or remove it: what is declared must verify';
  return { code: 'integrity_unreadable', message: `${path}: ${message}`, ...where, remedy };
}

/** Where only digests are deployed, what the manifest binds stands for the file that is not here. */
function boundDigest({ file, algorithm }: DeclaredDigest, manifest: Manifest | null): string | null {
  const artifact = manifest?.artifacts.find(({ path }) => path === file);
  return algorithm === 'sha256' && artifact !== undefined ? artifact.sha256 : null;
}

function digestFinding(
  path: string,
  { file, algorithm, stated, found, line }: DeclaredDigest,
  bound: string | null,
): IntegrityFinding[] {
  const is = found ?? bound;
  const where = { file: path, line };
  if (is !== null && equalDigest(stated, is)) return [];
  if (is !== null) {
    return [{ code: 'file_hash_mismatch', message: `${path}: ${file} should be ${stated}, and is ${is}`, ...where }];
  }
  const isWeak = algorithm === 'md5';
  const why = isWeak ? 'MD5 proves nothing' : 'it is not here, or too large for this algorithm';
  const code = isWeak ? 'unsupported_alg' : 'integrity_unreadable';
  return [{ code, message: `${path}: ${file}: ${why}`, ...where, isUnknown: true, remedy: 'Declare its SHA-256' }];
}

interface Signed {
  readonly facts: VerificationFacts;
  readonly verification: Verification;
  /** Units whose business it is to verify signatures. */
  readonly units: readonly string[];
}

/**
 * A signature is verified by the unit whose business that is. Here it counts where passing evidence of such a unit, which
 * the manifest binds, read these very bytes.
 */
export function signatureFindings(declared: readonly Declared[], signed: Signed): IntegrityFinding[] {
  const verified = verifiedDigests(signed);
  return declared.flatMap((entry) => {
    if (entry.kind !== 'signature' || verified.some((digest) => equalDigest(digest, entry.sha256))) return [];
    const { path, subject } = entry;
    return [
      {
        code: 'signature_unverified' as const,
        message: `${path} signs ${subject}, and no unit verified it`,
        file: path,
        remedy:
          'Name the unit that verifies it in signature-gates and bind its evidence in the manifest, or withdraw the file',
      },
    ];
  });
}

/** Digests of what the verifying units read, where their evidence passed, binds, and is what the manifest names. */
function verifiedDigests({ facts, verification, units }: Signed): string[] {
  return units.flatMap((unit) => {
    const entry = Object.hasOwn(facts.reading.manifest?.gates ?? {}, unit) ? facts.reading.manifest?.gates[unit] : null;
    const found = facts.evidence[unit];
    const isSound = entry?.mode === 'enforce' && entry.verdict === 'pass' && verification.evidence[unit]?.length === 0;
    if (!isSound || found?.state !== 'present' || found.evidence === null) return [];
    return found.evidence.materials.map(({ sha256 }) => sha256);
  });
}

import { equalDigest } from '@release-gates/core';
import { type Manifest, type Verification, type VerificationFacts, verifyManifest } from '@release-gates/evidence';
import type { Declared, DeclaredDigest, IntegrityFinding } from './declared.ts';
import { attestationFindings } from './judge-attestations.ts';

/** Everything that is declared and does not verify. */
export function declaredFindings(
  declared: readonly Declared[],
  given: Omit<Signed, 'verification'>,
): IntegrityFinding[] {
  const { facts } = given;
  const signed = { ...given, verification: verifyManifest(facts) };
  return [...checksumFindings(declared, facts.reading.manifest), ...signatureFindings(declared, signed)];
}

/** What the checksums of a release say of its files, and what of it cannot be read. */
export function checksumFindings(declared: readonly Declared[], manifest: Manifest | null): IntegrityFinding[] {
  return declared.flatMap((entry) => {
    const { kind, path } = entry;
    switch (kind) {
      case 'signature':
      case 'attestations':
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
  readonly manifestSha256: string;
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
    switch (entry.kind) {
      case 'signature':
        return verified.some((digest) => equalDigest(digest, entry.sha256)) ? [] : [unverified(entry)];
      case 'attestations':
        return attestationFindings(entry, { nowMs: signed.facts.nowMs, digests: boundDigests(signed) });
      case 'checksums':
      case 'unreadable':
        return [];
    }
  });
}

function unverified({ path, subject }: Extract<Declared, { kind: 'signature' }>): IntegrityFinding {
  return {
    code: 'signature_unverified',
    message: `${path} signs ${subject}, and no unit verified it`,
    file: path,
    remedy:
      'Name the unit that verifies it in signature-gates and bind its evidence in the manifest, or withdraw the file',
  };
}

function boundDigests({ facts, manifestSha256 }: Signed): readonly string[] {
  const { artifacts = [], gates = {} } = facts.reading.manifest ?? {};
  const bound = [...artifacts, ...Object.values(gates)].map(({ sha256 }) => sha256);
  return [manifestSha256, ...bound];
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

import { equalDigest, type SigningMode } from '@release-gates/core';
import { type Manifest, type Verification, type VerificationFacts, verifyManifest } from '@release-gates/evidence';
import type { Declared, DeclaredDigest, IntegrityFinding } from './declared.ts';
import { eachOnce } from './each-once.ts';
import { countedSigners, toSignatureFact } from './signature-fact.ts';
import { type AttestationJudgement, judgeAttestations } from './judge-attestations.ts';
import type { SignatureFact, Signer } from '../step/proof.ts';

export interface DeclaredJudgement {
  /** Everything that is declared and does not verify. */
  readonly findings: readonly IntegrityFinding[];
  readonly signature: SignatureFact;
}

export interface SignaturesAsked {
  readonly needed: number;
  /** Who signed as an earlier start of the same manifest saw. */
  readonly remembered?: readonly Signer[];
  /** Where fewer did. */
  readonly remedy?: string;
}

/** What is declared of a release, held to it. */
export function judgeDeclared(
  declared: readonly Declared[],
  given: Omit<Signed, 'verification'>,
  { needed, remembered = [], remedy }: SignaturesAsked = { needed: 0 },
): DeclaredJudgement {
  const { facts } = given;
  const judged = judgeSignatures(declared, { ...given, verification: verifyManifest(facts) });
  const missing = missingSignatures(countedSigners(eachOnce([...judged.signers, ...remembered])), needed, remedy);
  return {
    findings: [...checksumFindings(declared, facts.reading.manifest), ...judged.findings, ...missing],
    signature: toSignatureFact(judged, { declared, isMissing: missing.length > 0 }),
  };
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
  /** Of the environment profile; null where it says nothing. */
  readonly signing: SigningMode | null;
}

export type SignatureJudgement = AttestationJudgement;

/**
 * A signature is verified by the unit whose business that is. Here it counts where passing evidence of such a unit, which
 * the manifest binds, read these very bytes.
 */
export function judgeSignatures(declared: readonly Declared[], signed: Signed): SignatureJudgement {
  const verified = verifiedDigests(signed);
  const { nowMs, file: path, reading } = signed.facts;
  const beside = { path, sha256: signed.manifestSha256, manifest: reading.manifest };
  const attested = { nowMs, beside, signing: signed.signing };
  const judged = declared.map((entry): SignatureJudgement => {
    switch (entry.kind) {
      case 'signature': {
        const by = verified.find(({ sha256 }) => equalDigest(sha256, entry.sha256))?.unit;
        return by === undefined
          ? { ...NOTHING, findings: [unverified(entry)] }
          : { ...NOTHING, signers: [{ type: 'unit', by, file: entry.subject, signs: 'file' }] };
      }
      case 'attestations':
        return judgeAttestations(entry, attested);
      case 'checksums':
      case 'unreadable':
        return NOTHING;
    }
  });
  return {
    findings: judged.flatMap(({ findings }) => findings),
    signers: judged.flatMap(({ signers }) => signers),
    trustRoot: judged.find(({ trustRoot }) => trustRoot !== null)?.trustRoot ?? null,
    unverifiable: judged.find(({ unverifiable }) => unverifiable !== null)?.unverifiable ?? null,
  };
}

const NOTHING: SignatureJudgement = { findings: [], signers: [], trustRoot: null, unverifiable: null };

const SIGN =
  'Sign the manifest (release-gates sign), each further time with another key, or have its signatures verified before the manifest is made';

export function missingSignatures(count: number, needed: number, remedy = SIGN): IntegrityFinding[] {
  if (count >= needed) return [];
  const message = `${count} verified signatures of the release, ${needed} are required`;
  return [{ code: 'signature_missing', message, remedy }];
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

/** What the verifying units read, where their evidence passed, binds, and is what the manifest names. */
function verifiedDigests({ facts, verification, units }: Signed): { readonly unit: string; readonly sha256: string }[] {
  return units.flatMap((unit) => {
    const entry = Object.hasOwn(facts.reading.manifest?.gates ?? {}, unit) ? facts.reading.manifest?.gates[unit] : null;
    const found = facts.evidence[unit];
    const isSound = entry?.mode === 'enforce' && entry.verdict === 'pass' && verification.evidence[unit]?.length === 0;
    if (!isSound || found?.state !== 'present' || found.evidence === null) return [];
    return found.evidence.materials.map(({ sha256 }) => ({ unit, sha256 }));
  });
}

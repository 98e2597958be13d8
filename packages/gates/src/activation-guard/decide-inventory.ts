import { type Check, equalDigest } from '@release-gates/core';
import type { Manifest, Verification } from '@release-gates/evidence';
import type { Declared, DeclaredDigest, Found } from './facts.ts';
import { FETCH, type Finding, fromDifferences, judged } from './finding.ts';
import type { ActivationGuardInputs } from './inputs.ts';

/** Every file that the manifest binds or that a checksum declares, whether or not anybody asked for it. */
export function inventoryRow(
  candidate: Found,
  verification: Verification,
  { requireArtifacts }: ActivationGuardInputs,
): Check {
  const { artifacts, evidence } = verification;
  const missing: Finding[] = artifacts.notPresent.map((file) => ({
    code: 'file_inventory_missing',
    message: `${file} is not here to be hashed again`,
    file,
    remedy:
      'Fetch the artifacts beside the manifest, or set require-artifacts to false where only digests are deployed',
  }));
  const findings = [
    ...Object.values(evidence).flatMap((differences) => fromDifferences(differences, fileCode)),
    ...fromDifferences(artifacts.differences, fileCode),
    ...sizeFindings(candidate),
    ...unfulfilled(candidate.facts.reading.manifest),
    ...(requireArtifacts ? missing : []),
    ...candidate.declared.flatMap((declared) => declaredFindings(declared, candidate.facts.reading.manifest)),
  ];
  return judged('file_inventory', findings, {
    holds: `${Object.keys(evidence).length} evidence documents, ${artifacts.checked} artifacts and ${countDigests(candidate)} declared checksums verify`,
    expected: 'every file, with its digest and size',
    remedy: FETCH,
  });
}

function fileCode(code: string): string {
  if (code === 'evidence.absent') return 'file_inventory_missing';
  return code.endsWith('digest') ? 'file_hash_mismatch' : 'identity_mismatch';
}

function sizeFindings({ facts }: Found): Finding[] {
  return (facts.reading.manifest?.artifacts ?? []).flatMap(({ path, bytes }) => {
    const found = facts.files[path];
    if (found?.state !== 'present' || found.bytes === bytes) return [];
    return {
      code: 'file_hash_mismatch',
      message: `${path}: expected ${bytes} bytes, found ${found.bytes}`,
      file: path,
    };
  });
}

function unfulfilled(manifest: Manifest | null): Finding[] {
  return (manifest?.missing_artifacts ?? []).map((pattern) => ({
    code: 'file_inventory_missing',
    message: `the manifest itself says that ${pattern} was missing`,
  }));
}

function declaredFindings(declared: Declared, manifest: Manifest | null): Finding[] {
  const { kind, path } = declared;
  switch (kind) {
    case 'signature':
      return [];
    case 'unreadable': {
      const { message, line } = declared.flaw;
      const where = { file: path, ...(line !== undefined && { line }) };
      const remedy = 'Write it anew, or remove it: what is declared must verify';
      return [{ code: 'integrity_unreadable', message: `${path}: ${message}`, ...where, remedy }];
    }
    case 'checksums':
      return declared.digests.flatMap((digest) => digestFinding(path, digest, boundDigest(digest, manifest)));
  }
}

/** Where only digests are deployed, what the manifest binds stands for the file that is not here. */
function boundDigest({ file, algorithm }: DeclaredDigest, manifest: Manifest | null): string | null {
  const artifact = manifest?.artifacts.find(({ path }) => path === file);
  return algorithm === 'sha256' && artifact !== undefined ? artifact.sha256 : null;
}

function digestFinding(path: string, { file, algorithm, stated, found, line }: DeclaredDigest, bound: string | null) {
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

function countDigests({ declared }: Found): number {
  return declared.reduce((sum, entry) => sum + (entry.kind === 'checksums' ? entry.digests.length : 0), 0);
}

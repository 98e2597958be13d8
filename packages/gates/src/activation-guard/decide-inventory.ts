import type { Check } from '@release-gates/core';
import type { Manifest, Verification } from '@release-gates/evidence';
import { checksumFindings } from '@release-gates/rollout';
import type { Found } from './facts.ts';
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
    ...checksumFindings(candidate.declared, candidate.facts.reading.manifest),
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

function countDigests({ declared }: Found): number {
  return declared.reduce((sum, entry) => sum + (entry.kind === 'checksums' ? entry.digests.length : 0), 0);
}

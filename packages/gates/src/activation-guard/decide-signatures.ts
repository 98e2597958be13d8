import { type Check, equalDigest } from '@release-gates/core';
import type { Verification } from '@release-gates/evidence';
import type { Found } from './facts.ts';
import { FETCH, type Finding, judged, notApplicable } from './finding.ts';
import type { ActivationGuardInputs } from './inputs.ts';

/**
 * A signature is verified by the unit whose business that is. Here it counts where passing evidence of such a unit, which
 * the manifest binds, read these very bytes.
 */
export function signatureRow(candidate: Found, verification: Verification, inputs: ActivationGuardInputs): Check {
  const signatures = candidate.declared.filter((declared) => declared.kind === 'signature');
  const verified = verifiedDigests(candidate, verification, inputs.signatureGates);
  const isVerified = (sha256: string): boolean => verified.some((digest) => equalDigest(digest, sha256));
  const open = signatures.filter(({ sha256 }) => !isVerified(sha256));
  const needed = inputs.signaturePolicy === 'required' ? inputs.minSignatures : 0;
  const count = signatures.length - open.length;
  const findings: Finding[] = open.map(({ path, subject }) => ({
    code: 'signature_unverified',
    message: `${path} signs ${subject}, and no unit verified it`,
    file: path,
    remedy:
      'Name the unit that verifies it in signature-gates and bind its evidence in the manifest, or withdraw the file',
  }));
  if (count < needed) {
    findings.unshift({
      code: 'signature_missing',
      message: `${count} verified signatures, ${needed} are required`,
      remedy: 'Sign the release, and have its signatures verified before the manifest is made',
    });
  }
  if (findings.length === 0 && signatures.length === 0)
    return notApplicable('manifest_signatures', 'no signature is declared, and none is required');
  return judged('manifest_signatures', findings, {
    holds: `${count} of ${signatures.length} declared signatures are verified`,
    expected: { verified: Math.max(needed, signatures.length) },
    remedy: FETCH,
  });
}

/** Digests of what the verifying units read, where their evidence passed, binds, and is what the manifest names. */
function verifiedDigests({ facts }: Found, verification: Verification, units: readonly string[]): string[] {
  return units.flatMap((unit) => {
    const entry = Object.hasOwn(facts.reading.manifest?.gates ?? {}, unit) ? facts.reading.manifest?.gates[unit] : null;
    const found = facts.evidence[unit];
    const isSound = entry?.mode === 'enforce' && entry.verdict === 'pass' && verification.evidence[unit]?.length === 0;
    if (!isSound || found?.state !== 'present' || found.evidence === null) return [];
    return found.evidence.materials.map(({ sha256 }) => sha256);
  });
}

import type { Check } from '@release-gates/core';
import type { Verification } from '@release-gates/evidence';
import { signatureFindings } from '@release-gates/rollout';
import type { Found } from './facts.ts';
import { FETCH, type Finding, judged, notApplicable } from './finding.ts';
import type { ActivationGuardInputs } from './inputs.ts';

export function signatureRow(candidate: Found, verification: Verification, inputs: ActivationGuardInputs): Check {
  const signatures = candidate.declared.filter((declared) => declared.kind === 'signature');
  const findings: Finding[] = signatureFindings(signatures, {
    facts: candidate.facts,
    verification,
    units: inputs.signatureGates,
  });
  const needed = inputs.signaturePolicy === 'required' ? inputs.minSignatures : 0;
  const count = signatures.length - findings.length;
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

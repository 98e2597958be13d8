import type { Check } from '@release-gates/core';
import type { Verification } from '@release-gates/evidence';
import { signatureFindings, unverifiedStatements } from '@release-gates/rollout';
import type { Found } from './facts.ts';
import { FETCH, type Finding, judged, notApplicable } from './finding.ts';
import type { ActivationGuardInputs } from './inputs.ts';

export function signatureRow(candidate: Found, verification: Verification, inputs: ActivationGuardInputs): Check {
  const signatures = candidate.declared.filter(({ kind }) => kind === 'signature');
  const statements = candidate.declared.filter((declared) => declared.kind === 'attestations');
  const given = { ...candidate, verification, manifestSha256: candidate.sha256, units: inputs.signatureGates };
  const open = signatureFindings(signatures, given);
  const findings: Finding[] = [...open, ...signatureFindings(statements, given)];
  const needed = inputs.signaturePolicy === 'required' ? inputs.minSignatures : 0;
  const count = signatures.length - open.length;
  if (count < needed) {
    findings.unshift({
      code: 'signature_missing',
      message: `${count} verified signatures, ${needed} are required`,
      remedy: 'Sign the release, and have its signatures verified before the manifest is made',
    });
  }
  const untold = statements.map(unverifiedStatements).filter((text) => text !== null);
  const isNone = signatures.length + statements.length === untold.length;
  if (findings.length === 0 && isNone)
    return notApplicable(
      'manifest_signatures',
      [
        untold.length === 0 ? 'no signature is declared, and none is required' : 'no signature is required',
        ...untold,
      ].join('; '),
    );
  const verified = statements.length === 0 ? [] : ['every statement about the manifest is signed by the trust root'];
  return judged('manifest_signatures', findings, {
    holds: [
      `${count} of ${signatures.length} declared signatures are verified`,
      ...(untold.length > 0 ? untold : verified),
    ].join('; '),
    expected: { verified: Math.max(needed, signatures.length) },
    remedy: FETCH,
  });
}

import type { Check } from '@release-gates/core';
import type { Verification } from '@release-gates/evidence';
import {
  countedSigners,
  describeSignature,
  judgeSignatures,
  missingSignatures,
  type SignatureJudgement,
  toSignature,
} from '@release-gates/rollout';
import type { Found } from './facts.ts';
import { FETCH, type Finding, judged, notApplicable } from './finding.ts';
import type { ActivationGuardInputs } from './inputs.ts';

export function signatureRow(candidate: Found, verification: Verification, inputs: ActivationGuardInputs): Check {
  const signatures = candidate.declared.filter(({ kind }) => kind === 'signature');
  const statements = candidate.declared.filter((declared) => declared.kind === 'attestations');
  const given = {
    ...candidate,
    verification,
    manifestSha256: candidate.sha256,
    units: [...inputs.signatureGates, ...candidate.signatures.gates],
    signing: candidate.signatures.signing ?? null,
  };
  const [files, attested] = [judgeSignatures(signatures, given), judgeSignatures(statements, given)];
  const needed = Math.max(
    candidate.signatures['min-signatures'],
    inputs.signaturePolicy === 'required' ? inputs.minSignatures : 0,
  );
  const missing = missingSignatures(countedSigners([...files.signers, ...attested.signers]), needed);
  const findings: Finding[] = [...missing, ...files.findings, ...attested.findings];
  const { unverifiable } = attested;
  const untold =
    unverifiable === null ? [] : [`not looked at, for the profile says signing: disabled: ${unverifiable}`];
  const isNone = signatures.length + statements.length === untold.length;
  if (findings.length === 0 && isNone)
    return notApplicable(
      'manifest_signatures',
      [
        untold.length === 0 ? 'no signature is declared, and none is required' : 'no signature is required',
        ...untold,
      ].join('; '),
    );
  const verified =
    statements.length === 0
      ? []
      : [`every statement is signed by the trust root, that about the manifest ${vouching(attested)}`];
  return judged('manifest_signatures', findings, {
    holds: [
      `${files.signers.length} of ${signatures.length} declared signatures are verified`,
      ...(untold.length > 0 ? untold : verified),
    ].join('; '),
    expected: { verified: Math.max(needed, signatures.length) },
    remedy: FETCH,
  });
}

/** Who vouches for the manifest, and by that for all it binds. */
function vouching({ signers, trustRoot }: SignatureJudgement): string {
  const whole = signers.filter(({ signs }) => signs === 'manifest');
  return whole.length === 0
    ? 'by nobody'
    : describeSignature(toSignature({ state: 'verified', signers: whole, trustRoot }));
}

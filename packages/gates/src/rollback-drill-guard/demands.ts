import type { Level } from '@release-gates/core';
import type { DrillFacts, ReportFact } from './facts.ts';
import type { DrillInputs } from './inputs.ts';

/** What flag and policy together ask of a signature: of two demands the stricter one. */
export interface SignatureDemand {
  readonly level: Level;
  readonly maxAgeMs: number;
  readonly algorithms: readonly ('hmac-sha256' | 'ed25519')[];
  readonly keyIds: readonly string[];
  readonly keyRequired: boolean;
}

export function demandOf({ policy }: DrillFacts, inputs: DrillInputs): SignatureDemand {
  const stated = policy.state === 'valid' ? policy.value : undefined;
  const policyAgeS = stated?.max_signature_age_s ?? 0;
  const maxAgeS = policyAgeS > 0 ? Math.min(policyAgeS, inputs.signatureMaxAgeS) : inputs.signatureMaxAgeS;
  const allowed = (['hmac-sha256', 'ed25519'] as const)
    .filter((algorithm) => stated?.algorithm === undefined || stated.algorithm === algorithm)
    .filter((algorithm) => stated?.algorithms === undefined || stated.algorithms.includes(algorithm));
  return {
    level: levelOf(inputs.requireSignature || stated?.required === true, stated),
    maxAgeMs: maxAgeS * 1000,
    algorithms: allowed,
    keyIds: keyIdsOf(
      inputs.keyIds,
      stated?.keys?.map((key) => key.key_id),
    ),
    keyRequired: stated?.require_signing_key ?? true,
  };
}

/** Without a word about it a signature is wanted where strictness is: only a policy that says no twice makes it advice. */
function levelOf(
  required: boolean,
  policy: { required?: boolean | undefined; required_in_strict?: boolean | undefined } | undefined,
): Level {
  if (required) return 'must';
  return policy?.required === false && policy.required_in_strict === false ? 'may' : 'should';
}

function keyIdsOf(given: readonly string[], ofPolicy: readonly string[] | undefined): readonly string[] {
  if (ofPolicy === undefined) return given.length === 0 ? ['default'] : given;
  return given.length === 0 ? ofPolicy : ofPolicy.filter((id) => given.includes(id));
}

export type ReadReport = Extract<ReportFact, { state: 'read' }>;

/** The newest reports by the time they state, as many as are asked for; of those without a time none. */
export function inspectedOf(reports: readonly ReportFact[], count: number): readonly ReadReport[] {
  return readOf(reports)
    .filter((report) => report.atMs !== null)
    .toSorted((left, right) => (right.atMs ?? 0) - (left.atMs ?? 0) || (left.path < right.path ? 1 : -1))
    .slice(0, count);
}

export function readOf(reports: readonly ReportFact[]): readonly ReadReport[] {
  return reports.filter((report) => report.state === 'read');
}

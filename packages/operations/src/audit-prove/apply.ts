import { type Applied, type ApplyContext, type Plan, sha256Hex } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { ProveInputs } from './inputs.ts';
import type { ProvePlan } from './plan.ts';

export async function apply(plan: Plan<ProvePlan>, _inputs: ProveInputs, context: ApplyContext): Promise<Applied> {
  if (plan.value === null) return { checks: [] };
  const { proof, isThere } = plan.value;
  // Never over another file: what lies there may be somebody else's proof.
  if (!isThere) await context.files.create(proof.path, Buffer.from(proof.text, 'utf8'));
  const written = toCheck('audit_proof_written', true, {
    reason: `${proof.path} proves that ${proof.what}`,
    expected: 'the proof',
    actual: { path: proof.path, sha256: sha256Hex(proof.text) },
  });
  return {
    checks: [written],
    details: { kind: proof.kind, path: proof.path, proves: proof.what, head: { ...proof.head } },
    values: { 'proof-path': proof.path, 'proof-sha256': sha256Hex(proof.text), size: String(proof.head.size) },
  };
}

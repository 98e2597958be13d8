import type { Plan } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { Proof, ProveFacts } from './collect.ts';

/** Null where a precondition failed. */
export type ProvePlan = { readonly proof: Proof; readonly isThere: boolean } | null;

export function plan({ proof, target, logPath }: ProveFacts): Plan<ProvePlan> {
  const isProven = !('refused' in proof);
  const proven = toCheck('audit_proof_made', isProven, {
    reason: isProven ? proof.what : proof.refused,
    expected: 'a log that verifies and a checkpoint that a trusted key signed',
    actual: isProven ? { ...proof.head } : { code: proof.code },
    remedy:
      !isProven && proof.code === 'proof.no_checkpoint'
        ? 'Seal the log with audit-seal'
        : 'Verify the log with audit-chain-verify, and correct the inputs',
  });
  if (!isProven) return { checks: [proven], steps: [], value: null };
  const free = toCheck('audit_proof_target_free', target !== 'taken', {
    reason: `${proof.path} is ${target === 'taken' ? 'another file' : target === 'same' ? 'this very proof' : 'free'}`,
    expected: 'no other file',
    actual: target,
    remedy: 'Name another file with out',
  });
  const steps = target === 'free' ? [`Write to ${proof.path} that ${proof.what} of ${logPath}`] : [];
  const value = target === 'taken' ? null : { proof, isThere: target === 'same' };
  return { checks: [proven, free], steps, value };
}

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
  const isFree = target === 'free' || target === 'same';
  const free = toCheck('audit_proof_target_free', isFree, {
    reason: typeof target === 'string' ? `${proof.path} is ${PLACES[target]}` : `${proof.path}: ${target.refused}`,
    expected: 'no other file',
    actual: target,
    remedy: 'Name another file with out',
  });
  const steps = target === 'free' ? [`Write to ${proof.path} that ${proof.what} of ${logPath}`] : [];
  const value = isFree ? { proof, isThere: target === 'same' } : null;
  return { checks: [proven, free], steps, value };
}

const PLACES = { free: 'free', same: 'this very proof', taken: 'another file' } as const;

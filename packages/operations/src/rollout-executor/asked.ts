import type { CollectContext } from '@release-gates/core';
import type { Asked } from '@release-gates/rollout';
import type { ExecutorInputs } from './inputs.ts';

/** What needs no person's reason: it looks, or does what policy and measurements say. */
const OF_ITSELF: ReadonlySet<ExecutorInputs['action']> = new Set(['plan', 'status', 'tick', 'reconcile', 'record']);

/** Who asks for it, why, and which process will carry it out. */
export function askedOf({ reason, action }: ExecutorInputs, context: CollectContext): Asked {
  const { run, correlationId, holders } = context;
  const stated = reason ?? (OF_ITSELF.has(action) ? action : '');
  return { by: run.actor, reason: stated, correlationId, holder: holders.self() };
}

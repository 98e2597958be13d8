import type { Decision } from '@release-gates/rollout';

/** What ticks do after a start: who allows it must see how much of it goes out at a time. */
export function ladderSteps(decision: Decision): string[] {
  const candidate = decision.outcome === 'act' ? decision.state.pending?.candidate : null;
  if (candidate === null || candidate === undefined) return [];
  const { ladder, slot, beside } = candidate;
  const shares = ladder.slice(1);
  const how = shares.length === 1 ? 'Then, once it is judged, all at once' : 'Then, one judged step at a time';
  const rest = beside === undefined ? '' : `; the rest stays in ${beside}, whose release the ledger does not know`;
  return [`${how}: ${shares.join(', ')} % in ${slot}${rest}`];
}

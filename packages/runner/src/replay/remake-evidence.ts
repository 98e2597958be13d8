import type { Gate } from '@release-gates/core';
import { type Evidence, readEvidence } from '@release-gates/evidence';
import { loadUnit, unitIds } from '../units.ts';
import { decideOn } from './replay-evidence.ts';

/** Evidence as its gate writes it now, from the facts that were kept; undefined where it cannot be decided again. */
export async function remakeEvidence(bytes: Uint8Array, facts: Uint8Array): Promise<Uint8Array | undefined> {
  const { evidence } = readEvidence(bytes, 'evidence');
  if (evidence === null || evidence.error !== null || !unitIds.includes(evidence.unit)) return undefined;
  const unit = await loadUnit(evidence.unit);
  return unit.kind === 'gate' ? decide(unit, evidence, facts) : undefined;
}

function decide(gate: Gate, evidence: Evidence, facts: Uint8Array): Uint8Array | undefined {
  try {
    const decided = decideOn(gate, evidence, facts);
    return 'reason' in decided ? undefined : decided.bytes;
  } catch {
    // Whoever edited the evidence may have edited the facts, and a gate trusts those that it collected itself.
    return undefined;
  }
}

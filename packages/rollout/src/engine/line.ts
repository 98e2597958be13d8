import { sha256Hex, type Json, type JsonObject } from '@release-gates/core';
import type { LedgerAppend, LedgerEntry } from '../ledger/ledger.ts';
import type { ChannelState } from '../state/channel-state.ts';
import type { Blocker, Transition } from '../step/decision.ts';
import type { Override } from '../step/facts.ts';
import type { Mark } from '../step/mark.ts';
import type { Outcome } from '../step/outcome.ts';
import type { EnginePorts } from './engine-ports.ts';

/** All that one line of a ledger says. */
export interface LineFacts {
  readonly status: LedgerEntry['status'];
  readonly transition: Transition;
  /** State before the line. */
  readonly before: ChannelState;
  /** State after it: what the line holds. */
  readonly state: ChannelState;
  readonly marks: readonly Mark[];
  readonly overrides: readonly Override[];
  readonly blockers: readonly Blocker[];
  /** What came of the intent; null for every other line. */
  readonly outcome: Pick<Outcome, 'result' | 'reasonCode' | 'reason' | 'observed' | 'hooks'> | null;
  readonly nowMs: number;
}

/** The line, with the documents that travel with it named by their SHA-256. */
export function toAppend(facts: LineFacts, recordsOf: EnginePorts['recordsOf']): LedgerAppend {
  const files = recordsOf(facts);
  const records = files.map(({ kind, path, bytes }) => ({ kind, path, sha256: sha256Hex(bytes) }));
  const { transition } = facts;
  const entry: LedgerEntry = {
    action: `rollout.${transition.kind}`,
    actor: transition.by,
    source: 'rollout-executor',
    status: facts.status,
    context: toContext(facts, records),
  };
  return { entry, files: files.map(({ path, bytes }) => ({ path, bytes })), nowMs: facts.nowMs };
}

function toContext(facts: LineFacts, records: readonly JsonObject[]): JsonObject {
  const { transition, outcome } = facts;
  return {
    transition: transition.id,
    fence: transition.fence,
    target: transition.target,
    from_percent: transition.fromPercent,
    release: transition.release,
    reason_code: outcome?.reasonCode ?? transition.reasonCode,
    reason: outcome?.reason ?? transition.reason,
    correlation_id: transition.correlationId,
    overrides: facts.overrides as unknown as Json,
    blockers: facts.blockers.map(({ code, message }) => ({ code, message })),
    observed: outcome?.observed ?? null,
    hooks: (outcome?.hooks ?? []) as unknown as Json,
    marks: facts.marks,
    records: [...records],
    state: facts.state,
  };
}

import { sha256Hex, type Json, type JsonObject } from '@release-gates/core';
import type { LedgerAppend, LedgerEntry } from '../ledger/ledger.ts';
import { RECORD_FORMAT } from '../records/record-format.ts';
import { toLineState } from '../state/ledger-state.ts';
import type { EnginePorts } from './engine-ports.ts';
import type { LineFacts } from './line-facts.ts';

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
    record_format: RECORD_FORMAT,
    records: [...records],
    ...(facts.given !== null && { given: facts.given as unknown as Json }),
    state: toLineState(facts.state),
  };
}

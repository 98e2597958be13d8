import { sha256Hex, type JsonObject } from '@release-gates/core';
import type { LedgerAppend, LedgerEntry } from '../ledger/ledger.ts';
import type { RecordFile } from '../records/record-file.ts';
import { RECORD_FORMAT } from '../records/record-format.ts';
import { toLineState } from '../state/ledger-state.ts';
import type { EnginePorts } from './engine-ports.ts';
import type { LineFacts, NamedDocument, NewLine } from './line-facts.ts';

/** What a new line says, in the format of this version. `documents`: what travels with it beside its records. */
export function toLineFacts(line: NewLine, documents: readonly RecordFile[]): LineFacts {
  return { ...line, format: RECORD_FORMAT, documents: documents.map(nameOf) };
}

/** The line, with its records and the documents that travel with it named by their SHA-256. */
export function toAppend(
  line: NewLine,
  recordsOf: EnginePorts['recordsOf'],
  documents: readonly RecordFile[] = [],
): LedgerAppend {
  const facts = toLineFacts(line, documents);
  const files = [...recordsOf(facts), ...documents];
  const { transition } = facts;
  const entry: LedgerEntry = {
    action: `rollout.${transition.kind}`,
    actor: transition.by,
    source: 'rollout-executor',
    status: facts.status,
    context: toContext(facts, files.map(nameOf)),
  };
  return { entry, files: files.map(({ path, bytes }) => ({ path, bytes })), nowMs: facts.nowMs };
}

function nameOf({ kind, path, bytes }: RecordFile): NamedDocument {
  return { kind, path, sha256: sha256Hex(bytes) };
}

function toContext(facts: LineFacts, records: readonly NamedDocument[]): JsonObject {
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
    overrides: facts.overrides.map((override) => ({ ...override })),
    blockers: facts.blockers.map(({ code, message }) => ({ code, message })),
    observed: outcome?.observed ?? null,
    hooks: (outcome?.hooks ?? []).map((hook) => ({ ...hook })),
    marks: facts.marks,
    record_format: facts.format,
    records: records.map((name) => ({ ...name })),
    ...(facts.given !== null && { given: facts.given }),
    state: toLineState(facts.state),
  };
}

import { appendRecord } from '@release-gates/audit-log';
import type { Execution } from './execute.ts';
import type { Session } from './session.ts';

/**
 * What an operation did goes into the audit log that the configuration names. A record that cannot be written is an
 * error of the run: an act without its record must not look like success.
 */
export async function recordInLog(
  session: Session,
  unit: string,
  execution: Execution,
  nowMs: number,
): Promise<Execution> {
  const path = session.configuration.configuration['audit-log']?.path;
  if (path === undefined || execution.record === undefined) return execution;
  const { action, context } = execution.record;
  const appended = appendRecord(
    session.host.logs.open(path),
    {
      action,
      actor: session.host.run.actor,
      source: unit,
      status: 'ok',
      context: { ...context, correlation_id: session.correlationId, release_candidate_id: session.releaseCandidateId },
    },
    { nowMs },
  );
  return {
    ...execution,
    details: {
      ...execution.details,
      audit_record: { log: path, seq: appended.record.seq, entry_hash: appended.record.entry_hash },
    },
  };
}

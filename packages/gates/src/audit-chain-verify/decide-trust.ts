import type { AnchorKind, LogReport, TreeHead } from '@release-gates/audit-log';
import { type Check, equalDigest, type Json, type Outcome } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { AuditFacts, SignedFact, StateFact } from './facts.ts';
import type { AuditInputs } from './inputs.ts';

const KEEP_BOTH = 'Stop releasing and keep both histories: somebody rewrote, cut or forked the log';

/** What says that the log is the one that was there before, from outside its own file. */
export function decideTrust(facts: AuditFacts, report: LogReport | null, inputs: AuditInputs): Check[] {
  return [
    ...(inputs.publicKeys.length > 0 ? [checkpointCheck(facts, report, inputs)] : []),
    ...originCheck(facts, inputs),
    ...(facts.seal.state === 'refused' ? [sealCheck(facts.seal)] : []),
    statePresentCheck(facts, inputs),
    ...logPathCheck(facts),
    ...(report === null ? [] : continuityCheck(facts, report)),
    ...(facts.profile === 'predecessor' ? [stateWriteCheck()] : []),
    ...(report === null ? [] : [anchoredCheck(report), tailCheck(report)]),
  ];
}

function checkpointCheck({ keys, checkpoint }: AuditFacts, report: LogReport | null, inputs: AuditInputs): Check {
  const row = {
    id: 'audit_checkpoint_signed',
    level: 'must',
    expected: 'a checkpoint that a trusted key signed',
  } as const;
  if (keys.problems.length > 0) {
    const reason = `the trusted keys cannot be read: ${keys.problems.join('; ')}`;
    return toCheck({ ...row, outcome: 'inconclusive', reason, actual: keys.problems, remedy: 'Correct public-keys' });
  }
  if (inputs.origin === undefined) {
    const reason = 'a signature means nothing without the name of the log that it must be about';
    return toCheck({ ...row, outcome: 'inconclusive', reason, remedy: 'Give origin' });
  }
  if (checkpoint.state === 'absent') {
    return toCheck({
      ...row,
      outcome: inputs.firstUse ? 'not_applicable' : 'fail',
      reason: `there is no checkpoint at ${checkpoint.path}${inputs.firstUse ? ' yet (first-use)' : ''}`,
      actual: null,
      remedy: 'Seal the log with audit-seal; if it was sealed before, somebody took the checkpoint away',
    });
  }
  if (checkpoint.state !== 'verified') {
    const reason = checkpoint.state === 'refused' ? checkpoint.reason : 'no checkpoint was looked for';
    return toCheck({ ...row, outcome: 'fail', reason, actual: checkpoint.state, remedy: KEEP_BOTH });
  }
  const { head, verifiedBy } = checkpoint;
  const held = judgeAnchor(report, 'checkpoint', head);
  const reason = `${verifiedBy.join(', ')} signed the first ${head.size} records; ${held.reason}`;
  const actual = { signed: { ...head }, by: verifiedBy, both_heads: held.bothHeads };
  return toCheck({ ...row, outcome: held.outcome, reason, actual, remedy: KEEP_BOTH });
}

interface Held {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly bothHeads: Json;
}

/** Whether the log extends what was vouched for. A log that breaks before that point cannot be compared with it. */
function judgeAnchor(report: LogReport | null, kind: AnchorKind, head: TreeHead): Held {
  const bothHeads = (report?.both_heads?.anchor.kind === kind ? report.both_heads : null) as unknown as Json;
  const isContradicted = bothHeads !== null || report?.problem?.code === 'anchor.conflict';
  if (isContradicted) return { outcome: 'fail', reason: report?.problem?.message ?? 'the log is another', bothHeads };
  const isProven = report !== null && report.anchored_through >= head.size;
  if (isProven) return { outcome: 'pass', reason: 'they are there', bothHeads };
  return { outcome: 'inconclusive', reason: 'the log cannot be compared with them as far as it reads', bothHeads };
}

function originCheck({ checkpoint, state }: AuditFacts, { origin }: AuditInputs): Check[] {
  const stated = state.state === 'last_seen' ? state.origin : undefined;
  const isForeign = checkpoint.state === 'refused' && checkpoint.code === 'checkpoint.origin';
  if (origin === undefined && stated === undefined) return [];
  const isMatch = !isForeign && (stated === undefined || stated === origin);
  return [
    toCheck({
      id: 'audit_origin_match',
      level: 'must',
      outcome: isMatch,
      reason: isMatch
        ? `everything is about ${origin}`
        : isForeign
          ? checkpoint.reason
          : `the state is about ${stated}, configured is ${origin ?? 'no origin'}`,
      expected: origin ?? null,
      actual: stated ?? null,
      remedy: 'Give the origin of this log; if it is right, the checkpoint or state belongs to another log',
    }),
  ];
}

function sealCheck(seal: SignedFact & { state: 'refused' }): Check {
  return toCheck({
    id: 'audit_seal_valid',
    level: 'may',
    outcome: false,
    reason: `the seal is not used, every record was read: ${seal.reason}`,
    expected: 'a seal that a trusted key signed',
    actual: seal.code,
    remedy: 'Seal the log again with audit-seal',
  });
}

function statePresentCheck({ state }: AuditFacts, { requireState, firstUse, origin }: AuditInputs): Check {
  const row = { id: 'audit_state_present', level: 'must', expected: 'a last-seen state' } as const;
  const remedy = 'Get the state back from where it is kept; only for a new log say first-use and name its origin';
  switch (state.state) {
    case 'refused':
      return toCheck({ ...row, outcome: 'fail', reason: `${state.path}: ${state.reason}`, actual: 'refused', remedy });
    case 'absent': {
      const isFirst = firstUse && origin !== undefined;
      const reason = `there is no state at ${state.path}${isFirst ? ` (first use of ${origin})` : ''}`;
      return toCheck({ ...row, outcome: isFirst ? 'not_applicable' : 'fail', reason, actual: null, remedy });
    }
    case 'not_configured': {
      const reason = 'no last-seen state is kept: records that were cut off the end cannot be missed by it';
      return toCheck({ ...row, outcome: requireState ? 'fail' : 'not_applicable', reason, actual: null, remedy });
    }
    case 'last_seen':
    case 'predecessor': {
      const count = state.state === 'last_seen' ? state.head.size : state.entryCount;
      // A state that vouches for no record would bless any log.
      const isUseful = count > 0 || !requireState;
      const reason = `${state.path} vouches for ${count} records`;
      return toCheck({ ...row, outcome: isUseful, reason, actual: { path: state.path, records: count }, remedy });
    }
  }
}

function logPathCheck({ state, logPath }: AuditFacts): Check[] {
  if (state.state !== 'predecessor' || state.logPath === null) return [];
  return [
    toCheck({
      id: 'audit_state_log_path_match',
      level: 'may',
      outcome: state.logPath === logPath,
      reason: `the state was written for ${state.logPath}`,
      expected: logPath,
      actual: state.logPath,
      remedy: 'Make sure that the state belongs to this log',
    }),
  ];
}

function continuityCheck({ state }: AuditFacts, report: LogReport): Check[] {
  const row = {
    id: 'audit_append_only_state_continuity',
    level: 'must',
    expected: 'the records that were seen before, and perhaps more',
    remedy: KEEP_BOTH,
  } as const;
  if (state.state === 'last_seen' && state.head.size > 0) {
    const held = judgeAnchor(report, 'last_seen', state.head);
    const reason = `${state.head.size} records were seen before; ${held.reason}`;
    const actual = { seen: { ...state.head }, both_heads: held.bothHeads };
    return [toCheck({ ...row, outcome: held.outcome, reason, actual })];
  }
  if (state.state !== 'predecessor' || state.entryCount === 0) return [];
  const isHeld = state.foundHash !== null && equalDigest(state.foundHash, state.lastHash);
  const reason = predecessorReason(state, isHeld, report.records);
  const actual = { seen: { size: state.entryCount, hash: state.lastHash }, found: state.foundHash };
  return [toCheck({ ...row, outcome: isHeld, reason, actual })];
}

function predecessorReason(state: StateFact & { state: 'predecessor' }, isHeld: boolean, records: number): string {
  if (isHeld) return `record ${state.entryCount} is still the one that was seen`;
  return state.foundHash === null
    ? `${state.entryCount} records were seen, the log has ${records} good ones`
    : `record ${state.entryCount} is another than the one that was seen`;
}

function stateWriteCheck(): Check {
  return toCheck({
    id: 'audit_state_write_ok',
    level: 'must',
    outcome: 'not_applicable',
    reason: 'verification never writes the state: a state that the verifier renews vouches for whatever was there',
  });
}

function anchoredCheck(report: LogReport): Check {
  const isAnchored = report.anchor_kind !== 'none';
  return toCheck({
    id: 'audit_anchored',
    level: 'should',
    outcome: isAnchored,
    reason: isAnchored
      ? `${report.anchored_through} of ${report.records} records are anchored (${report.anchor_kind})`
      : 'the log is only consistent with itself: whoever can write it could have written all of it',
    expected: 'a checkpoint or a last-seen state that vouches for the log',
    actual: { anchored_through: report.anchored_through, anchor_kind: report.anchor_kind },
    remedy: 'Seal the log with audit-seal and give public-keys and origin, or give state-file',
  });
}

function tailCheck(report: LogReport): Check {
  return toCheck({
    id: 'audit_unanchored_tail',
    level: 'may',
    outcome: report.unanchored_tail === 0,
    reason: `${report.unanchored_tail} records after the anchored ones have been seen by nobody else`,
    expected: 0,
    actual: report.unanchored_tail,
    remedy: 'Seal the log with audit-seal',
  });
}

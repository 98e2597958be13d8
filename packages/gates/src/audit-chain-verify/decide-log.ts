import type { LogProblem, LogReport, ProblemCode } from '@release-gates/audit-log';
import { type Check, judgeAge, MAX_FUTURE_SKEW_MS } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { AuditFacts, ContinuedFact } from './facts.ts';
import type { AuditInputs } from './inputs.ts';

const INVESTIGATE =
  'Stop releasing, keep the log and its copies as they are, find out who wrote to it; to go on, close it with audit-seal and close-broken';

/** The record-wise check of the predecessor that a problem belongs to; only the first bad record gets a row. */
const ENTRY_CHECKS: Partial<Record<ProblemCode, string>> = {
  'line.not_canonical': 'canonical_form',
  'record.shape': 'required_fields',
  'chain.seq': 'seq_continuous',
  'chain.prev_hash': 'prev_hash_match',
  'chain.entry_hash': 'hash_match',
};

export function decideLog(facts: AuditFacts, report: LogReport, inputs: AuditInputs): Check[] {
  return [
    parseCheck(facts, report),
    ...entryCheck(facts, report),
    ...sealedPrefixCheck(facts, report),
    ...(inputs.requireLog ? [nonEmptyCheck(report)] : []),
    ...(inputs.expectMin > 0 ? [minimumCheck(report, inputs.expectMin)] : []),
    freshCheck(facts, report, inputs.maxAgeS),
    clockCheck(facts, report),
    ...unbrokenCheck(facts),
  ];
}

function parseCheck({ logPath }: AuditFacts, { problem, torn_tail: torn, records }: LogReport): Check {
  const isUnparsed = problem !== null && /^(line\.|log\.)/.test(problem.code) && problem.code !== 'line.not_canonical';
  return toCheck({
    id: 'audit_log_parse_ok',
    level: 'must',
    outcome: !isUnparsed,
    reason: isUnparsed ? `${whereOf(problem)}: ${problem.message}` : `${records} records parse`,
    expected: 'one record a line, each with its line feed',
    actual: isUnparsed ? { code: problem.code, torn_tail: torn } : { records },
    ...(isUnparsed && { location: { file: logPath, ...lineOf(problem) } }),
    remedy: torn === null ? INVESTIGATE : 'Append a record: that recovers a half-written one and says so in the log',
  });
}

function entryCheck({ logPath }: AuditFacts, { problem }: LogReport): Check[] {
  const name = problem === null ? undefined : ENTRY_CHECKS[problem.code];
  if (problem === null || name === undefined) return [];
  const number = problem.index === null ? 'unknown' : problem.index + 1;
  return [
    toCheck({
      id: `entry_${number}_${name}`,
      level: 'must',
      outcome: false,
      reason: `${whereOf(problem)}: ${problem.message}`,
      expected: 'a record that follows from the one before',
      actual: { code: problem.code, index: problem.index, offset: problem.offset },
      location: { file: logPath, ...lineOf(problem) },
      remedy: INVESTIGATE,
    }),
  ];
}

function sealedPrefixCheck({ logPath }: AuditFacts, report: LogReport): Check[] {
  const { problem, bad_range: range, level } = report;
  const isBad = problem !== null && problem.code.startsWith('seal.');
  if (!isBad && report.sealed_records === 0) return [];
  return [
    toCheck({
      id: 'audit_sealed_prefix_intact',
      level: 'must',
      outcome: !isBad,
      reason: isBad ? problem.message : `${report.sealed_records} sealed records are as they were sealed (${level})`,
      expected: 'the bytes that were sealed',
      actual: isBad ? { code: problem.code, bad_range: range } : { sealed_records: report.sealed_records, level },
      ...(isBad && { location: { file: logPath } }),
      remedy: INVESTIGATE,
    }),
  ];
}

function nonEmptyCheck({ records }: LogReport): Check {
  return toCheck({
    id: 'audit_log_non_empty',
    level: 'must',
    outcome: records > 0,
    reason: `the log holds ${records} good records`,
    expected: 'at least 1 record',
    actual: records,
    remedy: 'Append the first record with audit-append, or say require-log: false where a log is not kept yet',
  });
}

function minimumCheck({ records }: LogReport, minimum: number): Check {
  return toCheck({
    id: 'audit_expected_minimum',
    level: 'must',
    outcome: records >= minimum,
    reason: `${records} good records, at least ${minimum} are expected`,
    expected: minimum,
    actual: records,
    remedy: 'The end of the log was cut off, or it is another log: get the whole log back',
  });
}

function freshCheck({ nowMs }: AuditFacts, report: LogReport, maxAgeS: number): Check {
  const { last_ts: lastTs } = report;
  const age = lastTs === null ? null : judgeAge(lastTs * 1000, nowMs, maxAgeS > 0 ? maxAgeS * 1000 : Infinity);
  const ageS = lastTs === null ? null : Math.floor(nowMs / 1000 - lastTs);
  const limit = maxAgeS > 0 ? `, at most ${maxAgeS} s are allowed` : '';
  return toCheck({
    id: 'audit_last_entry_fresh',
    level: 'must',
    outcome: age === null ? (maxAgeS > 0 ? 'fail' : 'not_applicable') : age === 'fresh',
    reason:
      age === null
        ? 'there is no record to be fresh'
        : age === 'future'
          ? `the last record claims a time ${-(ageS ?? 0)} s ahead of now`
          : `the last record is ${ageS} s old${limit}`,
    expected: { max_age_s: maxAgeS > 0 ? maxAgeS : null, max_ahead_s: MAX_FUTURE_SKEW_MS / 1000 },
    actual: { last_ts: lastTs, age_s: ageS },
    remedy:
      age === 'future'
        ? 'Set the clock of the machine that wrote it, or of this one; then append a record'
        : 'Run what should have been recorded, or look why it was not',
  });
}

/** Time is a claim, `seq` is the order: shown, never a reason to close. */
function clockCheck({ nowMs }: AuditFacts, report: LogReport): Check {
  const isAhead = report.max_ts !== null && report.max_ts * 1000 > nowMs + MAX_FUTURE_SKEW_MS;
  return toCheck({
    id: 'audit_clock_regressions',
    level: 'may',
    outcome: report.clock_regressions === 0 && !isAhead,
    reason: `the claimed time stepped back ${report.clock_regressions} times${isAhead ? '; a record claims a time ahead of now' : ''}`,
    expected: 0,
    actual: { clock_regressions: report.clock_regressions, max_ts: report.max_ts },
    remedy: 'Look at the clocks of the machines that write to the log',
  });
}

const KEPT: Record<ContinuedFact['kept'], string> = {
  same: 'is kept as it was closed',
  changed: 'has other bytes than when it was closed',
  absent: 'is not here',
};

/** Closing a broken log is a decision that nobody may forget: said as long as the log lives, never a reason to close. */
function unbrokenCheck({ logPath, continued }: AuditFacts): Check[] {
  if (continued === null) return [];
  const { status, previousLog, firstBadIndex, problem, goodRecords, reason, actor, kept } = continued;
  const at = firstBadIndex === null ? '' : ` at record ${firstBadIndex + 1}`;
  const was = status === 'broken' ? `broke${at} (${problem ?? 'not said how'})` : 'was kept by the predecessor';
  return [
    toCheck({
      id: 'audit_log_unbroken',
      level: 'may',
      outcome: status === 'migrated' && kept === 'same',
      reason: `the log goes on from a log that ${was}; ${actor} closed it: ${reason}; ${previousLog || 'the old log'} ${KEPT[kept]}`,
      expected: 'a log that never broke, or the closed one kept beside it',
      actual: { status, previous_log: previousLog, good_records: goodRecords, kept },
      location: { file: logPath, line: 1 },
      remedy:
        kept === 'same'
          ? 'Nothing, once the break was looked into: this stays visible as long as the log is used'
          : 'Get the closed log back from where it was kept: it holds the records before, and what broke',
    }),
  ];
}

function whereOf(problem: LogProblem): string {
  return problem.index === null ? 'somewhere in the log' : `record ${problem.index + 1}`;
}

function lineOf(problem: LogProblem): { line?: number } {
  return problem.index === null ? {} : { line: problem.index + 1 };
}

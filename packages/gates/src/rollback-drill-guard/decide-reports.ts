import { type Check, formatDuration, formatRfc3339, judgeAge, type Level } from '@release-gates/core';
import { locationOf } from '../_shared/loaded-check.ts';
import { toCheck } from '../_shared/row.ts';
import { inspectedOf, type ReadReport, readOf } from './demands.ts';
import type { DrillFacts, ReportFact } from './facts.ts';
import type { DrillInputs } from './inputs.ts';

interface Family {
  /** Start of the check ids. */
  readonly prefix: string;
  readonly what: string;
  readonly reports: readonly ReportFact[];
  readonly count: number;
  readonly remedy: string;
}

const LEVEL: Level = 'should';

export function decideIncidents(facts: DrillFacts, inputs: DrillInputs): Check[] {
  const family: Family = {
    prefix: 'incident_drill_reports',
    what: 'incident drill',
    reports: facts.incidents,
    count: inputs.minIncidentDrills,
    remedy: 'Run an incident drill and keep its report where incident-patterns looks',
  };
  const email = inputs.requireEmailDrill ? [checkEmail(inspectedOf(facts.incidents, family.count))] : [];
  return [...decideFamily(family, facts.nowMs, inputs), ...email];
}

export function decideBundles(facts: DrillFacts, inputs: DrillInputs): Check[] {
  const family: Family = {
    prefix: 'rollback_bundle_reports',
    what: 'rollback bundle',
    reports: facts.bundles,
    count: inputs.minRollbackBundles,
    remedy: 'Run rollback-bundle and keep its report where bundle-patterns looks',
  };
  const rows = decideFamily(family, facts.nowMs, inputs);
  return family.count === 0 ? rows : [...rows, checkComplete(inspectedOf(facts.bundles, family.count))];
}

function decideFamily(family: Family, nowMs: number, inputs: DrillInputs): Check[] {
  const { prefix, what, count } = family;
  if (count === 0) {
    const reason = `no ${what} is asked for (the minimum is 0)`;
    return [toCheck({ id: `${prefix}_count`, level: LEVEL, outcome: 'not_applicable', reason, expected: 0 })];
  }
  const inspected = inspectedOf(family.reports, count);
  return [
    checkCount(family),
    checkLoadable(family),
    checkOk(family, inspected),
    checkFresh(family, inspected, { nowMs, maxAgeMs: inputs.maxAgeS * 1000 }),
  ];
}

function checkCount({ prefix, what, reports, count, remedy }: Family): Check {
  const found = readOf(reports).length;
  const reason = `${found} ${what} reports, ${count} asked for`;
  return toCheck({
    id: `${prefix}_count`,
    level: LEVEL,
    outcome: found >= count,
    reason,
    expected: count,
    actual: found,
    remedy,
  });
}

/** Without a time of its own a broken report could be the newest one, so each of them closes. */
function checkLoadable({ prefix, what, reports }: Family): Check {
  const broken = reports.filter((report) => report.state === 'unreadable');
  const [first] = broken;
  return toCheck({
    id: `${prefix}_loadable`,
    level: LEVEL,
    outcome: first === undefined,
    reason:
      first === undefined ? `every ${what} report can be read` : `${first.path} cannot be read: ${first.flaw.message}`,
    expected: [],
    actual: broken.map(({ path, flaw }) => ({ path, ...flaw })).slice(0, 100),
    location: first === undefined ? undefined : locationOf(first.path, first.flaw),
    remedy: `Repair or remove ${first?.path ?? 'it'}`,
  });
}

function checkOk({ prefix, what, remedy }: Family, inspected: readonly ReadReport[]): Check {
  const bad = inspected.filter((report) => !report.ok);
  const [first] = bad;
  return toCheck({
    id: `${prefix}_ok`,
    level: LEVEL,
    outcome: inspected.length > 0 && first === undefined,
    reason: reasonFor(inspected, first === undefined ? undefined : `${first.path} says that the ${what} failed`),
    expected: 'ok: true',
    actual: bad.map((report) => report.path),
    location: first === undefined ? undefined : { file: first.path },
    remedy: first === undefined ? remedy : `Find out why the ${what} of ${first.path} failed, and repeat it`,
  });
}

function checkFresh(
  { prefix, what, reports, remedy }: Family,
  inspected: readonly ReadReport[],
  { nowMs, maxAgeMs }: { readonly nowMs: number; readonly maxAgeMs: number },
): Check {
  const row = {
    id: `${prefix}_fresh`,
    level: LEVEL,
    expected: `at most ${formatDuration(maxAgeMs / 1000)} old`,
  } as const;
  const timeless = readOf(reports).find((report) => report.atMs === null);
  if (timeless !== undefined) {
    const reason = `${timeless.path} states no time (ended_at, started_at, generated_at)`;
    const remedyText = `Repair or remove ${timeless.path}: a file's date in the file system proves nothing`;
    return toCheck({ ...row, outcome: false, reason, location: { file: timeless.path }, remedy: remedyText });
  }
  const judged = inspected.map((report) => ({ report, age: judgeAge(report.atMs ?? 0, nowMs, maxAgeMs) }));
  const worst = judged.find(({ age }) => age === 'future') ?? judged.find(({ age }) => age === 'stale');
  const at = worst === undefined ? '' : formatRfc3339(worst.report.atMs ?? 0);
  const complaint =
    worst === undefined
      ? undefined
      : `${worst.report.path} is of ${at}, which is ${worst.age === 'future' ? 'still to come' : 'too old'}`;
  return toCheck({
    ...row,
    outcome: inspected.length > 0 && worst === undefined,
    reason: reasonFor(inspected, complaint),
    actual: inspected.map((report) => ({ path: report.path, at: formatRfc3339(report.atMs ?? 0) })),
    location: worst === undefined ? undefined : { file: worst.report.path },
    remedy:
      worst?.age === 'future'
        ? `Remove ${worst.report.path}, and correct the clock of the machine that wrote it`
        : worst === undefined
          ? remedy
          : `Repeat the ${what}`,
  });
}

function checkEmail(inspected: readonly ReadReport[]): Check {
  const covered = inspected.some((report) => report.ok && report.withEmail);
  return toCheck({
    id: 'incident_drill_email_covered',
    level: 'must',
    outcome: covered,
    reason: covered ? 'an inspected drill sent e-mail' : 'no inspected drill that went well sent e-mail',
    expected: 'ok and with_email',
    actual: inspected.map(({ path, ok, withEmail }) => ({ path, ok, with_email: withEmail })),
    remedy: 'Run the incident drill with e-mail',
  });
}

function checkComplete(inspected: readonly ReadReport[]): Check {
  const gaps = inspected.filter((report) => report.missingRequired.length > 0);
  const [first] = gaps;
  return toCheck({
    id: 'rollback_bundle_reports_have_required_files',
    level: LEVEL,
    outcome: inspected.length > 0 && first === undefined,
    reason: reasonFor(inspected, first && `${first.path} lacks ${first.missingRequired.slice(0, 10).join(', ')}`),
    expected: [],
    actual: gaps.map(({ path, missingRequired }) => ({ path, missing_required: [...missingRequired] })),
    location: first === undefined ? undefined : { file: first.path },
    remedy: 'Restore the missing files and make a new bundle',
  });
}

function reasonFor(inspected: readonly ReadReport[], complaint: string | undefined): string {
  if (complaint !== undefined) return complaint;
  return inspected.length === 0 ? 'there is no report to inspect' : inspected.map((report) => report.path).join(', ');
}

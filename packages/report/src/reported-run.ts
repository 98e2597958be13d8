import { isJsonObject, isUnmet, judge, opens, type JudgedCheck } from '@release-gates/core';
import type { Evidence } from '@release-gates/evidence';

/** What a report is made of: a finished run, and the runs it made. */
export interface ReportedRun {
  readonly evidence: Evidence;
  /** Relative to the root; null where nothing was kept. */
  readonly evidencePath: string | null;
  readonly evidenceSha256: string;
  /** Why its evidence could not be written; undefined where it was, or was not to be. */
  readonly unkept?: unknown;
  readonly values: Readonly<Record<string, string>>;
  readonly children: readonly ReportedRun[];
  readonly durationMs: number;
}

export type EvidenceCheck = Evidence['checks'][number];

/** A check that a person should look at, with the unit it belongs to. */
export interface Finding {
  readonly unit: string;
  readonly check: EvidenceCheck;
  readonly closes: boolean;
  /** Somebody went on in spite of it. It closes nothing, and is shown as loudly as what does. */
  readonly isOverride: boolean;
  /** Empty where nobody waived it. */
  readonly waived: string;
}

export function isOverride({ id }: Pick<EvidenceCheck, 'id'>): boolean {
  return id.startsWith('override_used::');
}

/** The run itself, or the runs that a preflight made: what the table lists. */
export function rowsOf(run: ReportedRun): readonly ReportedRun[] {
  return run.children.length > 0 ? run.children : [run];
}

export interface StandingRow {
  readonly label: string;
  readonly text: string;
}

/** How that which the unit acts on stands, where it says so in the details of its evidence; an empty label goes on. */
export function standingOf({ evidence }: ReportedRun): readonly StandingRow[] {
  const { standing } = evidence.details;
  if (!Array.isArray(standing)) return [];
  return standing.filter(isJsonObject).flatMap(({ label, text }) => {
    return typeof label === 'string' && typeof text === 'string' ? [{ label, text }] : [];
  });
}

/** A path relative to the root, as it is reached from where the run was started: what is shown can then be opened. */
export function fromStart({ evidence }: ReportedRun, path: string): string {
  const root = evidence.inputs['root']?.value;
  return typeof root !== 'string' || root === '.' ? path : `${root.replace(/\/+$/, '')}/${path}`;
}

/** How many runs left no evidence though they should have: nothing that they say opens anything. */
export function unkeptCount(run: ReportedRun): number {
  return run.children.reduce((count, child) => count + unkeptCount(child), run.unkept === undefined ? 0 : 1);
}

/** What a dry run found; undefined where something was really done. */
export function dryRunOf({
  evidence,
}: ReportedRun): { readonly refused: boolean; readonly exitCode: 0 | 1 } | undefined {
  const checks = evidence.checks as readonly JudgedCheck[];
  if (!checks.some((check) => check.id === 'dry_run')) return undefined;
  // As the runner does: no leniency lets a precondition pass, and an unmet one changes nothing.
  const strictness = { mode: 'enforce', strict: evidence.strict } as const;
  const refused = checks.some((check) => isUnmet(check) && judge(check, strictness).mode === 'enforce');
  return { refused, exitCode: opens(evidence.verdict) ? 0 : 1 };
}

/**
 * Every unmet check of a run and its children, worst first. Where a cause is in the list, the rows that merely follow
 * from it are not: they would stand above it and say nothing that can be acted on. Advice that several units give in the
 * same words, such as a policy that the change edits, is listed once.
 */
export function findingsOf(run: ReportedRun): readonly Finding[] {
  const own =
    run.children.length > 0 ? run.evidence.checks.filter((check) => !isAboutAnother(check.id)) : run.evidence.checks;
  const findings = [...unmet(run, own), ...run.children.flatMap((child) => unmet(child, child.evidence.checks))];
  return withoutEchoes(withoutConsequences(run, findings)).sort((left, right) => rank(left) - rank(right));
}

function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const heard = new Set<string>();
  return findings.filter(({ check, closes, waived }) => {
    if (closes || waived !== '') return true;
    const words = JSON.stringify([check.id, check.reason, check.location]);
    if (heard.has(words)) return false;
    heard.add(words);
    return true;
  });
}

function isAboutAnother(checkId: string): boolean {
  return checkId.startsWith('unit::') || checkId.startsWith('manifest_');
}

function withoutConsequences(run: ReportedRun, findings: readonly Finding[]): Finding[] {
  const explained = new Set([
    ...findings.filter(({ closes }) => closes).map(({ unit }) => unit),
    ...run.children.filter(({ evidence }) => evidence.error !== null).map(({ evidence }) => evidence.unit),
  ]);
  const causes = findings.filter(({ check }) => !check.id.startsWith('gate::') || !explained.has(check.id.slice(6)));
  const isExplained =
    run.children.some(({ evidence }) => evidence.error !== null) ||
    causes.some(({ check, closes }) => closes && check.id !== DECISION);
  return causes.filter(({ check }) => check.id !== DECISION || !isExplained);
}

/** The manifest's row that sums up all its others. */
const DECISION = 'manifest_decision_open';

/** Who waived a check and for how long; the bare id where the evidence does not say more. Empty where nobody did. */
function waivedBy({ evidence }: ReportedRun, id: string | undefined): string {
  if (id === undefined) return '';
  const waiver = evidence.waivers.find((one) => one.id === id);
  if (waiver === undefined) return `waived by ${id}`;
  const left = waiver.days_left === 1 ? '1 day' : `${waiver.days_left} days`;
  return `waived by ${waiver.owner} until ${waiver.expires.slice(0, 10)}, ${left} left (${id})`;
}

function unmet(run: ReportedRun, checks: readonly EvidenceCheck[]): Finding[] {
  return checks
    .filter((check) => check.outcome === 'fail' || check.outcome === 'inconclusive')
    .map((check) => ({
      unit: run.evidence.unit,
      check,
      closes: check.mode === 'enforce' && check.waiver === undefined,
      isOverride: isOverride(check),
      waived: waivedBy(run, check.waiver),
    }));
}

function rank({ check, closes, isOverride: wasOverridden }: Finding): number {
  if (closes) return check.outcome === 'fail' ? 0 : 1;
  if (wasOverridden) return 2;
  return check.waiver === undefined ? 4 : 3;
}

import type { Evidence } from '@release-gates/evidence';

/** What a report is made of: a finished run, and the runs it made. */
export interface ReportedRun {
  readonly evidence: Evidence;
  /** Relative to the root; null where nothing was kept. */
  readonly evidencePath: string | null;
  readonly evidenceSha256: string;
  readonly values: Readonly<Record<string, string>>;
  readonly children: readonly ReportedRun[];
  readonly durationMs: number;
}

type EvidenceCheck = Evidence['checks'][number];

/** A check that a person should look at, with the unit it belongs to. */
export interface Finding {
  readonly unit: string;
  readonly check: EvidenceCheck;
  readonly closes: boolean;
}

/** The run itself, or the runs that a preflight made: what the table lists. */
export function rowsOf(run: ReportedRun): readonly ReportedRun[] {
  return run.children.length > 0 ? run.children : [run];
}

/** Every unmet check of a run and its children, worst first; a preflight's own rows would only say it twice. */
export function findingsOf(run: ReportedRun): readonly Finding[] {
  const own =
    run.children.length > 0 ? run.evidence.checks.filter((check) => !isAboutAnother(check.id)) : run.evidence.checks;
  const findings = [
    ...unmet(run.evidence.unit, own),
    ...run.children.flatMap((child) => unmet(child.evidence.unit, child.evidence.checks)),
  ];
  return findings.sort((left, right) => rank(left) - rank(right));
}

function isAboutAnother(checkId: string): boolean {
  return checkId.startsWith('unit::') || checkId.startsWith('manifest_');
}

function unmet(unit: string, checks: readonly EvidenceCheck[]): Finding[] {
  return checks
    .filter((check) => check.outcome === 'fail' || check.outcome === 'inconclusive')
    .map((check) => ({ unit, check, closes: check.mode === 'enforce' && check.waiver === undefined }));
}

function rank({ check, closes }: Finding): number {
  if (closes) return check.outcome === 'fail' ? 0 : 1;
  return check.waiver === undefined ? 3 : 2;
}

import { findingsOf, type Finding, type ReportedRun } from './reported-run.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

/** GitHub keeps ten of each level a step and drops the rest without a word; so the worst come first. */
const LIMIT = 10;

/** What is shown on the changed lines: closing checks and overrides as errors, advice as warnings, waivers about to expire. */
export function toAnnotations(run: ReportedRun): readonly Annotation[] {
  const broken = [run, ...run.children].filter((one) => one.evidence.error !== null).map(toBroken);
  const findings = findingsOf(run).map(toAnnotation);
  const waivers = [run, ...run.children].flatMap(expiring);
  const all = [...broken, ...findings, ...waivers];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    limited(all.filter((one) => one.level === level)),
  );
}

function limited(annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length <= LIMIT) return annotations;
  const kept = annotations.slice(0, LIMIT - 1);
  const level = annotations[0]?.level ?? 'notice';
  const left = annotations.length - kept.length;
  return [...kept, { level, title: 'release-gates', message: `${left} more of this level: see the job summary` }];
}

function toBroken(run: ReportedRun): Annotation {
  return { level: 'error', title: `${run.evidence.unit}: error`, message: run.evidence.reason };
}

function toAnnotation({ unit, check, closes, isOverride }: Finding): Annotation {
  const remedy = check.remedy === undefined ? '' : ` → ${check.remedy}`;
  return {
    level: closes || isOverride ? 'error' : 'warning',
    title: `${unit}: ${check.id}`,
    message: `${check.waiver === undefined ? '' : `waived by ${check.waiver}: `}${check.reason}${remedy}`,
    ...(check.location !== undefined && { file: check.location.file }),
    ...(check.location?.line !== undefined && { line: check.location.line }),
  };
}

/** The owner hears of it at 14, 7 and 1 days. */
function expiring(run: ReportedRun): Annotation[] {
  return run.evidence.waivers
    .filter((waiver) => waiver.days_left <= 14)
    .map((waiver) => ({
      level: waiver.days_left <= 7 ? 'warning' : 'notice',
      title: `waiver ${waiver.id} expires`,
      message: `${waiver.owner}: ${waiver.days_left === 0 ? 'the last day' : `${waiver.days_left} days left`} for ${waiver.gate} ${waiver.check} (${waiver.ticket})`,
      file: waiver.path,
    }));
}

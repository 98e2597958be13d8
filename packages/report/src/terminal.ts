import { formatWhere, opens, type Verdict } from '@release-gates/core';
import { type Line, span, type Span, type Style } from './line.ts';
import {
  dryRunOf,
  findingsOf,
  fromStart,
  rowsOf,
  standingOf,
  unkeptCount,
  type Finding,
  type ReportedRun,
} from './reported-run.ts';
import { BLOCKED, standingLines } from './standing-lines.ts';

/** The verdict table, what closed, what to do, the decision, and where the files lie. */
export function toTerminal(run: ReportedRun): readonly Line[] {
  const { evidence } = run;
  const standing = standingOf(run);
  if (standing.length > 0) return [...standingLines(run, standing), ...planned(run), ...leaving(run)];
  return [
    [
      span(run.values['release-candidate-id'] ?? evidence.release_candidate_id, 'bold'),
      span(`  ${describeSubject(run)}`, 'dim'),
    ],
    [],
    ...table(rowsOf(run)),
    ...broken(run),
    ...findingLines(run),
    ...planned(run),
    [],
    ...conclusion(run),
  ];
}

/** One line while a preflight runs. */
export function toProgress(run: ReportedRun): Line {
  const { unit, verdict, reason } = run.evidence;
  return [
    badge(verdict),
    span(`  ${unit}`, 'bold'),
    span(`  ${Math.round(run.durationMs)} ms  `, 'dim'),
    span(reason, 'plain'),
  ];
}

function describeSubject({ evidence }: ReportedRun): string {
  const commit = evidence.subject.commit?.slice(0, 12) ?? 'no commit';
  return `${evidence.subject.repository}  ${commit}  ${evidence.environment}${evidence.strict ? ', strict' : ''}`;
}

function table(rows: readonly ReportedRun[]): Line[] {
  const width = Math.max(4, ...rows.map((row) => row.evidence.unit.length));
  const head: Line = [span(`  ${'verdict'.padEnd(14)}  ${'unit'.padEnd(width)}  ${'mode'.padEnd(7)}  why`, 'dim')];
  const body = rows.map(({ evidence, unkept }): Line => [
    span('  ', 'plain'),
    badge(evidence.verdict),
    span(`  ${evidence.unit.padEnd(width)}  `, 'plain'),
    span(`${evidence.mode.padEnd(7)}  `, 'dim'),
    span(evidence.reason, 'plain'),
    ...(unkept === undefined ? [] : [span('  (evidence not written)', 'bad')]),
  ]);
  return [head, ...body];
}

function badge(verdict: Verdict): Span {
  return span(verdict.replace('_', ' ').toUpperCase().padEnd(14), styleOf(verdict));
}

function styleOf(verdict: Verdict): Style {
  if (verdict === 'waived' || verdict === 'inconclusive') return 'unsure';
  return opens(verdict) ? 'good' : 'bad';
}

/** A unit that broke has no check that could say why. Where the disk took nothing at all, the shell says so once. */
function broken(run: ReportedRun): Line[] {
  const lines = [run, ...run.children]
    .filter(({ evidence, unkept }) => evidence.error !== null && !(unkept && evidence.error.kind === 'environment'))
    .map(({ evidence }): Line => [
      span('  ✗ ', 'bad'),
      span(evidence.unit, 'bold'),
      span(`  ${evidence.reason}`, 'plain'),
    ]);
  return lines.length === 0 ? [] : [[], ...lines];
}

const SHOWN = 20;

/** Advice of one unit that is shown among other units: a screen of it would hide what closes. */
const ADVICE_SHOWN = 3;

/** What closes and what is advised, with place and remedy, worst first; and how much is told in the evidence alone. */
export function findingLines(run: ReportedRun): Line[] {
  const all = findingsOf(run);
  const listed = (run.children.length > 0 ? withLittleAdvice(all) : all).slice(0, SHOWN);
  const left = all.filter((finding) => !listed.includes(finding));
  const lines = listed.flatMap(toLines);
  return all.length === 0 ? [] : [[], ...lines, ...leftOut(left)];
}

function withLittleAdvice(findings: readonly Finding[]): Finding[] {
  const shown = new Map<string, number>();
  return findings.filter(({ unit, closes }) => {
    if (closes) return true;
    shown.set(unit, (shown.get(unit) ?? 0) + 1);
    return (shown.get(unit) as number) <= ADVICE_SHOWN;
  });
}

function leftOut(findings: readonly Finding[]): Line[] {
  if (findings.length === 0) return [];
  const closing = findings.filter(({ closes }) => closes).length;
  const units = [...new Set(findings.map(({ unit }) => unit))].join(', ');
  const what = closing === 0 ? 'warnings' : `findings, of which ${closing} close,`;
  return [[span(`  … and ${findings.length} more ${what} of ${units}: see the evidence`, 'dim')]];
}

function toLines({ unit, check, closes, isOverride, waived: by }: Finding): Line[] {
  const sign = closes ? span('  ✗ ', 'bad') : isOverride ? span('  ! OVERRIDDEN  ', 'bad') : span('  ! ', 'unsure');
  const where = check.location === undefined ? '' : `  ${formatWhere(check.location)}`;
  const waived = by === '' ? '' : `  ${by}`;
  const lines: Line[] = [
    [sign, span(`${unit} ${check.id}`, isOverride ? 'bad' : 'bold'), span(`${where}${waived}`, 'dim')],
    [span(`    ${check.reason}`, 'plain')],
  ];
  if (check.remedy !== undefined) lines.push([span(`    → ${check.remedy}`, 'plain')]);
  return lines;
}

/** What a dry run would have done. */
function planned(run: ReportedRun): Line[] {
  const dry = dryRunOf(run);
  const { steps } = run.evidence.details;
  if (dry === undefined || !Array.isArray(steps)) return [];
  if (dry.refused) {
    const end = `a real run would stop here too, do nothing and exit with ${dry.exitCode}`;
    return [[], [span(`dry run: nothing was changed; ${end}`, 'bold')]];
  }
  const lines = steps.map((step, index): Line => [span(`  ${index + 1}. ${String(step)}`, 'plain')]);
  const would = lines.length === 0 ? ', and nothing would be' : '; it would';
  return [[], [span(`dry run: nothing was changed${would}`, 'bold')], ...lines];
}

function conclusion(run: ReportedRun): Line[] {
  const dry = dryRunOf(run);
  return dry === undefined ? decided(run) : [readiness(run, dry.refused)];
}

function readiness({ evidence }: ReportedRun, refused: boolean): Line {
  const label = span('plan      ', 'dim');
  if (refused) return [label, span('REFUSED', 'bad'), span(`  ${evidence.reason}`, 'plain')];
  const { steps } = evidence.details;
  if (Array.isArray(steps) && steps.length === 0) {
    return [label, span('NOTHING', 'unsure'), span(`  a real run would do nothing: ${evidence.reason}`, 'plain')];
  }
  const inTheWay = evidence.checks.find(({ id, outcome }) => id.startsWith(BLOCKED) && outcome === 'fail');
  if (inTheWay !== undefined) return [label, span('BLOCKED', 'bad'), span(`  ${inTheWay.reason}`, 'plain')];
  return [label, span('READY', 'good'), span('  what a real run finds decides, and its exit code', 'plain')];
}

function decided(run: ReportedRun): Line[] {
  const { evidence, values } = run;
  const lost = unkeptCount(run);
  const decision = values['decision'];
  const open =
    lost === 0 && opens(evidence.verdict) && (decision === undefined || decision === '' || decision === 'open');
  const why = lost === 0 ? evidence.reason : `${lost} ${lost === 1 ? 'unit' : 'units'} could not leave evidence`;
  const lines: Line[] = [
    [span('decision  ', 'dim'), open ? span('OPEN', 'good') : span('CLOSED', 'bad'), span(`  ${why}`, 'plain')],
  ];
  if (values['manifest-path'])
    lines.push([span('manifest  ', 'dim'), span(fromStart(run, values['manifest-path']), 'plain')]);
  if (run.children.length === 0) lines.push(...outputs(values));
  if (run.evidencePath !== null) {
    const path = fromStart(run, run.evidencePath);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    lines.push([span('evidence  ', 'dim'), span(run.children.length > 0 ? folder : path, 'plain')]);
  }
  return lines;
}

/** Of a run that tells how things stand: that it is closed where it is, and what it leaves behind. */
function leaving(run: ReportedRun): Line[] {
  const { evidence, evidencePath } = run;
  const isClosed = !opens(evidence.verdict) || unkeptCount(run) > 0;
  const isToldAbove = evidence.checks.some(({ id, reason }) => evidence.reason === `${id}: ${reason}`);
  const conclusions = conclusion(run)
    .slice(0, 1)
    .map((line) => (isToldAbove ? line.slice(0, 2) : line));
  return [
    ...(isClosed || dryRunOf(run) !== undefined ? [[], ...conclusions] : []),
    ...(evidencePath === null ? [] : [[], [span(`kept in    ${evidencePath}`, 'dim')]]),
  ];
}

/** What a unit gives to the next step, such as where the bundle lies. */
function outputs(values: ReportedRun['values']): Line[] {
  return Object.entries(values)
    .filter(([name, value]) => value !== '' && !['decision', 'manifest-path', 'release-candidate-id'].includes(name))
    .map(([name, value]): Line => [span(`${name.padEnd(8)}  `, 'dim'), span(value, 'plain')]);
}

import type { GuardrailRule } from './config.ts';
import type { GuardrailsRun } from './guardrails-run.ts';
import { judgeRule, type RuleData } from './judge-rule.ts';
import { finding, type FindingCode, type HealthFinding, type HealthReport } from './report.ts';
import { judgeSampleRatio } from './sample-ratio.ts';
import type { ShortOf } from '../step/facts.ts';
import { readSide, type SideSeries, type StageWindow } from './stage-window.ts';
import { unanswered } from './unanswered.ts';

type Answered = SideSeries & { readonly state: 'data' };

/**
 * Measures and judges every rule. Metrics that are away, stale or too few are inconclusive: never a fail, never a pass.
 *
 * @throws InputError `query.template`, `query.value`
 */
export async function collectGuardrails(run: GuardrailsRun): Promise<HealthReport> {
  const { config, window, percent } = run;
  const isIdle = percent === 0 && config.shadow === 'observe';
  const needed = isIdle ? 0 : run.minSamples;
  if (window === undefined) {
    const message = 'samples: no step of the stage is over yet, so nothing was counted';
    return foldHealth([finding({ id: 'samples', verdict: 'inconclusive', code: 'min_samples', message })], 0, null);
  }
  const candidate = await readSide(config.samples.candidate, 'candidate', window);
  const baseline = await readBaseline(config.samples.baseline, window);
  const seen: Answered[] = [];
  const findings = [judgeSamples(candidate, needed), judgeSampleRatio({ candidate, baseline, run })];
  if (candidate.state === 'data') seen.push(candidate);
  // Nothing ever reached it: that the baseline is measured shows that somebody looks.
  else if (isIdle && candidate.code === 'absent' && baseline?.state === 'data') seen.push(baseline);
  for (const rule of config.rules) {
    const data = await readRule(rule, { candidate, baseline, window });
    if ('verdict' in data) {
      findings.push(data);
      continue;
    }
    seen.push(data.candidate);
    findings.push(judgeRule(rule, data, run));
  }
  const unseen = isIdle && candidate.state !== 'data' && candidate.code === 'absent' ? 0 : null;
  const samples = candidate.state === 'data' ? Math.floor(totalOf(candidate)) : unseen;
  // What the oldest of them saw is what all of them saw.
  const measuredS = seen.length === 0 ? null : Math.min(...seen.map(({ newestS }) => newestS));
  return foldHealth(
    findings.map((found) => (isIdle ? inShadow(found) : found)),
    samples,
    measuredS,
  );
}

async function readBaseline(template: string, window: StageWindow): Promise<SideSeries | undefined> {
  if (window.baseline === 'none') return undefined;
  const side = await readSide(template, 'baseline', window);
  return window.baseline === 'if_used' && isUnused(side) ? undefined : side;
}

function isUnused(side: SideSeries): boolean {
  return side.state === 'data' ? totalOf(side) === 0 : side.code === 'absent';
}

/** Codes that say no more than that there was little to see. */
const TOO_LITTLE: ReadonlySet<FindingCode> = new Set([
  'min_samples',
  'min_points',
  'metrics_missing',
  'bound_above_margin',
  'worse_but_maybe_within_margin',
]);

/** A shadow that nobody mirrors traffic to would otherwise never be left. Nothing is exposed by leaving it. */
function inShadow(found: HealthFinding): HealthFinding {
  if (found.verdict !== 'inconclusive' || !TOO_LITTLE.has(found.code)) return found;
  return {
    ...found,
    verdict: 'pass',
    code: 'observed_only',
    message: `${found.message} (at 0 % this does not hold it)`,
  };
}

function judgeSamples(candidate: SideSeries, needed: number): HealthFinding {
  if (candidate.state !== 'data') return unanswered('samples', candidate, 'candidate');
  const n = Math.floor(totalOf(candidate));
  const figures = { n, threshold: needed, candidate: n, notes: candidate.notes };
  if (n >= needed) {
    const message = `samples: ${n}, at least ${needed} are needed`;
    return finding({ id: 'samples', verdict: 'pass', code: 'enough_samples', message }, figures);
  }
  const message = `samples: ${n} of ${needed} samples, ${needed - n} are missing`;
  return finding({ id: 'samples', verdict: 'inconclusive', code: 'min_samples', message }, figures);
}

interface Measured {
  readonly candidate: SideSeries;
  readonly baseline: SideSeries | undefined;
  readonly window: StageWindow;
}

async function readRule(
  rule: GuardrailRule,
  { candidate, baseline, window }: Measured,
): Promise<RuleData | HealthFinding> {
  const { id } = rule;
  const ours = await readSide(rule.candidate, 'candidate', window);
  if (ours.state !== 'data') return unanswered(id, ours, 'candidate');
  const ourTotal =
    rule.candidateTotal === undefined ? candidate : await readSide(rule.candidateTotal, 'candidate', window);
  if (ourTotal.state !== 'data') return unanswered(id, ourTotal, 'candidate');
  const sides = { candidate: ours, candidateTotal: ourTotal };
  if (rule.baseline === undefined || baseline === undefined)
    return { ...sides, baseline: undefined, baselineTotal: undefined };
  const theirs = await readSide(rule.baseline, 'baseline', window);
  if (theirs.state !== 'data') return unanswered(id, theirs, 'baseline');
  const theirTotal =
    rule.baselineTotal === undefined ? baseline : await readSide(rule.baselineTotal, 'baseline', window);
  if (theirTotal.state !== 'data') return unanswered(id, theirTotal, 'baseline');
  return { ...sides, baseline: theirs, baselineTotal: theirTotal };
}

function totalOf({ points }: Answered): number {
  return [...points.values()].reduce((sum, value) => sum + value, 0);
}

function foldHealth(
  findings: readonly HealthFinding[],
  samples: number | null,
  measuredS: number | null,
): HealthReport {
  const state =
    (['fail', 'inconclusive'] as const).find((word) => findings.some(({ verdict }) => verdict === word)) ?? 'pass';
  const why = findings.filter(({ verdict }) => verdict !== 'pass' && verdict === state);
  const shortOf = state === 'inconclusive' ? shortOnly(why) : [];
  return {
    state,
    samples,
    measuredUntilMs: measuredS === null ? null : Math.round(measuredS * 1000),
    reasons: toReasons(why),
    ...(shortOf.length > 0 && { shortOf }),
    findings,
  };
}

/** Empty where anything else is the matter as well. */
function shortOnly(findings: readonly HealthFinding[]): ShortOf[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return codes.every((code) => code === 'min_time' || code === 'min_samples') ? codes : [];
}

/** What several rules say alike is said once, with their names before it: a server that is away is away for all. */
function toReasons(findings: readonly HealthFinding[]): string[] {
  const idsByText = new Map<string, string[]>();
  for (const { id, message } of findings) {
    const text = message.startsWith(`${id}: `) ? message.slice(id.length + 2) : message;
    idsByText.set(text, [...(idsByText.get(text) ?? []), id]);
  }
  return [...idsByText].map(([text, ids]) => `${ids.join(', ')}: ${text}`);
}

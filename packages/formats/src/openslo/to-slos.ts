import { InputError, type Problem } from '@release-gates/core';
import { percentToDecimal, toDecimal } from './decimal.ts';
import type { PlacedObject } from './placed-object.ts';
import type { OpenSloObjective, SliSpec, SloObject } from './schema.ts';
import type { Slo, SloBudgeting, SloIndicator } from './slo.ts';

type Placed = PlacedObject & { readonly object: SloObject };

const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 604_800 };

/** A problem, with the pointer below the object it is in. */
class Refusal {
  readonly pointer: string;
  readonly message: string;
  readonly code: string;
  constructor(pointer: string, message: string, code = 'openslo.value') {
    this.pointer = pointer;
    this.message = message;
    this.code = code;
  }
}

/** @throws InputError `openslo.value`, `openslo.unsupported`, `openslo.reference`, `openslo.duplicate` */
export function toSlos(placed: readonly PlacedObject[]): readonly Slo[] {
  const problems: Problem[] = [];
  const indicators = new Map<string, SliSpec>();
  const slos = new Map<string, Slo>();
  for (const entry of placed) {
    if (entry.object.kind !== 'SLI') continue;
    const { name } = entry.object.metadata;
    if (indicators.has(name)) problems.push(toProblem(entry, duplicate('SLI', name)));
    indicators.set(name, entry.object.spec);
  }
  for (const entry of placed) {
    if (!isSlo(entry)) continue;
    const spec = findIndicator(entry.object, indicators);
    for (const index of entry.object.spec.objectives.keys()) {
      const slo = spec instanceof Refusal ? spec : toSlo(entry, index, spec);
      if (slo instanceof Refusal) problems.push(toProblem(entry, slo));
      else if (slos.has(slo.id)) problems.push(toProblem(entry, duplicate('SLO', slo.id)));
      else slos.set(slo.id, slo);
      if (spec instanceof Refusal) break;
    }
  }
  const [first, ...rest] = problems;
  if (first !== undefined) throw new InputError([first, ...rest]);
  return [...slos.values()];
}

function isSlo(entry: PlacedObject): entry is Placed {
  return entry.object.kind === 'SLO';
}

function duplicate(kind: string, name: string): Refusal {
  return new Refusal(
    '/metadata/name',
    `there are two of kind ${kind} named ${JSON.stringify(name)}`,
    'openslo.duplicate',
  );
}

function toProblem({ document, pointer }: PlacedObject, refusal: Refusal): Problem {
  const place = pointer + refusal.pointer;
  const line = document.lineOf(place);
  const where = { file: document.file, pointer: place, ...(line !== undefined && { line }) };
  return { code: refusal.code, message: refusal.message, where };
}

function findIndicator({ spec }: SloObject, known: ReadonlyMap<string, SliSpec>): SliSpec | Refusal {
  if ((spec.indicator === undefined) === (spec.indicatorRef === undefined)) {
    return new Refusal('/spec', 'expected one of indicator and indicatorRef');
  }
  if (spec.indicator !== undefined) return spec.indicator.spec;
  const found = known.get(spec.indicatorRef ?? '');
  const message = `there is no SLI named ${JSON.stringify(spec.indicatorRef)} in this file`;
  return found ?? new Refusal('/spec/indicatorRef', message, 'openslo.reference');
}

function toSlo({ object, document, pointer }: Placed, index: number, sli: SliSpec): Slo | Refusal {
  const { metadata, spec } = object;
  const objective = spec.objectives[index] as OpenSloObjective;
  const place = `/spec/objectives/${index}`;
  const indicator = toIndicator(sli, objective, place);
  const target = toTarget(objective, place);
  const windowS = toWindow(spec);
  const budgeting = toBudgeting(spec.budgetingMethod, objective, place);
  if (indicator instanceof Refusal) return indicator;
  if (target instanceof Refusal) return target;
  if (windowS instanceof Refusal) return windowS;
  if (budgeting instanceof Refusal) return budgeting;
  if (indicator.kind === 'threshold' && spec.objectives.length > 1) {
    return new Refusal('/spec/objectives', 'expected one objective with a thresholdMetric');
  }
  return {
    id: spec.objectives.length === 1 ? metadata.name : `${metadata.name}/${index}`,
    title: [metadata.displayName ?? metadata.name, objective.displayName].filter(Boolean).join(': '),
    service: spec.service,
    source: { file: document.file, pointer: pointer + place },
    indicator,
    target,
    windowS,
    budgeting,
  };
}

function toTarget({ target, targetPercent }: OpenSloObjective, place: string): string | Refusal {
  if (target !== undefined && targetPercent === undefined) return toDecimal(target);
  if (targetPercent !== undefined && target === undefined) return percentToDecimal(targetPercent);
  return new Refusal(place, 'expected one of target and targetPercent');
}

function toWindow({ timeWindow }: SloObject['spec']): number | null | Refusal {
  const window = timeWindow?.[0];
  if (window === undefined) return null;
  const place = '/spec/timeWindow/0';
  if (window.calendar !== undefined || window.isRolling === false) {
    const message =
      'expected a rolling window (isRolling: true): a budget that jumps back at midnight decides no rollout';
    return new Refusal(place, message, 'openslo.unsupported');
  }
  return toSeconds(window.duration) ?? unsupportedDuration(`${place}/duration`);
}

function toSeconds(duration: string): number | undefined {
  const unit = SECONDS[duration.slice(-1)];
  return unit === undefined ? undefined : Number(duration.slice(0, -1)) * unit;
}

function unsupportedDuration(place: string): Refusal {
  const message = 'expected minutes, hours, days or weeks (m, h, d, w): a month has no fixed length';
  return new Refusal(place, message, 'openslo.unsupported');
}

function toBudgeting(
  method: SloObject['spec']['budgetingMethod'],
  { timeSliceTarget, timeSliceWindow }: OpenSloObjective,
  place: string,
): SloBudgeting | Refusal {
  if (method === 'Occurrences') return { method: 'occurrences' };
  if (method === 'RatioTimeslices') {
    return new Refusal('/spec/budgetingMethod', 'expected Occurrences or Timeslices', 'openslo.unsupported');
  }
  if (timeSliceTarget === undefined) return new Refusal(place, 'expected timeSliceTarget with Timeslices');
  if (timeSliceWindow === undefined) return new Refusal(place, 'expected timeSliceWindow with Timeslices');
  const sliceS = typeof timeSliceWindow === 'number' ? timeSliceWindow * 60 : toSeconds(timeSliceWindow);
  if (sliceS === undefined) return unsupportedDuration(`${place}/timeSliceWindow`);
  return { method: 'timeslices', sliceS, sliceTarget: toDecimal(timeSliceTarget) };
}

function toIndicator(sli: SliSpec, objective: OpenSloObjective, place: string): SloIndicator | Refusal {
  const { ratioMetric, thresholdMetric } = sli;
  if ((ratioMetric === undefined) === (thresholdMetric === undefined)) {
    return new Refusal('/spec', 'expected an indicator with one of ratioMetric and thresholdMetric');
  }
  if (thresholdMetric !== undefined) {
    if (objective.op === undefined || objective.value === undefined) {
      return new Refusal(place, 'expected op and value with a thresholdMetric');
    }
    const query = queryOf(thresholdMetric);
    return query instanceof Refusal ? query : { kind: 'threshold', query, op: objective.op, value: objective.value };
  }
  return toRatio(ratioMetric as NonNullable<SliSpec['ratioMetric']>);
}

function toRatio(ratio: NonNullable<SliSpec['ratioMetric']>): SloIndicator | Refusal {
  const { good, bad, total, counter } = ratio;
  if (ratio.raw !== undefined || ratio.rawType !== undefined) {
    const message = 'expected good or bad with total: a ratio without its counts has no budget in events';
    return new Refusal('/spec', message, 'openslo.unsupported');
  }
  if ((good === undefined) === (bad === undefined) || total === undefined) {
    return new Refusal('/spec', 'expected a ratioMetric with total and one of good and bad');
  }
  const query = queryOf((good ?? bad) as NonNullable<typeof good>);
  const totalQuery = queryOf(total);
  if (query instanceof Refusal) return query;
  if (totalQuery instanceof Refusal) return totalQuery;
  const numerator = good === undefined ? 'bad' : 'good';
  return { kind: 'ratio', numerator, query, total: totalQuery, counter: counter === true };
}

function queryOf({
  metricSource,
}: {
  metricSource: { type?: string | undefined; spec: { query: string } };
}): string | Refusal {
  const { type, spec } = metricSource;
  if (type === undefined || type.toLowerCase() === 'prometheus') return spec.query;
  const message = `expected a metricSource of type Prometheus, found ${JSON.stringify(type.slice(0, 60))}`;
  return new Refusal('/spec', message, 'openslo.unsupported');
}

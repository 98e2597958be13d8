import type { Slo } from '@release-gates/formats';
import { describe, expect, it } from 'vitest';
import type { EventCount } from '../slo/count-events.ts';
import { toRational } from '../slo/rational.ts';
import { foldBudgets } from './collect-budget.ts';
import { budgetConfigSchema } from './config.ts';
import { judgeBudget, windowsOf } from './judge-budget.ts';
import type { SloBudget } from './report.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

const CONFIG = budgetConfigSchema.parse({ 'fast-burn': [{ long: '1h', short: '5m', rate: 14.4 }] });

const SLO: Slo = {
  id: 'api',
  title: 'API',
  service: null,
  source: { file: 'slo.yml', pointer: '' },
  indicator: { kind: 'ratio', numerator: 'bad', query: 'bad', total: 'all', counter: false },
  target: '0.999',
  windowS: 28 * DAY,
  budgeting: { method: 'occurrences' },
};

const counted = (bad: number, total: number): EventCount => ({
  state: 'counted',
  bad: toRational(bad),
  total: toRational(total),
  notes: [],
});
const unknown: EventCount = { state: 'unknown', code: 'absent', reason: 'no series', query: 'sum(x)' };

/** Budget with these counts; windows that are not named had a thousand good events. */
function judge(counts: Readonly<Record<number, EventCount>>, slo: Slo = SLO): SloBudget {
  const all = new Map(windowsOf(slo, CONFIG).map((windowS) => [windowS, counts[windowS] ?? counted(0, 1000)]));
  return judgeBudget(slo, all, CONFIG);
}

describe('the state', () => {
  it.each<[string, number, number, string, number]>([
    ['nothing bad', 0, 1_000_000, 'green', 1],
    ['exactly half', 500, 1_000_000, 'green', 0.5],
    ['just below half', 501, 1_000_000, 'yellow', 0.499],
    ['exactly a fifth', 800, 1_000_000, 'yellow', 0.2],
    ['just below a fifth', 801, 1_000_000, 'red', 0.199],
    ['exactly nothing', 1000, 1_000_000, 'red', 0],
    ['overspent by one', 1001, 1_000_000, 'black', -0.001],
    ['a single bad event in very many', 5e11, 1e15, 'green', 0.5],
    ['one more than half of very many', 5e11 + 1, 1e15, 'yellow', 0.5],
    ['fractions of events', 0.0005, 1, 'green', 0.5],
    ['half, in tenths that no double holds', 0.3, 600, 'green', 0.5],
  ])('with %s left', (_, bad, total, state, remaining) => {
    const budget = judge({ [28 * DAY]: counted(bad, total) });
    expect(budget.state).toBe(state);
    expect(budget.window.remaining).toBeCloseTo(remaining, 6);
  });

  it.each<[string, number, number, string]>([
    ['both exactly at the rate', 0.0144, 0.0144, 'red'],
    ['the short one just below', 0.0144, 0.014399, 'green'],
    ['the long one just below', 0.014399, 0.0144, 'green'],
    ['both far above', 1, 1, 'red'],
  ])('burning fast: %s', (_, long, short, state) => {
    const budget = judge({ [HOUR]: counted(long * 1e6, 1e6), 300: counted(short * 1e6, 1e6) });
    expect(budget.state).toBe(state);
    expect(budget.fastBurn[0]?.firing).toBe(state === 'red');
  });

  it.each<[string, Readonly<Record<number, EventCount>>, string, string]>([
    ['the window that decides', { [28 * DAY]: unknown }, 'unknown', 'sum(x)'],
    [
      'a window of fast burn that the other does not settle',
      { [HOUR]: unknown, 300: counted(1, 10) },
      'unknown',
      'sum(x)',
    ],
    ['a window of fast burn, and too little left', { [HOUR]: unknown, [28 * DAY]: counted(900, 1e6) }, 'red', '10 %'],
    ['a window of fast burn, and overspent', { [HOUR]: unknown, [28 * DAY]: counted(2000, 1e6) }, 'black', '0.999'],
    [
      'the window that decides, while it burns fast',
      { [28 * DAY]: unknown, [HOUR]: counted(1, 10), 300: counted(1, 10) },
      'red',
      '14.4',
    ],
  ])('without data for %s', (_, counts, state, word) => {
    const budget = judge(counts);
    expect(budget.state).toBe(state);
    expect(budget.reasons.join('\n')).toContain(word);
  });

  it('says once why nothing can be counted, and for which windows', () => {
    const late: EventCount = { ...unknown, code: 'stale', reason: 'too old', query: 'sum(y)' };
    const away = judge({ [28 * DAY]: unknown, [HOUR]: unknown, 300: { ...unknown, query: 'sum(z)' } });
    expect(away.reasons).toEqual(['api: unknown over 28d, 1h, 5m: no series (absent; query "sum(x)")']);
    expect(judge({ [28 * DAY]: unknown, [HOUR]: unknown, 300: late }).reasons).toEqual([
      'api: unknown over 28d, 1h: no series (absent; query "sum(x)")',
      'api: unknown over 5m: too old (stale; query "sum(y)")',
    ]);
  });

  it.each([
    [555.66173, 'api: 44.43 % of the budget is left over 28d'],
    [500.00001, 'api: 49.99 % of the budget is left over 28d'],
    [710, 'api: 29 % of the budget is left over 28d'],
  ])('with %d of a thousand bad events that are allowed it says: %s', (bad, reason) => {
    expect(judge({ [28 * DAY]: counted(bad, 1e6) }).reasons).toEqual([reason]);
  });

  it('is known where one window of fast burn alone shows that it does not burn', () => {
    expect(judge({ [HOUR]: unknown })).toMatchObject({ state: 'green', fastBurn: [{ firing: false, longRate: null }] });
  });

  it('is known although a window that is only reported is not', () => {
    const budget = judge({ [7 * DAY]: unknown });
    expect(budget.state).toBe('green');
    expect(budget.windows.find(({ windowS }) => windowS === 7 * DAY)).toMatchObject({ remaining: null, total: null });
  });

  it('is unknown where nothing happened in its whole window, and known where nothing did in a short one', () => {
    expect(judge({ [28 * DAY]: counted(0, 0) })).toMatchObject({ state: 'unknown', window: { remaining: null } });
    expect(judge({ 300: counted(0, 0), [HOUR]: counted(0, 0) })).toMatchObject({ state: 'green' });
  });

  it('of an objective without any budget turns black with the first bad event', () => {
    const latest: Slo = {
      ...SLO,
      target: '1',
      windowS: null,
      indicator: { kind: 'latest', measure: 'success_rate', op: 'gte', value: 0.99 },
    };
    expect(judge({ [28 * DAY]: counted(0, 1) }, latest)).toMatchObject({ state: 'green', fastBurn: [], windows: [] });
    expect(judge({ [28 * DAY]: counted(1, 1) }, latest)).toMatchObject({ state: 'black' });
  });
});

describe('depletion', () => {
  it.each<[string, number, number | readonly [bad: number, total: number], number | null, string]>([
    ['nothing burns', 0, 0, null, 'none'],
    ['half left, lasting exactly 14 days', 500, 1000, 14, 'none'],
    ['half left, lasting a little less', 500, 1001, 13.986013986, 'warning'],
    ['half left, lasting exactly 3 days', 500, [14, 3000], 3, 'warning'],
    ['half left, lasting less', 500, 5000, 2.8, 'critical'],
    ['nothing left', 1000, 0, 0, 'critical'],
    ['overspent', 2000, 0, 0, 'critical'],
  ])('%s', (_, bad, today, days, alert) => {
    const day = typeof today === 'number' ? counted(today, 1e6) : counted(...today);
    const budget = judge({ [28 * DAY]: counted(bad, 1e6), [DAY]: day });
    expect(budget.alert).toBe(alert);
    expect(budget.depletionDays).toBe(days);
  });
});

function of(state: SloBudget['state'], remaining: number | null): SloBudget {
  return { ...judge({}), state, window: { ...judge({}).window, remaining }, reasons: [state] };
}

describe('several objectives', () => {
  it.each<[string, SloBudget[], string, number | null]>([
    ['the worst counts', [of('green', 0.9), of('yellow', 0.3)], 'yellow', 0.3],
    ['unknown is worse than yellow', [of('yellow', 0.3), of('unknown', null)], 'unknown', null],
    ['known to be bad is worse than unknown', [of('unknown', null), of('red', 0.1)], 'red', null],
    ['black is worst', [of('red', 0.1), of('black', -1)], 'black', -1],
    ['none at all', [], 'unknown', null],
  ])('%s', (_, slos, state, remaining) => {
    expect(foldBudgets(slos)).toMatchObject({ state, remaining });
  });
});

it.each([
  ['no rule for fast burn', {}],
  ['an empty list of rules', { 'fast-burn': [] }],
  ['a short window that is not shorter', { 'fast-burn': [{ long: '5m', short: '1h', rate: 14 }] }],
  ['yellow above green', { 'fast-burn': [{ long: '1h', short: '5m', rate: 14 }], 'yellow-percent': 60 }],
  ['critical after warning', { 'fast-burn': [{ long: '1h', short: '5m', rate: 14 }], 'critical-days': 20 }],
  ['an unknown key', { 'fast-burn': [{ long: '1h', short: '5m', rate: 14, factor: 2 }] }],
])('a policy with %s is refused', (_, config) => {
  expect(budgetConfigSchema.safeParse(config).success).toBe(false);
});

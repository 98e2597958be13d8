import type { Slo } from '@release-gates/formats';
import type { SloContext } from '../slo/ask-window.ts';
import { countEvents, type EventCount } from '../slo/count-events.ts';
import type { BudgetConfig } from './config.ts';
import { judgeBudget, windowsOf } from './judge-budget.ts';
import type { BudgetReport, BudgetState, SloBudget } from './report.ts';

/** Worst first. What is known to be bad outweighs what is not known. */
const ORDER: readonly BudgetState[] = ['black', 'red', 'unknown', 'yellow', 'green'];

/**
 * Counts every objective in every window, one query after the other: a metrics server that is asked while an incident
 * goes on is not to be flooded.
 *
 * @throws InputError `query.template`, `query.value`
 */
export async function collectBudget(
  slos: readonly Slo[],
  config: BudgetConfig,
  context: SloContext,
): Promise<BudgetReport> {
  const budgets: SloBudget[] = [];
  for (const slo of slos) {
    const counts = new Map<number, EventCount>();
    for (const windowS of windowsOf(slo, config)) counts.set(windowS, await countEvents(slo, windowS, context));
    budgets.push(judgeBudget(slo, counts, config));
  }
  return foldBudgets(budgets);
}

export function foldBudgets(slos: readonly SloBudget[]): BudgetReport {
  if (slos.length === 0) {
    return { state: 'unknown', remaining: null, reasons: ['there is no objective to have a budget of'], slos };
  }
  const state = ORDER.find((word) => slos.some((slo) => slo.state === word)) ?? 'unknown';
  const left = slos.map(({ window }) => window.remaining);
  // The least of those that are known says nothing about the one that is not.
  const remaining = left.every((share) => share !== null) ? Math.min(...left) : null;
  return { state, remaining, reasons: slos.flatMap(({ reasons }) => reasons), slos };
}

import { parseRfc3339 } from '@release-gates/core';
import type { Freeze, StartKind } from '../state/channel-state.ts';
import { blocker } from './blocker.ts';
import { type Clocks, findDoubt, isOver } from './clock-rules.ts';
import type { Blocker } from './decision.ts';

interface Move {
  /** Share of the candidate after it. */
  readonly percent: number;
  readonly kind: StartKind;
  readonly probationMaxPercent: number;
  readonly clocks: Clocks;
  /** Of the channel. A freeze of the repository ends in each environment by a run of its own. */
  readonly environment: string;
}

/** What ended by itself counts no more; the tick takes it away. */
export function isActive({ until }: Pick<Freeze, 'until'>, clocks: Clocks): boolean {
  return until === null || !isOver(endOf(until), clocks);
}

function endOf(until: string): number {
  return parseRfc3339(until) ?? Infinity;
}

/** Red budget leaves one way open: the hotfix that repairs it. Black does not. */
export function isRedBudget(freeze: Freeze): boolean {
  return freeze.trigger === 'budget' && freeze.reason_code === 'budget_red';
}

const AUTOMATIC: ReadonlySet<Freeze['trigger']> = new Set(['guardrail', 'budget', 'post_check']);

/** For people. Whose run looked when a measurement froze it did not ask for it. */
export function frozenBy({ trigger, by }: Pick<Freeze, 'trigger' | 'by'>): string {
  return AUTOMATIC.has(trigger) ? `automation (${trigger})` : by;
}

export function checkFreezes(own: readonly Freeze[], scopes: readonly Freeze[], move: Move): Blocker[] {
  const binds = (freeze: Freeze): boolean =>
    isActive(freeze, move.clocks) &&
    !(move.kind === 'hotfix' && isRedBudget(freeze)) &&
    (freeze.phase === 'frozen' || move.percent > move.probationMaxPercent);
  return [
    ...own.filter(binds).map((freeze) => toBlocker(freeze, freeze.phase === 'frozen' ? 'frozen' : 'probation', move)),
    ...scopes.filter(binds).map((freeze) => toBlocker(freeze, 'scope_frozen', move)),
  ];
}

function toBlocker(
  freeze: Freeze,
  code: 'frozen' | 'probation' | 'scope_frozen',
  { clocks, environment }: Move,
): Blocker {
  const where = freeze.environment === null ? freeze.scope : `${freeze.scope} ${freeze.environment}`;
  const untilMs = freeze.until === null ? undefined : parseRfc3339(freeze.until);
  const doubt = untilMs === undefined ? undefined : findDoubt(untilMs, clocks);
  const still = doubt === undefined ? '' : `; this clock says it is over, but ${doubt}`;
  const what = `${freeze.phase} (${where}, tier ${freeze.tier}, ${freeze.reason_code})`;
  const scope = freeze.scope === 'component' ? '' : ` --scope ${freeze.scope} --environment ${environment}`;
  const unfreeze = `release-gates rollout unfreeze "why" --freeze ${freeze.id}${scope}`;
  const remedy =
    doubt === undefined
      ? `once its conditions hold: ${unfreeze}`
      : `look at the clock of this machine, or: ${unfreeze}`;
  return blocker(code, `${what} by ${frozenBy(freeze)} since ${freeze.at}: ${freeze.reason}${still}`, {
    remedy,
    ...(untilMs === undefined ? {} : { untilMs }),
  });
}

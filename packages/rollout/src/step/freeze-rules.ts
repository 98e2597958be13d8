import { parseRfc3339 } from '@release-gates/core';
import type { Freeze, StartKind } from '../state/channel-state.ts';
import { blocker } from './blocker.ts';
import type { Blocker } from './decision.ts';

interface Move {
  /** Share of the candidate after it. */
  readonly percent: number;
  readonly kind: StartKind;
  readonly probationMaxPercent: number;
  readonly nowMs: number;
}

/** A freeze that ended by itself counts no more; the tick takes it away. */
export function isActive(freeze: Pick<Freeze, 'until'>, nowMs: number): boolean {
  return freeze.until === null || (parseRfc3339(freeze.until) ?? Infinity) > nowMs;
}

/** Red budget leaves one way open: the hotfix that repairs it. Black does not. */
export function isRedBudget(freeze: Freeze): boolean {
  return freeze.trigger === 'budget' && freeze.reason_code === 'budget_red';
}

export function checkFreezes(own: readonly Freeze[], scopes: readonly Freeze[], move: Move): Blocker[] {
  const binds = (freeze: Freeze): boolean =>
    isActive(freeze, move.nowMs) &&
    !(move.kind === 'hotfix' && isRedBudget(freeze)) &&
    (freeze.phase === 'frozen' || move.percent > move.probationMaxPercent);
  return [
    ...own.filter(binds).map((freeze) => toBlocker(freeze, freeze.phase === 'frozen' ? 'frozen' : 'probation')),
    ...scopes.filter(binds).map((freeze) => toBlocker(freeze, 'scope_frozen')),
  ];
}

function toBlocker(freeze: Freeze, code: 'frozen' | 'probation' | 'scope_frozen'): Blocker {
  const where = freeze.environment === null ? freeze.scope : `${freeze.scope} ${freeze.environment}`;
  const untilMs = freeze.until === null ? undefined : parseRfc3339(freeze.until);
  return blocker(
    code,
    `${freeze.phase} (${where}, tier ${freeze.tier}, ${freeze.reason_code}) by ${freeze.by} since ${freeze.at}: ${freeze.reason}`,
    { remedy: 'unfreeze once its conditions hold', ...(untilMs === undefined ? {} : { untilMs }) },
  );
}

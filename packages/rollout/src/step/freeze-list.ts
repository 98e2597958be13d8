import { formatRfc3339 } from '@release-gates/core';
import type { Freeze, Scope, Tier, Trigger } from '../state/channel-state.ts';
import { clipActor, clipReason } from '../state/clip.ts';
import { causeOf } from '../state/freeze-cause.ts';
import { isSigned } from '../state/signed-id.ts';

/** People's freezes that one ledger holds; the machine holds one of each trigger. Together they fit the schema. */
const MAX_PERSON_FREEZES = 8;
/** Of them, so that a person without a key always finds one to hold on in. The file of one more still holds by itself. */
const MAX_SIGNED_FREEZES = 3;

export interface NewFreeze {
  readonly id: string;
  readonly tier: Tier;
  readonly scope: Scope;
  readonly environment: string | null;
  readonly trigger: Trigger;
  readonly reasonCode: string;
  readonly reason: string;
  readonly by: string;
  readonly untilMs: number | null;
  readonly nowMs: number;
}

export interface Added {
  /**
   * `tightened`: the one of the same cause. `merged`: people's list is full, so it holds on in the strictest of the same
   * scope. Nothing changes where it `stands` already, and where the list is `full` of other scopes.
   */
  readonly outcome: 'added' | 'tightened' | 'merged' | 'stands' | 'full';
  /** Whatever changed comes last. */
  readonly freezes: readonly Freeze[];
}

/**
 * Adds a freeze, or tightens the one that stands for the same cause: out of probation, up a tier, without an end. Never
 * loosens one.
 */
export function addFreeze(freezes: readonly Freeze[], added: NewFreeze): Added {
  const freeze = toFreeze(added);
  const same = freezes.find((standing) => causeOf(standing) === causeOf(freeze));
  if (same !== undefined) {
    if (!tightens(same, freeze)) return { outcome: 'stands', freezes };
    return { outcome: 'tightened', freezes: replace(freezes, same, { ...freeze, ...strictestOf(same, freeze) }) };
  }
  if (hasRoom(freezes, freeze)) return { outcome: 'added', freezes: [...freezes, freeze] };
  const [strictest] = freezes.filter((standing) => isPersonsOfScope(standing, freeze)).toSorted(byStrictness);
  if (strictest === undefined || isSigned(freeze)) return { outcome: 'full', freezes };
  const { id, phase } = freeze;
  const merged = { ...strictest, id, phase, ...strictestOf(strictest, freeze) };
  return { outcome: 'merged', freezes: replace(freezes, strictest, merged) };
}

/** Whether what was asked holds on in a freeze that names somebody else, or another reason. */
export function isMerged(
  { trigger, by, reason }: Freeze,
  asked: { readonly by: string; readonly reason: string },
): boolean {
  return trigger === 'person' && (by !== clipActor(asked.by) || reason !== clipReason(asked.reason));
}

/** The first of the repository always has: it is what is left to do where the list is full of environments. */
function hasRoom(freezes: readonly Freeze[], freeze: Freeze): boolean {
  if (freeze.trigger !== 'person') return true;
  const people = freezes.filter(({ trigger }) => trigger === 'person');
  if (isSigned(freeze))
    return people.length < MAX_PERSON_FREEZES && people.filter(isSigned).length < MAX_SIGNED_FREEZES;
  if (people.length < MAX_PERSON_FREEZES) return true;
  return freeze.scope === 'repository' && !people.some(({ scope }) => scope === 'repository');
}

function isPersonsOfScope(standing: Freeze, { scope, environment }: Freeze): boolean {
  const isOfScope = standing.scope === scope && standing.environment === environment;
  return standing.trigger === 'person' && isOfScope && !isSigned(standing);
}

function byStrictness(left: Freeze, right: Freeze): number {
  if (left.tier !== right.tier) return left.tier < right.tier ? -1 : 1;
  if (left.until === right.until) return 0;
  return laterEnd(left.until, right.until) === left.until ? -1 : 1;
}

function strictestOf(left: Freeze, right: Freeze): Pick<Freeze, 'tier' | 'until'> {
  return { tier: left.tier < right.tier ? left.tier : right.tier, until: laterEnd(left.until, right.until) };
}

function replace(freezes: readonly Freeze[], standing: Freeze, by: Freeze): readonly Freeze[] {
  return [...freezes.filter((other) => other !== standing), by];
}

function tightens(standing: Freeze, freeze: Freeze): boolean {
  if (standing.phase === 'probation' || freeze.tier < standing.tier) return true;
  if (laterEnd(standing.until, freeze.until) !== standing.until) return true;
  return standing.reason_code === 'budget_red' && freeze.reason_code === 'budget_black';
}

function laterEnd(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return null;
  return left > right ? left : right;
}

function toFreeze(added: NewFreeze): Freeze {
  return {
    id: added.id,
    tier: added.tier,
    scope: added.scope,
    environment: added.environment,
    phase: 'frozen',
    trigger: added.trigger,
    reason_code: added.reasonCode,
    reason: clipReason(added.reason),
    by: clipActor(added.by),
    at: formatRfc3339(added.nowMs),
    until: added.untilMs === null ? null : formatRfc3339(added.untilMs),
  };
}

import { formatRfc3339 } from '@release-gates/core';
import type { Freeze, Scope, Tier, Trigger } from '../state/channel-state.ts';
import { clipActor, clipReason } from '../state/clip.ts';

/** People's freezes that one channel holds; the machine holds one of each trigger. Together they fit the schema. */
const MAX_PERSON_FREEZES = 8;

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

/**
 * Adds a freeze, or tightens the one that stands for the same: out of probation, up a tier, without an end.
 * Never loosens one.
 *
 * @returns undefined where nothing changes.
 */
export function addFreeze(freezes: readonly Freeze[], added: NewFreeze): Freeze[] | undefined {
  const freeze = toFreeze(added);
  const at = freezes.findIndex((standing) => isSameCause(standing, freeze));
  const standing = freezes[at];
  if (standing === undefined) {
    const people = freezes.filter((other) => other.trigger === 'person').length;
    if (freeze.trigger === 'person' && people >= MAX_PERSON_FREEZES) return undefined;
    return [...freezes, freeze];
  }
  if (!tightens(standing, freeze)) return undefined;
  const tightened: Freeze = {
    ...freeze,
    tier: freeze.tier < standing.tier ? freeze.tier : standing.tier,
    until: laterEnd(standing.until, freeze.until),
  };
  return freezes.map((other, index) => (index === at ? tightened : other));
}

/** People's freezes stand beside each other; of the machine's, one a trigger. */
function isSameCause(standing: Freeze, freeze: Freeze): boolean {
  if (standing.trigger !== freeze.trigger) return false;
  if (standing.trigger !== 'person') return true;
  return (
    standing.scope === freeze.scope &&
    standing.environment === freeze.environment &&
    standing.reason_code === freeze.reason_code
  );
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

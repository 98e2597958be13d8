import type { Freeze } from '../state/channel-state.ts';
import { blocker } from '../step/blocker.ts';
import type { Blocker } from '../step/decision.ts';
import type { Approval } from '../step/facts.ts';
import { checkApprovals } from '../step/person.ts';
import type { StepPolicy } from '../step/policy.ts';

/** What freezes bind; the environment is null where it is the repository. */
export interface FreezeScope {
  readonly scope: 'environment' | 'repository';
  readonly environment: string | null;
}

/** What approvals of it name as their channel. No channel has such an id: a yes to one channel is none to all. */
export function scopeId({ environment }: FreezeScope): string {
  return environment === null ? 'repository' : `environment:${environment}`;
}

export function isOfScope(freeze: Freeze, { scope, environment }: FreezeScope): boolean {
  return freeze.scope === scope && freeze.environment === environment;
}

/** For people: `repository`, `environment prod`. */
export function describeScope({ scope, environment }: Pick<Freeze, 'scope' | 'environment'>): string {
  return environment === null ? scope : `${scope} ${environment}`;
}

export interface ScopeEnd extends FreezeScope {
  /** Id of the one that is meant; null: all of the scope. */
  readonly freezeId: string | null;
  readonly by: string;
  readonly approvals: readonly Approval[];
  readonly nowMs: number;
}

/** Whether there is what shall end, and who must agree to it. `standing`: of all scopes. */
export function checkScopeEnd(
  standing: readonly Freeze[],
  end: ScopeEnd,
  policy: Pick<StepPolicy, 'approvals' | 'approvalFolder'>,
): Blocker[] {
  const ending = endingFreezes(standing, end);
  if (ending.length === 0) return [blocker('not_frozen', describeMissing(standing, end))];
  const wanted = {
    count: Math.max(...ending.map(({ tier }) => peopleFor(tier, policy))),
    action: 'unfreeze',
    releaseId: null,
    notBy: [end.by],
    what: `the end of a freeze of the ${describeScope(end)}`,
  } as const;
  const asking = { state: { channel: null }, policy, nowMs: end.nowMs, channelId: scopeId(end) };
  return checkApprovals(end.approvals, wanted, asking);
}

export function endingFreezes(
  standing: readonly Freeze[],
  end: Pick<ScopeEnd, 'scope' | 'environment' | 'freezeId'>,
): readonly Freeze[] {
  return standing.filter((freeze) => isOfScope(freeze, end) && (end.freezeId === null || freeze.id === end.freezeId));
}

/** It ends for channels whose measurements nobody judged, so no policy leaves it to one person alone. */
function peopleFor(tier: Freeze['tier'], { approvals }: Pick<StepPolicy, 'approvals'>): number {
  if (tier === 'A') return Math.max(1, approvals.unfreezeCritical);
  return tier === 'B' ? 1 : 0;
}

function describeMissing(standing: readonly Freeze[], { freezeId, ...scope }: ScopeEnd): string {
  if (freezeId === null) return `there is no such freeze of the ${describeScope(scope)}`;
  const other = standing.find(({ id }) => id === freezeId);
  if (other !== undefined) return describeOther(other, `the ${describeScope(scope)}`);
  return `no freeze of the ${describeScope(scope)} has the id ${freezeId}`;
}

/** One that stands, and is named for another. */
export function describeOther(freeze: Freeze, asked: string): string {
  return `${freeze.id} is a freeze of the ${describeScope(freeze)}, not of ${asked}`;
}

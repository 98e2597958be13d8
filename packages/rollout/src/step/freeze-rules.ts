import { parseRfc3339 } from '@release-gates/core';
import { thawCommand, targetOfFreeze } from '../signed-freezes/freeze-target.ts';
import type { Channel, Freeze, StartKind } from '../state/channel-state.ts';
import { signedSha256 } from '../state/signed-id.ts';
import { blocker } from './blocker.ts';
import { type Clocks, findDoubt, isOver } from './clock-rules.ts';
import type { Blocker } from './decision.ts';
import type { StepPolicy } from './policy.ts';

interface Move {
  /** Share of the candidate after it. */
  readonly percent: number;
  readonly kind: StartKind;
  readonly policy: Pick<StepPolicy, 'probationMaxPercent' | 'thaw'>;
  readonly clocks: Clocks;
  /** A freeze of the repository ends in each environment by a run of its own. */
  readonly channel: Channel;
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
    (freeze.phase === 'frozen' || move.percent > move.policy.probationMaxPercent);
  return [
    ...own.filter(binds).map((freeze) => toBlocker(freeze, freeze.phase === 'frozen' ? 'frozen' : 'probation', move)),
    // One of this channel that somebody signed comes with them, before the ledger has it.
    ...scopes
      .filter(binds)
      .map((freeze) => toBlocker(freeze, freeze.scope === 'component' ? 'frozen' : 'scope_frozen', move)),
  ];
}

/** What is wrong with files that somebody believes to hold: nothing goes forward on a guess of what they say. */
export function checkFreezeFiles(flaws: readonly string[] = []): Blocker[] {
  return flaws.map((flaw) => blocker('freeze_file_invalid', `freeze file ${flaw}`, { remedy: FREEZE_FILE_REMEDY }));
}

export const FREEZE_FILE_REMEDY =
  'sign it anew (release-gates freeze-sign), or remove the file by review; a freeze that the ledger holds stands without it';

function toBlocker(freeze: Freeze, code: 'frozen' | 'probation' | 'scope_frozen', move: Move): Blocker {
  const { clocks } = move;
  const where = freeze.environment === null ? freeze.scope : `${freeze.scope} ${freeze.environment}`;
  const untilMs = freeze.until === null ? undefined : parseRfc3339(freeze.until);
  const doubt = untilMs === undefined ? undefined : findDoubt(untilMs, clocks);
  const still = doubt === undefined ? '' : `; this clock says it is over, but ${doubt}`;
  const what = `${freeze.phase} (${where}, tier ${freeze.tier}, ${freeze.reason_code})`;
  const end = endCommand(freeze, move);
  const remedy = doubt === undefined ? end : `look at the clock of this machine, or ${end}`;
  return blocker(code, `${what} by ${frozenBy(freeze)} since ${freeze.at}: ${freeze.reason}${still}`, {
    remedy,
    ...(untilMs === undefined ? {} : { untilMs }),
  });
}

function endCommand(freeze: Freeze, { policy, channel }: Move): string {
  const scope = freeze.scope === 'component' ? '' : ` --scope ${freeze.scope} --environment ${channel.environment}`;
  const unfreeze = `once its conditions hold: release-gates rollout unfreeze "why" --freeze ${freeze.id}${scope}`;
  const sha256 = signedSha256(freeze);
  if (sha256 === undefined) return unfreeze;
  const thaw = `let who may sign thaw it: ${thawCommand(sha256, targetOfFreeze(freeze, channel))}`;
  return policy.thaw === 'required' ? thaw : `${unfreeze}; or ${thaw}`;
}

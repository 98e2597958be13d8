import {
  type Check,
  type CollectContext,
  formatDuration,
  formatRfc3339,
  MAX_FUTURE_SKEW_MS,
} from '@release-gates/core';
import { isInUse, type LoadedChannel } from '@release-gates/rollout';
import type { ChannelSession } from '../_shared/channel-session.ts';
import { toCheck } from '../_shared/row.ts';
import { type Elsewhere, findElsewhere } from './elsewhere.ts';
import { BEGINS } from './first-slot.ts';
import type { ExecutorInputs } from './inputs.ts';

/** What says that something is wrong with the question, not with the channel. */
export interface Surroundings {
  /** Time of the newest line; null where there is none. */
  readonly newestMs: number | null;
  /** Channels that the ledger knows, where nothing was ever live in this one. */
  readonly otherChannels: readonly string[];
  /** Of a ledger that knows nothing: another one that does. Left out where something was live in this one. */
  readonly elsewhere?: Elsewhere | null;
  /** Why the policy is none, where a freeze goes on without it. */
  readonly policyFault?: string;
}

const SHOWN = 5;

function shown(channels: readonly string[]): string {
  const more = channels.length > SHOWN ? ` and ${channels.length - SHOWN} more` : '';
  return channels.slice(0, SHOWN).join(', ') + more;
}

export async function collectSurroundings(
  inputs: Asking,
  { session, loaded, context }: { session: ChannelSession; loaded: LoadedChannel; context: CollectContext },
): Promise<Surroundings> {
  const { ledger, id, policyFault } = session;
  const { records, state } = loaded;
  const fault = policyFault === null ? {} : { policyFault };
  const newest = records.at(-1);
  const newestMs = newest === undefined ? null : Math.round(newest.ts * 1000);
  if (isInUse(state) || state.pending !== null) return { newestMs, otherChannels: [], ...fault };
  // Ledgers of freezes begin with an underscore, and are no channels.
  const known = (await ledger.channels()).filter((other) => !other.startsWith('_') && other !== id);
  const isNew = known.length === 0 && !BEGINS.has(inputs.action);
  const beside = isNew ? { elsewhere: await findElsewhere(inputs, session, context) } : {};
  return { newestMs, otherChannels: known, ...beside, ...fault };
}

interface Asked {
  readonly surroundings: Surroundings;
  readonly channelId: string;
  readonly nowMs: number;
  /** Of the ledger. */
  readonly place: string;
}

/**
 * Shown: a freeze may come before the first rollout, and no clock keeps anybody from one. Only a freeze that belongs into
 * another ledger is closed by it: it would hold nobody, and look as if it did.
 */
export function surroundingChecks({ surroundings, channelId, nowMs, place }: Asked, inputs: Asking): Check[] {
  const { newestMs, otherChannels, policyFault } = surroundings;
  return [
    ...(policyFault === undefined ? [] : [policyInvalid(policyFault, place)]),
    ...(isAboutChannel(inputs) ? unknownChannel(channelId, otherChannels, inputs) : []),
    ...newLedger(surroundings, place, inputs),
    ...clockBehind(newestMs, nowMs),
  ];
}

function policyInvalid(fault: string, place: string): Check {
  return toCheck('policy_valid', 'fail', {
    level: 'may',
    reason: `there is no valid policy, and the freeze goes to ${place} all the same: ${fault}`,
    expected: 'a valid policy',
    actual: fault,
    remedy: 'Correct it or put it back now: until then nothing else works, a rollback neither',
  });
}

type Asking = Pick<ExecutorInputs, 'action' | 'scope'>;

/** What begins a channel finds nothing there, and a freeze of more than it is not about it. */
function isAboutChannel({ action, scope }: Asking): boolean {
  const isOfMany = (action === 'freeze' || action === 'unfreeze') && scope !== 'component';
  return !BEGINS.has(action) && !isOfMany;
}

function unknownChannel(channelId: string, others: readonly string[], { action }: Asking): Check[] {
  if (others.length === 0) return [];
  return [
    toCheck('channel_unknown', 'fail', {
      level: 'may',
      reason: `nothing was ever live in ${channelId}; the ledger knows ${shown(others)}`,
      expected: 'a channel that the ledger knows',
      actual: channelId,
      remedy:
        action === 'freeze'
          ? 'If one of those is meant, freeze it by its tenant, environment, region and segment: this freeze holds nothing of it'
          : 'Look at tenant, environment, region and segment, unless this is its first rollout',
    }),
  ];
}

function newLedger({ elsewhere }: Surroundings, place: string, { action }: Asking): Check[] {
  if (elsewhere === undefined || (elsewhere === null && action !== 'freeze')) return [];
  const known = elsewhere === null ? '' : `; ${elsewhere.place} knows ${shown(elsewhere.channels)}`;
  const isElsewhere = action === 'freeze' && elsewhere?.isMeant === true;
  const held = isElsewhere ? 'this freeze would hold nobody' : 'this freeze holds nobody yet';
  return [
    toCheck('channel_unknown', 'fail', {
      level: isElsewhere ? 'must' : 'may',
      reason: `nothing was ever live by ${place}${action === 'freeze' ? `, so ${held}` : ''}${known}`,
      expected: 'a ledger that knows a channel',
      actual: elsewhere === null ? [] : [...elsewhere.channels],
      remedy: elsewhere === null ? NEW_REMEDY : wayTo(elsewhere),
    }),
  ];
}

const NEW_REMEDY =
  'Right before the first rollout, which it will hold. Where something is live already: look at store in the policy, and run it in the repository that keeps the state';

function wayTo({ store }: Elsewhere): string {
  const file = JSON.stringify({ store });
  return `To reach that ledger now: --policy place.json, a file with ${file}. For good: say so under store in the policy`;
}

function clockBehind(newestMs: number | null, nowMs: number): Check[] {
  if (newestMs === null || nowMs + MAX_FUTURE_SKEW_MS >= newestMs) return [];
  const [newest, now] = [formatRfc3339(newestMs), formatRfc3339(nowMs)];
  const ahead = formatDuration(Math.floor((newestMs - nowMs) / 1000));
  return [
    toCheck('clock_behind_ledger', 'fail', {
      level: 'may',
      reason: `the newest line of the ledger is of ${newest}, ${ahead} ahead of this clock, which says ${now}`,
      expected: 'a clock that is not behind the ledger',
      actual: now,
      remedy:
        'Set the clock of this machine, or find out whose clock wrote that line; no time is counted until it is reached',
    }),
  ];
}

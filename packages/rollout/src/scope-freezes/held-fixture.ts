import { type Freeze, freezeSchema } from '../state/channel-state.ts';
import { freeze as freezeEvent, instant, release, start, T0, unfreeze } from '../step/case-fixture.ts';
import { Channel } from '../step/channel-fixture.ts';
import type { UnfreezeEvent } from '../step/event.ts';
import type { Held } from '../step/unfreeze-rules.ts';

/** Builders for the tests of freezes that bind many channels. */

const SILENT = { state: 'inconclusive', samples: null, measuredUntilMs: null, reasons: [] } as const;
const UNKNOWN = { state: 'unknown', remaining: null, reasons: [] } as const;
const STABLE = { coveredS: 9e9, maxBurn: 0, openAlerts: [] as readonly string[] };

export const NOT_MEASURED = { health: SILENT, budget: UNKNOWN } as const;
export const ALERTS = { stability: { ...STABLE, openAlerts: ['PagesDown'] } };
export const ALERTS_UNKNOWN = { stability: { ...STABLE, openAlerts: null } };

export const live = (): Channel => new Channel().withFirst();

/** As a run in its environment looks at it. */
export function heldBy(channel: Channel, more: Partial<UnfreezeEvent> = {}): Held {
  const { state, history, policy, nowMs } = channel;
  return { state, history, policy, nowMs, event: unfreeze(channel, more) };
}

export function frozen(more: Partial<Freeze> = {}): Freeze {
  const { tier, reasonCode } = freezeEvent();
  const standing = { id: 'f-1', tier, scope: 'repository', environment: null, phase: 'frozen', trigger: 'person' };
  const why = { reason_code: reasonCode, reason: 'because', by: 'ann', at: instant(T0), until: null };
  return freezeSchema.parse({ ...standing, ...why, ...more });
}

export function withCandidate(channel: Channel): Channel {
  channel.take(start(release(2)));
  return channel;
}

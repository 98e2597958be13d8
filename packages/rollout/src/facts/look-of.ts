import { channelId, type ChannelState } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';
import type { RolloutEvent, UnfreezeEvent } from '../step/event.ts';
import type { Look } from './measurements.ts';

const NOT_ASKED = {
  manifest: null,
  health: null,
  budget: null,
  post_checks: null,
  shadow_outputs: null,
  stability: null,
  traffic: null,
} as const;

/** What an event was measured to be, whole, as it was collected; undefined where nothing is measured for it. */
export function lookOf(event: RolloutEvent, state: ChannelState): Look | undefined {
  if (event.type === 'unfreeze') return endLookOf(event, state);
  if (event.type === 'start') {
    const { release, manifest, budget } = event;
    return { ...aboutOf(state), subject: toSubject(release, { slot: null, percent: null }), manifest, budget };
  }
  if (event.type !== 'tick') return undefined;
  const { manifest, health, budget, postChecks, shadow, traffic } = event;
  return { ...aboutOf(state), manifest, health, budget, post_checks: postChecks, shadow_outputs: shadow, traffic };
}

type End = Pick<UnfreezeEvent, 'manifest' | 'health' | 'budget' | 'shadow' | 'stability'>;

/** Of a channel, for the end of a freeze of its own or of one that binds many. */
export function endLookOf({ manifest, health, budget, shadow, stability }: End, state: ChannelState): Look {
  return { ...aboutOf(state), manifest, health, budget, shadow_outputs: shadow, stability };
}

function aboutOf(state: ChannelState): Look {
  return { channel: channelId(state.channel), fence: state.fence, subject: subjectOf(state), ...NOT_ASKED };
}

function subjectOf({ candidate, current }: ChannelState): Look['subject'] {
  if (candidate !== null) {
    const { release, slot, ladder, stage } = candidate;
    return toSubject(release, { slot, percent: ladder[stage] ?? null });
  }
  return current === null ? null : toSubject(current.release, { slot: current.slot, percent: 100 });
}

function toSubject(
  { id, manifest }: Release,
  where: { readonly slot: string | null; readonly percent: number | null },
): NonNullable<Look['subject']> {
  return { release_id: id, manifest_sha256: manifest.sha256, ...where };
}

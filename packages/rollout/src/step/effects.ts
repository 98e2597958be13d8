import type { ChannelState, Pending } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';
import type { HookName } from '../traffic/traffic-port.ts';
import type { Effect } from './decision.ts';
import { otherSlot, wantedExposure } from './exposure.ts';

interface Place {
  readonly slots: readonly [string, string];
  readonly slot: string;
  readonly percent: number;
  readonly release: Release;
  readonly otherRelease: Release | null;
}

/**
 * What the open intent of a state asks for, in order. From the state alone, so that whoever takes the intent over does
 * the same. Empty where no intent is open.
 */
export function effectsOf(state: ChannelState, slots: readonly [string, string]): Effect[] {
  const { pending } = state;
  if (pending === null) return [];
  const at = { slots, ...pending.target };
  const live = state.current?.release ?? null;
  switch (pending.kind) {
    case 'start':
      return prepare(pending.candidate && { ...at, release: pending.candidate.release, otherRelease: live });
    case 'advance':
    case 'promote':
    case 'reset':
      return forward(pending.kind, state.candidate && { ...at, release: state.candidate.release, otherRelease: live });
    case 'rollback':
    case 'abort':
      return pending.to === null ? takeBack(state, pending, at) : goBack(state, pending.to.release, at);
    case 'reconcile':
      return reconcile(state, at);
  }
}

function prepare(place: Place | null): Effect[] {
  return place === null ? [] : [hook('stage', place, true), hook('smoke', place, true), setExposure(place)];
}

function forward(kind: 'advance' | 'promote' | 'reset', place: Place | null): Effect[] {
  if (place === null) return [];
  const smoke = hook('smoke', place, false);
  switch (kind) {
    case 'advance':
      return [setExposure(place), smoke];
    case 'promote':
      return [setExposure(place), smoke, hook('invalidate', place, false), hook('rehydrate', place, false)];
    case 'reset':
      return [setExposure(place)];
  }
}

/** The candidate loses its traffic to what is live. */
function takeBack(state: ChannelState, { kind }: Pending, at: Omit<Place, 'release' | 'otherRelease'>): Effect[] {
  const { candidate, current } = state;
  if (candidate === null) return [];
  const live = current?.release ?? null;
  const left: Place = { ...at, release: candidate.release, otherRelease: live };
  const back = live === null ? null : { ...at, ...flip(at), release: live, otherRelease: candidate.release };
  return [setExposure(left), ...cleanUp(left, kind === 'rollback' ? back : null)];
}

/** All traffic to the release before; prepared first only where it is not there any more. */
function goBack(state: ChannelState, release: Release, at: Omit<Place, 'release' | 'otherRelease'>): Effect[] {
  const bad = state.current?.release ?? null;
  const back: Place = { ...at, release, otherRelease: bad };
  const isThere = state.standby?.slot === at.slot && state.standby.release_id === release.id;
  const left = bad === null ? null : { ...at, ...flip(at), release: bad, otherRelease: release };
  return [
    ...(isThere ? [] : [hook('stage', back, true)]),
    setExposure(back),
    ...(left === null ? [] : cleanUp(left, back)),
  ];
}

/** The wanted share again. A candidate that may not have been prepared is prepared first. */
function reconcile(state: ChannelState, at: Omit<Place, 'release' | 'otherRelease'>): Effect[] {
  const wanted = wantedExposure(state);
  if (wanted === null) return [];
  const { candidate, current, standby } = state;
  const place: Place = {
    ...at,
    release: wanted.release,
    otherRelease: candidate === null ? null : (current?.release ?? null),
  };
  const isThere = candidate === null || standby?.release_id === candidate.release.id;
  return isThere ? [setExposure(place)] : prepare(place);
}

/**
 * After the traffic left a release: nothing of it waits for these, and none of them brings the traffic back.
 * `back` is where the traffic went.
 */
function cleanUp(left: Place, back: Place | null): Effect[] {
  const drain = hook('drain', left, false);
  if (back === null) return [drain];
  return [drain, hook('invalidate', back, false), hook('rehydrate', back, false), hook('smoke', back, false)];
}

function flip({ slots, slot, percent }: Pick<Place, 'slots' | 'slot' | 'percent'>): Pick<Place, 'slot' | 'percent'> {
  return { slot: otherSlot(slots, slot), percent: 100 - percent };
}

function setExposure(place: Place): Effect {
  return { ...toEffect(place), kind: 'set_exposure', critical: true };
}

function hook(name: HookName, place: Place, critical: boolean): Effect {
  return { ...toEffect(place), kind: name, critical };
}

function toEffect({ slots, slot, percent, release, otherRelease }: Place): Omit<Effect, 'kind' | 'critical'> {
  return { slot, otherSlot: otherSlot(slots, slot), percent, release, otherRelease };
}

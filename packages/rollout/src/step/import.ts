import { formatRfc3339 } from '@release-gates/core';
import type { Pointer } from '../state/channel-state.ts';
import { higherVersion, isVersion } from '../state/version.ts';
import { blocker } from './blocker.ts';
import type { Case } from './case.ts';
import { isInstantMs } from './clock-rules.ts';
import type { Decision } from './decision.ts';
import type { ImportEvent } from './event.ts';
import { commit, refuse } from './line.ts';
import { checkDescription } from './release-rules.ts';
import { checkGrowth } from './size-rules.ts';
import { buildTransition } from './transition.ts';

/**
 * What a predecessor's registry says is live. It sets what newer releases are held against; where the traffic really
 * goes is not known from it, so nothing starts before a reconcile.
 */
export function decideImport(given: Case<ImportEvent>): Decision {
  const { state, history, event, policy, nowMs } = given;
  const { release } = event;
  const versions = [release.version, ...(event.highestVersion === null ? [] : [event.highestVersion])];
  const blockers = [
    ...(state.revision === 0 && state.candidate === null && history.activations.length === 0
      ? []
      : [blocker('channel_not_empty', 'an import goes into a channel that never had a release')]),
    ...checkDescription(release),
    ...(release.imported ? [] : [blocker('release_invalid', '/imported: expected true')]),
    ...versions
      .filter((version) => !isVersion(version, policy.scheme))
      .map((version) => blocker('version_invalid', `expected a version of scheme ${policy.scheme}, found ${version}`)),
    ...(isInstantMs(event.activatedAtMs) && event.activatedAtMs <= nowMs
      ? []
      : [blocker('release_invalid', 'it went live in the past')]),
  ];
  if (blockers.length > 0) return refuse(...blockers);
  const transition = buildTransition(given, { kind: 'import', target: null, release, reasonCode: 'as_requested' });
  const current: Pointer = {
    release,
    slot: policy.slots[0],
    revision: state.revision + 1,
    activated_at: formatRfc3339(event.activatedAtMs),
    transition: transition.id,
    proven: false,
  };
  const raise = (highest: string | null): string | null =>
    versions.reduce((top: string | null, version) => higherVersion(top, version, policy.scheme), highest);
  const after = {
    ...state,
    revision: current.revision,
    current,
    highest_seen: raise(state.highest_seen),
    highest_activated: raise(state.highest_activated),
    exposure: { slot: current.slot, percent: 100, known: false, at: null },
  };
  const tooLarge = checkGrowth(after);
  if (tooLarge.length > 0) return refuse(...tooLarge);
  return commit(transition, after, { marks: [{ type: 'activated', revision: current.revision }] });
}

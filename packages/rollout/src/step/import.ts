import { equalDigest, formatRfc3339 } from '@release-gates/core';
import type { Pointer } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';
import { clipActor } from '../state/clip.ts';
import { higherVersion, isVersion } from '../state/version.ts';
import { blocker } from './blocker.ts';
import type { Case } from './case.ts';
import { isInstantMs } from './clock-rules.ts';
import type { Decision } from './decision.ts';
import type { ImportEvent } from './event.ts';
import { commit, nothing, refuse } from './line.ts';
import { type Mark, MAX_REJECTED_VERSIONS } from './mark.ts';
import { checkDescription } from './release-rules.ts';
import { checkGrowth } from './size-rules.ts';
import { buildTransition } from './transition.ts';

/**
 * What a predecessor's registry says is live. It sets what newer releases are held against; where the traffic really
 * goes is not known from it, so its slot is a guess until a reconcile, and nothing starts before that.
 */
export function decideImport(given: Case<ImportEvent>): Decision {
  const { state, history, event, policy, nowMs } = given;
  const { release } = event;
  if (isSameImport(state.current?.release, release)) {
    return nothing('already_live', `this registry was imported already: ${release.version} is live by it`);
  }
  const activated = [release.version, event.highestActivated].filter((version) => version !== null);
  const seen = [...activated, event.highestSeen].filter((version) => version !== null);
  const blockers = [
    ...(state.revision === 0 && state.candidate === null && history.activations.length === 0
      ? []
      : [blocker('channel_not_empty', 'an import goes into a channel that never had a release')]),
    ...checkDescription(release),
    ...(release.imported ? [] : [blocker('release_invalid', '/imported: expected true')]),
    ...seen
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
  const raise = (highest: string | null, versions: readonly string[]): string | null =>
    versions.reduce((top: string | null, version) => higherVersion(top, version, policy.scheme), highest);
  const after = {
    ...state,
    revision: current.revision,
    current,
    highest_seen: raise(state.highest_seen, seen),
    highest_activated: raise(state.highest_activated, activated),
    exposure: { slot: current.slot, percent: 100, known: false, at: null },
  };
  const tooLarge = checkGrowth(after);
  if (tooLarge.length > 0) return refuse(...tooLarge);
  const rejected = rejectedBy(event, { transition: transition.id, at: formatRfc3339(nowMs) });
  return commit(transition, after, { marks: [{ type: 'activated', revision: current.revision }, ...rejected] });
}

/** As a rollback of ours does. */
function rejectedBy(
  { by, rolledBack }: ImportEvent,
  told: { readonly transition: string; readonly at: string },
): readonly Mark[] {
  const versions = rolledBack.filter((version) => version.length <= 128).slice(-MAX_REJECTED_VERSIONS);
  return versions.length === 0 ? [] : [{ type: 'versions_rejected', versions, by: clipActor(by), ...told }];
}

/** The digest of an imported release is that of all that was imported with it. */
function isSameImport(live: Release | undefined, release: Release): boolean {
  if (live?.imported !== true || live.id !== release.id) return false;
  return equalDigest(live.manifest.evidence_sha256, release.manifest.evidence_sha256);
}

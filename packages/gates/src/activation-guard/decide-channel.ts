import { type Check, equalDigest } from '@release-gates/core';
import type { Manifest } from '@release-gates/evidence';
import {
  artifactsSha256,
  type Blocker,
  checkBlessing,
  checkCandidate,
  checkChannel,
  checkDescription,
  checkReplacement,
  type Release,
  releaseOf,
  type Standing,
} from '@release-gates/rollout';
import type { ActivationFacts, Found } from './facts.ts';
import { fromBlockers, judged } from './finding.ts';
import type { ActivationGuardInputs } from './inputs.ts';

/** Undefined where the manifest does not say enough for one; its own row tells what is missing. */
export function describeRelease(
  candidate: Found,
  facts: ActivationFacts,
  inputs: ActivationGuardInputs,
): Release | undefined {
  const { manifest } = candidate.facts.reading;
  if (manifest === null || !isComplete(manifest)) return undefined;
  const { path, sha256 } = candidate;
  const generation = facts.policy.isGenerationGiven ? (inputs.generation ?? null) : null;
  return releaseOf({ manifest, path, sha256, generation, buildId: null, configSha256: null });
}

function isComplete({ subject, artifacts }: Manifest): boolean {
  return subject.version !== null && subject.commit !== null && artifacts.length > 0;
}

/** Which row tells of a code that the state machine gives. Whatever is named nowhere holds the candidate. */
const ROW_OF: Readonly<Record<string, ChannelRow>> = {
  release_revoked: 'target_not_revoked',
  release_rejected: 'target_not_revoked',
  release_unverified: 'target_not_revoked',
  release_invalid: 'compatibility',
  release_too_large: 'compatibility',
  version_invalid: 'compatibility',
  policy_invalid: 'compatibility',
  downgrade_not_allowed: 'compatibility',
  mixed_generation: 'compatibility',
  schema_head_incompatible: 'compatibility',
  crypto_schema_change_blocks_downgrade: 'compatibility',
  release_id_downgrade_blocked: 'monotonic',
  rollback_not_authorized: 'monotonic',
  rollback_expired: 'monotonic',
  not_blessed: 'monotonic',
  blessing_expired: 'monotonic',
  release_id_substitution_blocked: 'substitution',
  reissue_not_authorized: 'substitution',
  minimum_version_blocked: 'floor_ceiling',
  maximum_version_blocked: 'floor_ceiling',
};

const CHANNEL_ROWS = [
  'target_not_revoked',
  'compatibility',
  'monotonic',
  'substitution',
  'floor_ceiling',
  'authorised_by_index',
] as const;
type ChannelRow = (typeof CHANNEL_ROWS)[number];

const TELLING: Readonly<
  Record<ChannelRow, { readonly holds: string; readonly expected: string; readonly remedy: string }>
> = {
  target_not_revoked: {
    holds: 'neither revoked by the policy nor rejected by a rollback',
    expected: 'not revoked, not rejected',
    remedy: 'Build a new release candidate; this one does not go out again',
  },
  compatibility: {
    holds: 'its description and its version are ones that the channel knows',
    expected: 'a release of the scheme of the channel',
    remedy: 'Correct the version or the policy, and make the manifest again',
  },
  monotonic: {
    holds: 'not below what the channel had',
    expected: 'not below the highest of the channel, or a blessed target',
    remedy: 'Publish a higher version, or roll back or downgrade with leave',
  },
  substitution: {
    holds: 'its id and version mean these artifacts alone',
    expected: 'one id, one set of artifacts',
    remedy: 'Publish other artifacts under a new release id',
  },
  floor_ceiling: {
    holds: 'within the lowest and highest version of the policy',
    expected: 'within floor and ceiling',
    remedy: 'Publish a version that the policy allows, or change the policy by review',
  },
  authorised_by_index: {
    holds: 'the channel would take it now',
    expected: 'nothing in the way',
    remedy: 'Hold: what is live stays. rollout-executor with the action status lists what is in the way',
  },
};

/** Held against the channel by the rules that the executor will go by. */
export function channelRows(release: Release, facts: ActivationFacts, inputs: ActivationGuardInputs): Check[] {
  const blockers = blockersOf(release, facts, inputs);
  return CHANNEL_ROWS.map((id) => {
    const own = blockers.filter(({ code }) => rowOf(code) === id);
    return judged(id, fromBlockers(own), TELLING[id]);
  });
}

function rowOf(code: string): ChannelRow {
  return ROW_OF[code] ?? 'authorised_by_index';
}

function blockersOf(
  release: Release,
  { channel, policy, nowMs }: ActivationFacts,
  inputs: ActivationGuardInputs,
): Blocker[] {
  const { kind, strategy, expectedRevision = null } = inputs;
  const { state, history, scopeFreezes, freezeFlaws = [] } = channel;
  const asked = { kind, strategy, expectedRevision, scopeFreezes, freezeFlaws, release };
  // Exact by now: the row `resolution` refuses everything else.
  const named = { reference: { given: release.id, kind: 'exact' }, authorisation: null, reissue: null } as const;
  const given = { state, history, policy: policy.step, nowMs, event: { ...asked, ...named } };
  const known = [...checkDescription(release), ...checkCandidate(given)];
  // The same again is no error and moves nothing, wherever the channel stands by now.
  if (isHere(release, state.current?.release) || isHere(release, state.candidate?.release)) {
    return known.filter(({ code }) => rowOf(code) === 'target_not_revoked');
  }
  const downgrade = kind === 'downgrade' ? [...checkBlessing(given), ...replacement(release, given, policy)] : [];
  return [...known, ...downgrade, ...checkChannel(given)];
}

/** Where nothing is live nothing can be left over; a blessing is missing there in any case. */
function replacement(
  target: Release,
  { state, history, policy }: Standing,
  { downgradeRules = [] }: ActivationFacts['policy'],
): Blocker[] {
  const live = state.current?.release;
  if (live === undefined) return [];
  const rule = downgradeRules.find(({ from, to }) => from === live.generation && to === target.generation) ?? null;
  return checkReplacement({ live, target, rule }, { policy, history });
}

function isHere(release: Release, other: Release | undefined): boolean {
  return other?.id === release.id && equalDigest(artifactsSha256(other), artifactsSha256(release));
}

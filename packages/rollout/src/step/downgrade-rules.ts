import { equalDigest, parseRfc3339 } from '@release-gates/core';
import { artifactsSha256 } from '../state/artifacts-sha256.ts';
import { blocker } from './blocker.ts';
import type { Case } from './case.ts';
import type { Blocker } from './decision.ts';
import type { StartEvent } from './event.ts';
import type { Candidacy } from './release-rules.ts';
import type { DowngradeFact } from './facts.ts';

/** A downgrade is a new rollout to an older release that people approved as a whole, and nothing less. */
export function checkDowngrade(given: Case<StartEvent>): Blocker[] {
  const { event, policy } = given;
  const fact = event.downgrade;
  if (fact === null) return [blocker('downgrade_not_allowed', 'compatibility was not looked at')];
  return [
    ...checkBlessing(given),
    ...checkPair(fact),
    ...checkSet(event, fact),
    ...(policy.downgradeNeedsStaging && fact.stagingDone !== true
      ? [
          blocker('staging_missing', 'the target did not run through staging, or it could not be told', {
            remedy: 'roll the target out in staging first',
          }),
        ]
      : []),
  ];
}

/** An older release goes out only as a target that people approved, with the artifacts that they approved. */
export function checkBlessing({ state, event, nowMs }: Pick<Candidacy, 'state' | 'event' | 'nowMs'>): Blocker[] {
  const { release } = event;
  const blessed = state.blessed.find((entry) => entry.release_id === release.id);
  if (blessed === undefined) {
    return [blocker('not_blessed', `release ${release.id} is no approved target`, { remedy: 'bless it first' })];
  }
  if (!equalDigest(blessed.artifacts_sha256, artifactsSha256(release))) {
    return [blocker('mixed_generation', `release ${release.id} was approved with other artifacts`)];
  }
  return (parseRfc3339(blessed.expires_at) ?? 0) > nowMs
    ? []
    : [blocker('blessing_expired', `the approval of ${release.id} ended at ${blessed.expires_at}`)];
}

function checkPair(fact: DowngradeFact): Blocker[] {
  return [
    ...(fact.compatible === true ? [] : [blocker('downgrade_not_allowed', 'no row of the policy allows this pair')]),
    ...(fact.schemaHeadCompatible === true
      ? []
      : [blocker('schema_head_incompatible', 'the target cannot use the schema, or it could not be told')]),
    ...(fact.barrier === false
      ? []
      : [
          blocker(
            'crypto_schema_change_blocks_downgrade',
            'a change stands between that nothing older may follow, or it could not be told',
          ),
        ]),
  ];
}

/** No new part with old ones, in neither direction. */
function checkSet({ release }: StartEvent, fact: DowngradeFact): Blocker[] {
  const parts = Object.keys(release.artifacts);
  const strange = parts.filter(
    (part) => !Object.hasOwn(fact.partGenerations, part) || fact.partGenerations[part] !== release.generation,
  );
  const extra = Object.keys(fact.partGenerations).filter((part) => !Object.hasOwn(release.artifacts, part));
  const odd = [...strange, ...extra];
  return odd.length === 0
    ? []
    : [
        blocker(
          'mixed_generation',
          `not of generation ${release.generation}, not told, or not of the set: ${odd.slice(0, 8).join(', ')}`,
        ),
      ];
}

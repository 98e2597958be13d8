import { equalDigest, parseRfc3339 } from '@release-gates/core';
import { artifactsSha256 } from '../state/artifacts-sha256.ts';
import { because, blocker } from './blocker.ts';
import type { Case } from './case.ts';
import type { Blocker } from './decision.ts';
import type { StartEvent } from './event.ts';
import type { Candidacy } from './release-rules.ts';
import { findLeftovers, findStrays, generationsBetween, keepsSchema, type Pair } from './whole-set.ts';

/** A downgrade is a new rollout to an older release that people approved as a whole, and nothing less. */
export function checkDowngrade(given: Case<StartEvent>): Blocker[] {
  const { state, event, policy } = given;
  const { release: target, downgrade: fact } = event;
  if (fact === null) return [blocker('downgrade_not_allowed', 'compatibility was not looked at')];
  const live = state.current?.release;
  if (live === undefined) return [blocker('channel_empty', 'nothing is live that it would take the place of')];
  // The row was looked up before; what is live may have changed since.
  const fits = fact.rule?.from === live.generation && fact.rule.to === target.generation;
  const pair = { live, target, rule: fits ? fact.rule : null };
  return [
    ...checkBlessing(given),
    ...checkReplacement(pair, given),
    ...(policy.downgrade.needsStaging && fact.stagingDone !== true
      ? [
          blocker('staging_missing', 'the target did not run through staging, or it could not be told', {
            remedy: 'roll the target out in staging first',
          }),
        ]
      : []),
  ];
}

type Given = Pick<Case, 'policy' | 'history'>;

/** Whether it can take the place of all that is live, and use what that leaves behind. */
export function checkReplacement(pair: Pair, given: Given): Blocker[] {
  return [...checkPair(pair), ...checkSet(pair, given), ...checkSchema(pair, given), ...checkBarriers(pair, given)];
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

function checkPair({ live, target, rule }: Pair): Blocker[] {
  if (rule !== null || live.generation === target.generation) return [];
  return [
    blocker('downgrade_not_allowed', `no row of the policy leads from ${live.generation} to ${target.generation}`, {
      remedy: `where it is safe, say so in downgrade.rules: ${describeRow({ live, target })}`,
    }),
  ];
}

/** No new part beside old ones, in neither direction. */
function checkSet(pair: Pair, { policy, history }: Given): Blocker[] {
  const { live, target } = pair;
  const leftovers = findLeftovers(pair, policy.downgrade);
  const strays = findStrays(target, history);
  return [
    ...(leftovers.length === 0
      ? []
      : [
          blocker('mixed_generation', `${target.id} does not replace all of ${live.id}${because(leftovers)}`, {
            remedy:
              'name the parts of a release in downgrade.parts; what may come or go, in only-live and only-target of the row of downgrade.rules',
          }),
        ]),
    ...(strays.length === 0
      ? []
      : [
          blocker(
            'mixed_generation',
            `not all of ${target.id} is of generation ${target.generation}${because(strays)}`,
            {
              remedy: 'take a target whose parts were all live in its own generation, and went well',
            },
          ),
        ]),
  ];
}

function checkSchema(pair: Pair, { policy }: Given): Blocker[] {
  const isKept = keepsSchema(pair, policy.downgrade);
  if (isKept === true || pair.rule?.schemaCompatible === true) return [];
  const { schemaPart } = policy.downgrade;
  const row = `say so in downgrade.rules: ${describeRow(pair)}`;
  if (isKept === false) {
    const message = `${schemaPart} is not the same in ${pair.live.id} and ${pair.target.id}`;
    const remedy = `where the target can use the schema as it is now, ${row}`;
    return [blocker('schema_head_incompatible', message, { remedy })];
  }
  const what = schemaPart === null ? 'no part is named as the schema' : `${schemaPart} is not in both releases`;
  return [
    blocker('schema_head_incompatible', `whether the target can use the schema could not be told: ${what}`, {
      remedy: `name the part that is the schema in downgrade.schema-part; or, where the target can use it, ${row}`,
    }),
  ];
}

/** As it would be written. */
function describeRow({ live: { generation: from }, target: { generation: to } }: Omit<Pair, 'rule'>): string {
  return `{ id: ${JSON.stringify(`${from}-${to}`)}, from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)}, schema-compatible: true }`;
}

function checkBarriers(pair: Pair, { policy, history }: Given): Blocker[] {
  const crossed = generationsBetween(pair, history).filter((generation) =>
    policy.downgrade.barriers.includes(generation),
  );
  if (crossed.length === 0) return [];
  const message = `nothing older may follow generation ${crossed.join(', ')}, which changed keys or schema`;
  return [blocker('crypto_schema_change_blocks_downgrade', message)];
}

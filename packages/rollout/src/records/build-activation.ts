import { formatRfc3339, parseRfc3339 } from '@release-gates/core';
import type { LineFacts } from '../engine/line-facts.ts';
import type { Candidate } from '../state/channel-state.ts';
import type { Release } from '../state/release.ts';
import { bounded } from './bounded.ts';
import { buildEnvelope } from './build-envelope.ts';
import { givenOf, type Given } from './given.ts';
import { givenFor, pendingOf, placeOf, pointerPlace, startLineOf } from './questions.ts';
import { hooksOf, observedOf, postCheckOf } from './seen.ts';
import { signatureOf, validationsOf } from './vouched.ts';
import { overridesOf } from './overrides.ts';
import type { ActivationRecord } from './rollout-record.ts';

/** Of a promotion that ended, or of an import. */
export function buildActivation(line: LineFacts): ActivationRecord | undefined {
  const { before, state, transition } = line;
  const release = transition.kind === 'import' ? state.current?.release : before.candidate?.release;
  if (release === undefined) return undefined;
  const shared = { ...buildEnvelope(line), ...activationOf(line, release) };
  if (before.candidate?.kind !== 'downgrade') return { ...shared, kind: 'activation' };
  const start = givenOf(startLineOf(line));
  return {
    ...shared,
    kind: 'downgrade',
    from_generation: before.current?.release.generation ?? null,
    to_generation: release.generation,
    rule_id: start?.rule_id ?? null,
    blessing: before.blessed.find(({ release_id: id }) => id === release.id) ?? null,
    staging_done: start?.staging_done ?? null,
    staging: start?.staging ?? null,
    authorisation: start?.authorisation ?? null,
  };
}

function activationOf(line: LineFacts, release: Release) {
  const { before, state, status, nowMs } = line;
  const pending = pendingOf(line);
  const isActive = status === 'done';
  const signature = signatureOf(line);
  return {
    from: pointerPlace(before.current),
    to: placeOf(release, {
      revision: isActive ? state.revision : null,
      slot: (isActive ? state.current?.slot : before.candidate?.slot) ?? null,
    }),
    artifacts: release.artifacts,
    commit: release.commit,
    build_id: release.build_id === null ? null : bounded(release.build_id, 256),
    config_sha256: release.config_sha256,
    manifest: release.manifest,
    statuses: { ...statusesOf(line), ...signatureStatus(signature), ...activationStatus(status) },
    signature,
    validations: validationsOf(line),
    candidate: candidateOf(before.candidate),
    approved_by: approversOf(line),
    executor: pending?.holder ?? null,
    initiated_at: pending?.since ?? formatRfc3339(nowMs),
    audit: isActive ? state.audit : null,
    observed: observedOf(line),
    hooks: hooksOf(line),
    overrides: overridesOf(line),
    measured: givenFor(line)?.measured ?? null,
  };
}

/** Everybody who said yes on the way, of the start and of the promotion. */
function approversOf(line: LineFacts): string[] {
  const all = [givenOf(startLineOf(line)), givenFor(line)].flatMap((given: Given | null) => given?.approved_by ?? []);
  return [...new Set(all)].slice(0, 8);
}

function signatureStatus(signature: ActivationRecord['signature']): Pick<ActivationRecord['statuses'], 'signature'> {
  return { signature: signature?.state ?? 'not_told' };
}

function activationStatus(status: LineFacts['status']) {
  const activation = status === 'done' ? 'active' : status === 'failed' ? 'not_active' : 'unknown';
  return { activation } as const;
}

/**
 * A promotion is decided only where the manifest is open, or where an override that the log shows covers it; both stand
 * in the line of the intent.
 */
function statusesOf(line: LineFacts) {
  const validation = validationOf(line);
  return {
    validation,
    integrity: validation === 'not_told' ? 'not_told' : validation === 'unverified' ? 'not_verified' : 'verified',
    post_check: postCheckOf(line),
  } as const;
}

function validationOf(line: LineFacts) {
  if (line.transition.kind === 'import') return 'not_told';
  return givenFor(line)?.measured?.manifest?.state ?? 'not_told';
}

export function candidateOf(candidate: Candidate | null) {
  if (candidate === null) return null;
  const { kind, strategy, ladder, stage, started_at, stage_started_at, incident, reason, by } = candidate;
  return { kind, strategy, ladder, stage, started_at, stage_started_at, incident, reason, by };
}

/** Seconds from one instant to another; null where the clock stepped back between them. */
export function secondsBetween(from: string, toMs: number): number | null {
  const fromMs = parseRfc3339(from);
  return fromMs === undefined || toMs < fromMs ? null : (toMs - fromMs) / 1000;
}

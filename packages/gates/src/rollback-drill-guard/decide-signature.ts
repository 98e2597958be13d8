import {
  type Check,
  equalDigest,
  formatDuration,
  formatRfc3339,
  judgeAge,
  MAX_FUTURE_SKEW_MS,
  type Outcome,
} from '@release-gates/core';
import { locationOf } from '../_shared/loaded-check.ts';
import { toCheck } from '../_shared/row.ts';
import { demandOf, inspectedOf, type ReadReport, type SignatureDemand } from './demands.ts';
import type { DrillFacts, KeyFact, SignatureFact } from './facts.ts';
import type { DrillInputs } from './inputs.ts';

type ReadSignature = Extract<SignatureFact, { state: 'read' }>;

const SIGN = 'Run drill-evidence-sign after the drills, and keep the signature where signature-patterns looks';

/** The newest signature by its signed time, and only that one, must carry everything that was inspected. */
export function newestSignature(signatures: readonly SignatureFact[]): ReadSignature | undefined {
  return signatures
    .filter((signature) => signature.state === 'read')
    .toSorted((left, right) => right.signedAtMs - left.signedAtMs || (left.path < right.path ? 1 : -1))[0];
}

export function decideSignature(facts: DrillFacts, inputs: DrillInputs): Check[] {
  const demand = demandOf(facts, inputs);
  const newest = newestSignature(facts.signatures);
  const inspected = [
    ...inspectedOf(facts.incidents, inputs.minIncidentDrills),
    ...inspectedOf(facts.bundles, inputs.minRollbackBundles),
  ];
  return [
    checkCount(newest, demand),
    checkKey(facts.keys, newest, demand),
    ...checkStrength(facts.keys),
    checkLoadable(facts.signatures, demand),
    checkFresh(newest, demand, facts.nowMs),
    checkValid(newest, demand, inspected),
  ];
}

function checkCount(newest: ReadSignature | undefined, { level }: SignatureDemand): Check {
  return toCheck({
    id: 'rollback_signature_reports_count',
    level,
    outcome: newest !== undefined,
    reason: newest === undefined ? 'there is no drill signature' : `the newest drill signature is ${newest.path}`,
    expected: 1,
    actual: newest?.path ?? null,
    remedy: SIGN,
  });
}

function checkKey(keys: readonly KeyFact[], newest: ReadSignature | undefined, demand: SignatureDemand): Check {
  const usable = keys.filter((key) => key.state === 'available');
  const fitting = usable.filter(
    (key) =>
      newest === undefined || (key.algorithm === newest.algorithm && (key.keyId ?? newest.keyId) === newest.keyId),
  );
  const wanted = newest === undefined ? 'any algorithm' : `${newest.algorithm} and key id ${newest.keyId}`;
  return toCheck({
    id: 'rollback_signature_key_available',
    level: demand.keyRequired ? demand.level : 'may',
    outcome: fitting.length > 0,
    reason:
      fitting.length > 0
        ? `a key for ${wanted} comes from ${fitting.map((key) => key.source).join(', ')}`
        : `there is no key for ${wanted}; looked at ${keys.map((key) => `${key.source} (${key.algorithm}, ${key.state})`).join(', ')}`,
    expected: wanted,
    actual: keys.map(({ algorithm, keyId, source, state }) => ({ algorithm, key_id: keyId, source, state })),
    remedy:
      'Give the key by the environment variable, signing-key-file or public-key-file, or list it under keys in the policy',
  });
}

/** The predecessor took any key, so its signatures still count; who can guess the key can sign, so it is said. */
function checkStrength(keys: readonly KeyFact[]): Check[] {
  const shared = keys.filter((key) => key.algorithm === 'hmac-sha256' && key.state === 'available');
  if (shared.length === 0) return [];
  const short = shared.filter((key) => key.isShort === true).map((key) => key.source);
  return [
    toCheck({
      id: 'rollback_signature_key_strength',
      level: 'may',
      outcome: short.length === 0,
      reason:
        short.length === 0
          ? 'every HMAC key has at least 32 bytes'
          : `fewer than 32 bytes has the HMAC key of ${short.join(', ')}`,
      expected: 'at least 32 bytes',
      actual: { short },
      remedy: 'Sign with a new key: 32 random bytes, e.g. openssl rand -hex 32, or an Ed25519 key',
    }),
  ];
}

function checkLoadable(signatures: readonly SignatureFact[], { level }: SignatureDemand): Check {
  const broken = signatures.filter((signature) => signature.state === 'unreadable');
  const [first] = broken;
  return toCheck({
    id: 'rollback_signature_reports_loadable',
    level,
    outcome: first === undefined,
    reason:
      first === undefined ? 'every drill signature can be read' : `${first.path} cannot be read: ${first.flaw.message}`,
    expected: [],
    actual: broken.map(({ path, flaw }) => ({ path, ...flaw })).slice(0, 100),
    location: first === undefined ? undefined : locationOf(first.path, first.flaw),
    remedy: `Repair or remove ${first?.path ?? 'it'}`,
  });
}

function checkFresh(newest: ReadSignature | undefined, demand: SignatureDemand, nowMs: number): Check {
  const row = {
    id: 'rollback_signature_reports_fresh',
    level: demand.level,
    expected: `signed_at at most ${formatDuration(demand.maxAgeMs / 1000)} ago`,
  } as const;
  if (newest === undefined)
    return toCheck({ ...row, outcome: false, reason: 'there is no drill signature', remedy: SIGN });
  const age = judgeAge(newest.signedAtMs, nowMs, demand.maxAgeMs);
  const at = formatRfc3339(newest.signedAtMs);
  return toCheck({
    ...row,
    outcome: age === 'fresh',
    reason: `${newest.path} was signed at ${at}${age === 'fresh' ? '' : age === 'future' ? ', which is still to come' : ', which is too long ago'}`,
    actual: at,
    location: { file: newest.path },
    remedy: age === 'future' ? `Remove ${newest.path}, and correct the clock of the machine that signed it` : SIGN,
  });
}

function checkValid(
  newest: ReadSignature | undefined,
  demand: SignatureDemand,
  inspected: readonly ReadReport[],
): Check {
  const row = {
    id: 'rollback_signature_reports_valid',
    level: demand.level,
    expected: {
      algorithms: [...demand.algorithms],
      key_ids: [...demand.keyIds],
      covers: inspected.map(({ path }) => path),
    },
  } as const;
  if (newest === undefined)
    return toCheck({ ...row, outcome: false, reason: 'there is no drill signature', remedy: SIGN });
  const objections = [...objectionsTo(newest, demand), ...gapsOf(newest, inspected)];
  const unverified = newest.verified === 'no_key';
  const outcome: Outcome = objections.length > 0 ? 'fail' : unverified ? 'inconclusive' : 'pass';
  return toCheck({
    ...row,
    outcome,
    reason:
      objections[0] ??
      (unverified
        ? `${newest.path} could not be verified: there is no key for it`
        : `${newest.path} is signed with ${newest.algorithm} by ${newest.keyId} and covers what was inspected`),
    actual: {
      algorithm: newest.algorithm,
      key_id: newest.keyId,
      verified: newest.verified,
      objections: objections.slice(0, 100),
    },
    location: { file: newest.path },
    remedy: remedyFor(newest, objections, unverified),
  });
}

/** Evidence that changed after it was signed must not simply be signed again. */
function remedyFor({ verified, artifacts }: ReadSignature, objections: readonly string[], unverified: boolean): string {
  if (objections.length === 0 && unverified)
    return 'Give the key that verifies it (see rollback_signature_key_available)';
  const changed = artifacts?.find((artifact) => artifact.now !== 'same');
  if (changed !== undefined) return `Restore ${changed.path} as it was signed, or repeat the drill and sign that`;
  if (verified === 'no')
    return 'Find out who made the signature, and sign again with the key that the guard verifies with';
  return SIGN;
}

function objectionsTo(signature: ReadSignature, demand: SignatureDemand): string[] {
  const { path, algorithm, keyId } = signature;
  const artifacts = signature.artifacts ?? [];
  const changed = artifacts.filter((artifact) => artifact.now !== 'same');
  return [
    ...(signature.verified === 'no' ? [`${path} was not made with the key`] : []),
    ...(demand.algorithms.includes(algorithm) ? [] : [`${path} uses ${algorithm}, which the policy does not allow`]),
    ...(demand.keyIds.includes(keyId)
      ? []
      : [`${path} is by key id ${keyId}, which is not allowed (key-ids, or keys of the policy)`]),
    ...(signature.ok ? [] : [`${path} says of itself that signing failed`]),
    ...(artifacts.length > 0 ? [] : [`${path} names no artifact`]),
    ...changed.map((artifact) => `${artifact.path} is not what was signed: ${artifact.now}`),
  ];
}

/** Evidence is covered by its path and digest; what states a later time than its signature was not there to be signed. */
function gapsOf(signature: ReadSignature, inspected: readonly ReadReport[]): string[] {
  const signed = new Map((signature.artifacts ?? []).map((artifact) => [artifact.path, artifact.sha256]));
  return inspected.flatMap((report) => {
    const digest = signed.get(report.path);
    if (digest === undefined) return [`${report.path} is not covered by ${signature.path}`];
    if (!equalDigest(digest, report.sha256)) return [`${report.path} was changed after it was signed`];
    const later = (report.atMs ?? 0) > signature.signedAtMs + MAX_FUTURE_SKEW_MS;
    return later ? [`${report.path} states a later time than its signature`] : [];
  });
}

import { type Check, isUnmet, type JsonObject } from '@release-gates/core';
import { allDifferences, verifyManifest } from '@release-gates/evidence';
import { artifactsSha256, checkTrustRoot, type Release } from '@release-gates/rollout';
import { identityRow, manifestRow, resolutionRow } from './decide-candidate.ts';
import { channelRows, describeRelease } from './decide-channel.ts';
import { inventoryRow } from './decide-inventory.ts';
import { signatureRow } from './decide-signatures.ts';
import { authorityRow, sourceRow, validationRow } from './decide-validation.ts';
import type { ActivationFacts } from './facts.ts';
import { FETCH, type Finding, fromBlockers, judged, notApplicable } from './finding.ts';
import type { ActivationGuardInputs } from './inputs.ts';

/**
 * Policy. Everything a release states is verified before anything about it is compared: which candidate is meant, its
 * manifest, signatures, identity and files; then what it was judged by; then the channel. What is declared must verify,
 * whether or not anybody asked for it. What cannot be told is no yes. A release that only the channel is in the way of is
 * held, every other one is rejected; what is live stays in both cases.
 *
 * Refused when unsure, worst first: no or several manifests, a manifest that differs, files that differ, an unverified
 * signature, evidence of another environment, a channel that does not take it.
 */
export function decide(facts: ActivationFacts, inputs: ActivationGuardInputs): readonly Check[] {
  const told = new Map(tell(facts, inputs).map((check) => [check.id, check]));
  return ROWS.map((id) => told.get(id) ?? judged(id, [NOT_TOLD], { holds: '', expected: null, remedy: '' }));
}

/** In the order in which they are told, all of them always. */
const ROWS = [
  'resolution',
  'index',
  'trust_registry',
  'revocations',
  'manifest',
  'manifest_signatures',
  'identity',
  'file_inventory',
  'target_not_revoked',
  'validation_profiles',
  'authority_class',
  'source_status',
  'compatibility',
  'monotonic',
  'substitution',
  'floor_ceiling',
  'authorised_by_index',
] as const;

/** A version, a digest or a verdict of what does not verify means nothing. */
const NOT_TOLD: Finding = {
  code: 'not_verified',
  message: 'not looked at, for the candidate does not verify',
  remedy: 'Correct what does not verify first',
  isUnknown: true,
};

function tell(facts: ActivationFacts, inputs: ActivationGuardInputs): Check[] {
  const { candidate } = facts;
  const standing = [resolutionRow(candidate, inputs), ...standingRows(facts)];
  if (candidate.state !== 'found') return standing;
  const verification = verifyManifest(candidate.facts);
  const verified = [
    ...standing,
    manifestRow(candidate, verification),
    signatureRow(candidate, verification, inputs),
    identityRow(candidate, inputs),
    inventoryRow(candidate, verification, inputs),
  ];
  const release = describeRelease(candidate, facts, inputs);
  const { manifest } = candidate.facts.reading;
  if (release === undefined || manifest === null || verified.some(isUnmet)) return verified;
  return [
    ...verified,
    validationRow(manifest, facts, inputs),
    authorityRow(manifest, inputs),
    sourceRow(manifest, inputs),
    ...channelRows(release, facts, inputs),
  ];
}

function standingRows(facts: ActivationFacts): Check[] {
  const { channel, policy } = facts;
  const revoked = policy.step.revokedReleaseIds.length;
  return [
    holding(
      'index',
      `${channel.lines} lines of the ledger of ${channel.id} verify; revision ${channel.state.revision}`,
    ),
    trustRow(facts),
    holding('revocations', `${policy.path} names ${revoked} revoked releases or artifacts`),
  ];
}

/** Whether it is the newest; who signed is told with the signatures. */
function trustRow({ channel, trustRoot }: ActivationFacts): Check {
  const findings = trustRoot === undefined ? [] : fromBlockers(checkTrustRoot(channel.state, trustRoot));
  if (findings.length === 0 && trustRoot?.state !== 'holds') {
    return notApplicable(
      'trust_registry',
      'told with the signatures: the trust root verifies our own statements, units of signature-gates the rest',
    );
  }
  return judged('trust_registry', findings, {
    holds: 'the trust root is as new as the one that the channel saw, and every other that trusts by it',
    expected: channel.state.trust_root ?? null,
    remedy: FETCH,
  });
}

/** A ledger or policy that cannot be read ends the run before anything is decided. */
function holding(id: string, holds: string): Check {
  return judged(id, [], { holds, expected: null, remedy: '' });
}

const MAX_DIFFERENCES = 100;

export function details(facts: ActivationFacts, inputs: ActivationGuardInputs): JsonObject {
  const { candidate, channel } = facts;
  const { state, lines, place } = channel;
  const release = candidateRelease(facts, inputs);
  const differences = candidate.state === 'found' ? allDifferences(verifyManifest(candidate.facts)) : [];
  return {
    channel: channel.id,
    ledger: place,
    ledger_lines: lines,
    revision: state.revision,
    live: state.current?.release.id ?? null,
    manifest: candidate.state === 'found' ? { path: candidate.path, sha256: candidate.sha256 } : null,
    release: release === undefined ? null : { ...release },
    declared: candidate.state === 'found' ? candidate.declared.map(({ kind, path }) => ({ kind, path })) : [],
    differences: differences.slice(0, MAX_DIFFERENCES).map((difference) => ({ ...difference })),
    differences_total: differences.length,
  };
}

export function values(facts: ActivationFacts, inputs: ActivationGuardInputs): Readonly<Record<string, string>> {
  const { candidate, channel } = facts;
  const release = candidateRelease(facts, inputs);
  const unmet = decide(facts, inputs).filter((check) => isUnmet(check) && (check.level === 'must' || facts.strict));
  const isHeld = unmet.every(({ id }) => id === 'authorised_by_index');
  return {
    activation: unmet.length === 0 ? 'accept' : isHeld ? 'hold' : 'reject',
    channel: channel.id,
    revision: String(channel.state.revision),
    release: release?.id ?? '',
    version: release?.version ?? '',
    'artifacts-sha256': release === undefined ? '' : artifactsSha256(release),
    'manifest-path': candidate.state === 'found' ? candidate.path : '',
    'manifest-sha256': candidate.state === 'found' ? candidate.sha256 : '',
    'reason-codes': unmet.flatMap(({ actual }) => (Array.isArray(actual) ? actual.map(String) : [])).join(','),
  };
}

function candidateRelease(facts: ActivationFacts, inputs: ActivationGuardInputs): Release | undefined {
  return facts.candidate.state === 'found' ? describeRelease(facts.candidate, facts, inputs) : undefined;
}

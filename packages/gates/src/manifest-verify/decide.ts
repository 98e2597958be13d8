import { andMore, equalDigest, type Check, type Json, type JsonObject } from '@release-gates/core';
import {
  allDifferences,
  describeDifference,
  requiredGates,
  tellNotLocated,
  type Difference,
  type FactsVerification,
  type FileVerification,
  type NotLocated,
} from '@release-gates/evidence';
import { standingOf, TOO_OLD } from '../_shared/judged-time.ts';
import { mustCheck } from '../_shared/row.ts';
import type { VerifyFacts } from './collect.ts';
import { describeChange } from './find-change.ts';
import type { VerifyInputs } from './inputs.ts';
import { requiredRow } from './decide-required.ts';
import { type Verified, verified } from './verified.ts';

type Found = VerifyFacts & { state: 'found' };

const MAX_LISTED = 100;
const SET_CLOCK = 'Set the clock of this machine right; where it is, find out when the manifest was made';
const RESTORE = 'Fetch the folder again from where it was published; trust neither file until they agree';

/**
 * Policy. A manifest is believed only where everything it binds can be derived again from the bytes at hand: its own
 * canonical form, its evidence digest and decision, every evidence document with its digest, its own agreement and the
 * fields its entry repeats. A document that is not here is a difference. An artifact or material that is not here is
 * counted and shown, and closes only where that was asked for: an auditor has the folder, not the build.
 *
 * A manifest is decided on what it expects, and its writer wrote that too: one that requires nothing is shown as such,
 * and what it must require at least comes from whoever verifies.
 *
 * Refused when unsure, worst first: two newest manifests, none, one that may not be read, one that differs.
 */
export function decideVerification(facts: VerifyFacts, inputs: VerifyInputs): readonly Check[] {
  if (facts.state !== 'found') return [notLocated(facts)];
  const verification = verified(facts);
  return [
    mustCheck('manifest_found', 'pass', {
      reason: `verifying ${facts.path}`,
      expected: 'one manifest',
      actual: facts.sha256,
    }),
    differencesRow(
      'manifest_parse',
      verification.manifest,
      'the manifest has its canonical form and agrees with itself',
    ),
    ...(facts.malformed.length === 0
      ? []
      : [differencesRow('folder_sound', facts.malformed, 'every file of the folder is sound')]),
    ...expectationRows(facts, inputs),
    ...vouchedRow(facts, inputs),
    freshRow(facts, verification),
    decisionRow(facts, inputs),
    ...requirementRow(facts, inputs),
    ...Object.entries(verification.evidence).map(([unit, differences]) =>
      differencesRow(`evidence_digest::${unit}`, differences, `the evidence of ${unit} is what the manifest binds`),
    ),
    factsRow(verification.facts, inputs),
    filesRow('artifacts_unchanged', verification.artifacts, { isBinding: true, isNeeded: inputs.requireArtifacts }),
    filesRow('materials_unchanged', verification.materials, { isBinding: inputs.requireMaterials, isNeeded: false }),
  ];
}

export function verificationDetails(facts: VerifyFacts, inputs: VerifyInputs): JsonObject {
  if (facts.state !== 'found') return { manifest: null };
  const verification = verified(facts);
  const differences = differencesOf(facts, verification, inputs);
  return {
    manifest: facts.path,
    manifest_sha256: facts.sha256,
    candidate: candidateOf(facts),
    standing: standing(facts, inputs),
    requires: facts.facts.reading.manifest === null ? null : requiredGates(facts.facts.reading.manifest),
    differences: differences.slice(0, 1000).map((difference) => ({ ...difference })),
    differences_total: differences.length,
    not_covered: { total: facts.notCovered.length, files: facts.notCovered.slice(0, MAX_LISTED) },
    facts: {
      checked: verification.facts.checked,
      not_present: verification.facts.absent.length,
      not_kept: verification.facts.notKept.length,
    },
    artifacts: countsOf(verification.artifacts),
    materials: countsOf(verification.materials),
  };
}

function standing(facts: Found, inputs: VerifyInputs): JsonObject {
  const { nowMs: judgedMs } = facts.facts;
  const expiredAt = verified(facts).expiredAt;
  return standingOf(decideVerification(facts, inputs), { judgedMs, isAsOf: facts.isAsOf === true, expiredAt });
}

/** What the manifest says it is about; null where it cannot be read. */
function candidateOf({ facts }: Found): JsonObject | null {
  const { manifest } = facts.reading;
  if (manifest === null) return null;
  const { release_candidate_id, subject, environment, strict, generated_at, expires_at } = manifest;
  return { release_candidate_id, ...subject, environment, strict, generated_at, expires_at };
}

export function verificationValues(facts: VerifyFacts, inputs: VerifyInputs): Readonly<Record<string, string>> {
  if (facts.state !== 'found')
    return { 'manifest-path': '', 'manifest-sha256': '', decision: '', differences: '', 'first-difference': '' };
  const differences = differencesOf(facts, verified(facts), inputs);
  return {
    'manifest-path': facts.path,
    'manifest-sha256': facts.sha256,
    decision: facts.facts.reading.manifest?.decision ?? '',
    differences: String(differences.length),
    'first-difference': differences[0] === undefined ? '' : describeDifference(differences[0]),
  };
}

function differencesOf({ malformed }: Found, verification: Verified, inputs: VerifyInputs): readonly Difference[] {
  return [...malformed, ...allDifferences(verification, factsDifferences(verification.facts, inputs))];
}

/** The evidence names its facts by digest: what is not there may be what somebody took away. */
function factsDifferences({ differences, absent }: FactsVerification, { requireFacts }: VerifyInputs): Difference[] {
  return [...differences, ...(requireFacts ? absent : [])];
}

function notLocated(facts: NotLocated): Check {
  const { outcome, ...told } = tellNotLocated(facts);
  return mustCheck('manifest_found', outcome, { ...told, expected: 'one manifest', actual: foundInstead(facts) });
}

function foundInstead(facts: NotLocated): Json {
  switch (facts.state) {
    case 'absent':
      return facts.malformed.slice(0, MAX_LISTED).map((difference) => ({ ...difference }));
    case 'refused':
      return facts.code;
    case 'ambiguous':
      return facts.paths.slice(0, MAX_LISTED);
  }
}

function expectationRows({ path, sha256, facts, changedByte }: Found, inputs: VerifyInputs): Check[] {
  const { manifest } = facts.reading;
  const where = changedByte?.file === path ? `${path}: ${describeChange(changedByte)}; ` : '';
  const rows: readonly (readonly [string, string | undefined, string | null])[] = [
    ['manifest_digest', inputs.expectedSha256, sha256],
    ['manifest_candidate', inputs.expectedCandidate, manifest?.release_candidate_id ?? null],
    ['manifest_commit', inputs.expectedCommit?.toLowerCase(), manifest?.subject.commit ?? null],
  ];
  return rows.flatMap(([id, expected, actual]) => {
    if (expected === undefined) return [];
    const holds = actual !== null && equalDigest(expected, actual);
    return mustCheck(id, holds ? 'pass' : 'fail', {
      reason: holds
        ? `it is ${expected}`
        : `${id === 'manifest_digest' ? where : ''}expected ${expected}, found ${actual ?? 'none'}`,
      expected,
      actual,
      remedy: 'This is another manifest than the one that was meant; fetch that one',
    });
  });
}

/**
 * Threat: whoever can write all files of a folder can write others that agree, with another policy, and name them by their
 * digests. Nothing that lies here can tell; a digest from elsewhere does.
 */
function vouchedRow({ path, sha256 }: Found, { expectedSha256, requireVouched }: VerifyInputs): Check[] {
  if (expectedSha256 !== undefined && !equalDigest(expectedSha256, sha256)) return [];
  const isVouched = expectedSha256 !== undefined;
  return [
    {
      ...mustCheck('manifest_vouched', isVouched ? 'pass' : 'fail', {
        reason: isVouched
          ? 'its SHA-256 was given'
          : `nothing outside of these files vouches for ${path}: they agree with each other, and so would others that somebody wrote instead`,
        expected: 'expected-sha256',
        actual: expectedSha256 ?? null,
        remedy:
          'Give the SHA-256 of the manifest from the release page or the log (expected-sha256), or verify who signed it (public-keys)',
      }),
      level: requireVouched ? 'must' : 'may',
    },
  ];
}

function decisionRow({ facts }: Found, { requireOpen }: VerifyInputs): Check {
  const { manifest } = facts.reading;
  const isOpen = manifest?.decision === 'open';
  const [first] = manifest?.reasons ?? [];
  return {
    ...mustCheck('manifest_decision_open', isOpen ? 'pass' : 'fail', {
      reason: isOpen ? 'the manifest says open' : `the manifest says closed: ${first?.message ?? 'it cannot be read'}`,
      expected: 'open',
      actual: manifest?.decision ?? null,
      remedy: 'Do not release this candidate; see the reasons in the manifest',
    }),
    level: requireOpen ? 'must' : 'may',
  };
}

function requirementRow({ facts }: Found, { expectedGates = [] }: VerifyInputs): Check[] {
  const { manifest } = facts.reading;
  // One that cannot be read fails as such.
  return manifest === null ? [] : [requiredRow(manifest, expectedGates)];
}

function differencesRow(id: string, differences: readonly Difference[], holds: string): Check {
  const [first] = differences;
  if (first === undefined) return mustCheck(id, 'pass', { reason: holds, expected: [], actual: [] });
  return {
    ...mustCheck(id, 'fail', {
      reason: andMore(describeDifference(first), differences.length - 1, 'difference'),
      expected: [],
      actual: differences.slice(0, MAX_LISTED).map((difference) => ({ ...difference })),
      remedy: RESTORE,
    }),
    location: { file: first.file, ...(first.pointer !== null && { pointer: first.pointer }) },
  };
}

function factsRow(facts: FactsVerification, inputs: VerifyInputs): Check {
  const { checked, absent, notKept } = facts;
  const left = [
    ...(absent.length === 0 ? [] : [`${absent.length} not present and not checked`]),
    ...(notKept.length === 0 ? [] : [`not kept by ${notKept.join(', ')}, as their evidence says`]),
  ];
  const counted = [`${checked} hashed again`, ...left].join(', ').slice(0, 2000);
  const row = differencesRow('facts_unchanged', factsDifferences(facts, inputs), counted);
  return row.outcome === 'pass' && checked === 0 ? { ...row, outcome: 'not_applicable' } : row;
}

function filesRow(
  id: string,
  files: FileVerification,
  { isBinding, isNeeded }: { isBinding: boolean; isNeeded: boolean },
): Check {
  const absent = files.notPresent.length;
  const counted = `${files.checked} hashed again, ${absent} not present and not checked${files.notComparable === 0 ? '' : `, ${files.notComparable} read from another commit and not checked`}`;
  const level = isBinding ? ('must' as const) : ('may' as const);
  if (files.differences.length > 0) return { ...differencesRow(id, files.differences, counted), level };
  if (isNeeded && absent > 0)
    return mustCheck(id, 'inconclusive', {
      reason: `${counted}: ${files.notPresent.slice(0, 5).join(', ')}`,
      expected: 'every file is here',
      actual: files.notPresent.slice(0, MAX_LISTED),
      remedy: 'Put the artifacts where the manifest names them, relative to the root',
    });
  const outcome = files.checked === 0 ? 'not_applicable' : 'pass';
  return { ...mustCheck(id, outcome, { reason: counted, expected: [], actual: countsOf(files) }), level };
}

/** Told apart from what was changed: time passes for what nobody touched, too. */
function freshRow(facts: Found, { expiry, expiredAt }: Verified): Check {
  const row = differencesRow('manifest_fresh', expiry, freshReason(facts));
  if (expiry.length === 0) return row;
  return { ...row, remedy: expiredAt === null ? SET_CLOCK : TOO_OLD };
}

function freshReason({ facts }: Found): string {
  const expires = facts.reading.manifest?.expires_at ?? null;
  return expires === null ? 'no expiry is set' : `valid until ${expires}`;
}

function countsOf(files: FileVerification): JsonObject {
  return {
    checked: files.checked,
    not_present: files.notPresent.length,
    not_comparable: files.notComparable,
    differences: files.differences.length,
  };
}

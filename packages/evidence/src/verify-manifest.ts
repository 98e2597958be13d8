import { equalDigest, MAX_FUTURE_SKEW_MS, parseRfc3339, type Json } from '@release-gates/core';
import { ageDifferences, demandDifferences } from './configured-demands.ts';
import { differ, toDifference, type Difference } from './difference.ts';
import type { Evidence } from './evidence.ts';
import type { GateEntry, Manifest } from './manifest.ts';
import { describePolicyDifference, policyDifferences } from './policy-differences.ts';
import { predecessorVerdict, type PredecessorEvidence } from './predecessor.ts';
import type { VerificationFacts, FoundEvidence } from './verification-facts.ts';

export interface FileVerification {
  readonly checked: number;
  /** Not here, so not checked. Never silently. */
  readonly notPresent: readonly string[];
  /** Read from another commit than the worktree's, so the worktree says nothing about them. */
  readonly notComparable: number;
  readonly differences: readonly Difference[];
}

export interface Verification {
  readonly manifest: readonly Difference[];
  readonly expiry: readonly Difference[];
  /** Since when it is too old, RFC 3339; null: it is not. */
  readonly expiredAt: string | null;
  /** By unit; an empty list where everything holds. */
  readonly evidence: Readonly<Record<string, readonly Difference[]>>;
  readonly artifacts: FileVerification;
  readonly materials: FileVerification;
}

/** Derives everything again and lists every difference, in the order of the manifest. Pure. */
export function verifyManifest(facts: VerificationFacts): Verification {
  const { manifest, differences } = facts.reading;
  if (manifest === null)
    return { manifest: differences, expiry: [], expiredAt: null, evidence: {}, artifacts: NOTHING, materials: NOTHING };
  const units = Object.keys(manifest.gates).sort();
  const policies = policyConflicts(manifest, facts);
  return {
    manifest: [...differences, ...demandDifferences(manifest, facts)],
    ...judgeAge(manifest, facts),
    evidence: Object.fromEntries(
      units.map((unit) => [
        unit,
        [
          ...evidenceDifferences({ unit, entry: manifest.gates[unit] as GateEntry, manifest, facts }),
          ...(policies.get(unit) ?? []),
        ],
      ]),
    ),
    artifacts: verifyFiles(manifest.artifacts, facts.files),
    materials: verifyFiles(boundFiles(facts), facts.files),
  };
}

/** Every difference of a verification, worst first; `facts` are those of what the gates decided on. */
export function allDifferences(verification: Verification, facts: readonly Difference[] = []): readonly Difference[] {
  return [
    ...verification.manifest,
    ...Object.values(verification.evidence).flat(),
    ...facts,
    ...verification.artifacts.differences,
    ...verification.expiry,
    ...verification.materials.differences,
  ];
}

/** Paths that evidence says were read from the worktree or written, each with its digest. */
export function boundFiles(facts: Pick<VerificationFacts, 'evidence'>): readonly BoundFile[] {
  const found = new Map<string, BoundFile>();
  for (const document of Object.values(facts.evidence)) {
    if (document.state !== 'present' || document.evidence === null) continue;
    const { materials, outputs } = document.evidence;
    for (const { path, sha256, origin } of materials)
      found.set(`${path} ${sha256}`, { path, sha256, isElsewhere: origin !== 'worktree' });
    for (const { path, sha256 } of outputs) found.set(`${path} ${sha256}`, { path, sha256, isElsewhere: false });
  }
  return [...found.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

export interface BoundFile {
  readonly path: string;
  readonly sha256: string;
  readonly isElsewhere?: boolean;
}

const NOTHING: FileVerification = { checked: 0, notPresent: [], notComparable: 0, differences: [] };

function policyConflicts(manifest: Manifest, facts: VerificationFacts): ReadonlyMap<string, Difference[]> {
  const uses = Object.entries(manifest.gates).flatMap(([unit, entry]) => {
    const found = facts.evidence[unit];
    return found?.state === 'present' && found.evidence !== null
      ? [{ file: entry.evidence, evidence: { ...found.evidence, unit } }]
      : [];
  });
  const byUnit = new Map<string, Difference[]>();
  for (const conflict of policyDifferences(uses)) {
    const { unit, file, pointer, expected, found } = conflict;
    const message = describePolicyDifference(conflict);
    const difference: Difference = { code: 'evidence.policy_differs', file, pointer, expected, found, message };
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), difference]);
  }
  return byUnit;
}

interface EntryInQuestion {
  readonly unit: string;
  readonly entry: GateEntry;
  readonly manifest: Manifest;
  readonly facts: VerificationFacts;
}

function evidenceDifferences(question: EntryInQuestion): Difference[] {
  const { unit, entry, facts } = question;
  const found = facts.evidence[unit] ?? { state: 'absent' };
  switch (found.state) {
    case 'absent':
      return [
        differ('evidence.absent', { file: entry.evidence, pointer: null, expected: entry.sha256, found: 'no file' }),
      ];
    case 'refused':
      return [
        toDifference({ code: found.code, message: found.reason, where: { file: entry.evidence } }, entry.evidence),
      ];
    case 'present': {
      const digest = equalDigest(found.sha256, entry.sha256)
        ? []
        : [
            differ('evidence.digest', {
              file: entry.evidence,
              pointer: null,
              expected: entry.sha256,
              found: found.sha256,
            }),
          ];
      return [...digest, ...found.differences, ...entryDifferences(question, found)];
    }
  }
}

function entryDifferences(question: EntryInQuestion, found: FoundEvidence & { state: 'present' }): Difference[] {
  if (found.evidence !== null) return ownDifferences(question, found.evidence);
  if (found.predecessor !== null) return predecessorDifferences(question, found.predecessor);
  return [];
}

function ownDifferences({ unit, entry, manifest }: EntryInQuestion, evidence: Evidence): Difference[] {
  const { run, subject } = evidence;
  return compare(entry.evidence, 'evidence.entry', [
    ['/format', entry.format, evidence.format],
    ['/unit', unit, evidence.unit],
    ['/kind', entry.kind, evidence.kind],
    ['/verdict', entry.verdict, evidence.verdict],
    ['/mode', entry.mode, evidence.mode],
    ['/run/id', entry.run_id, run.id],
    ['/run/attempt', entry.run_attempt, run.kind === 'github' ? run.attempt : 0],
    ['/ended_at', entry.at, evidence.ended_at],
    ['/release_candidate_id', manifest.release_candidate_id, evidence.release_candidate_id],
    ['/environment', manifest.environment, evidence.environment],
    // Evidence may be stricter than its manifest, never more lenient.
    ['/strict', manifest.strict || evidence.strict, evidence.strict],
    ['/subject/repository', manifest.subject.repository, subject.repository],
    ['/subject/commit', manifest.subject.commit, subject.commit],
    // A unit may run where nobody can tell the version; where both can, it is one.
    [
      '/subject/version',
      subject.version === null ? null : (manifest.subject.version ?? subject.version),
      subject.version,
    ],
  ]);
}

function predecessorDifferences({ entry, manifest }: EntryInQuestion, evidence: PredecessorEvidence): Difference[] {
  return compare(entry.evidence, 'evidence.entry', [
    ['/ok', entry.verdict, predecessorVerdict(evidence)],
    ['/ended_at', parseRfc3339(entry.at) ?? null, evidence.atMs],
    [
      '/release_candidate_id',
      manifest.release_candidate_id,
      evidence.releaseCandidateId ?? manifest.release_candidate_id,
    ],
  ]);
}

function judgeAge(manifest: Manifest, facts: VerificationFacts): Pick<Verification, 'expiry' | 'expiredAt'> {
  const { file, nowMs } = facts;
  const generated = parseRfc3339(manifest.generated_at) ?? Number.POSITIVE_INFINITY;
  const expires = manifest.expires_at === null ? undefined : parseRfc3339(manifest.expires_at);
  const now = new Date(nowMs).toISOString();
  if (generated > nowMs + MAX_FUTURE_SKEW_MS) {
    const found = manifest.generated_at;
    const message = `the manifest was made at ${found}, and it is ${now} here: one of the two clocks is wrong; set it`;
    const at = { file, pointer: '/generated_at', expected: `at most ${now}`, found };
    return { expiry: [{ code: 'manifest.future', ...at, message }], expiredAt: null };
  }
  const { expires_at: end } = manifest;
  if (expires !== undefined && expires < nowMs) {
    const at = { file, pointer: '/expires_at', expected: `after ${now}`, found: end };
    return { expiry: [differ('manifest.expired', at)], expiredAt: end };
  }
  return ageDifferences(manifest, facts);
}

function verifyFiles(bound: readonly BoundFile[], files: VerificationFacts['files']): FileVerification {
  const comparable = bound.filter((file) => file.isElsewhere !== true);
  const notPresent = comparable.filter(({ path }) => (files[path]?.state ?? 'absent') === 'absent');
  const differences = comparable.flatMap(({ path, sha256 }): Difference[] => {
    const found = files[path];
    if (found === undefined || found.state === 'absent') return [];
    if (found.state === 'refused') return [toDifference({ code: found.code, message: found.reason }, path)];
    return equalDigest(found.sha256, sha256)
      ? []
      : [differ('file.digest', { file: path, pointer: null, expected: sha256, found: found.sha256 })];
  });
  return {
    checked: comparable.length - notPresent.length,
    notPresent: notPresent.map((file) => file.path),
    notComparable: bound.length - comparable.length,
    differences,
  };
}

function compare(file: string, code: string, rows: readonly (readonly [string, Json, Json])[]): Difference[] {
  return rows.flatMap(([pointer, expected, found]) =>
    expected === found ? [] : [differ(code, { file, pointer, expected, found })],
  );
}

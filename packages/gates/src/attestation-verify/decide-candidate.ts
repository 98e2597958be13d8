import { isAbout, PREDICATE_TYPES, type Statement } from '@release-gates/attestation';
import { andMore, type Check, MAX_FUTURE_SKEW_MS, parseRfc3339 } from '@release-gates/core';
import { describeDifference, type Manifest } from '@release-gates/evidence';
import { checkId, mustCheck } from '../_shared/row.ts';
import type { ManifestFact } from './facts.ts';

type GateEntry = Manifest['gates'][string];

/** Each document of a manifest, and the manifest itself. */
export function decideCandidate(fact: ManifestFact, statements: readonly Statement[], nowMs: number): readonly Check[] {
  const { manifest, differences, path } = fact;
  const [first] = differences;
  if (manifest === null || first !== undefined) {
    return [
      mustCheck('manifest_parse', 'fail', {
        reason:
          first === undefined
            ? `${path} cannot be read`
            : andMore(describeDifference(first), differences.length - 1, 'difference'),
        expected: [],
        actual: differences.slice(0, 100).map(describeDifference),
        remedy: 'Fetch the folder again from where it was published',
      }),
    ];
  }
  const results = bySubject(statements.filter(({ predicateType }) => predicateType === PREDICATE_TYPES.testResult));
  return [
    ...Object.entries(manifest.gates).map(([unit, entry]) =>
      unitCheck({ unit, entry, manifest, nowMs }, results.get(entry.sha256) ?? []),
    ),
    verdictCheck(fact, manifest, statements),
  ];
}

/** To look each document's statements up, not to look through all of them for each. Names decide nothing. */
function bySubject(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const sha256 of new Set(statement.subject.map(({ digest }) => digest['sha256'] ?? ''))) {
      const others = found.get(sha256);
      if (others === undefined) found.set(sha256, [statement]);
      else others.push(statement);
    }
  }
  return found;
}

const RESULTS: Readonly<Record<string, string>> = { pass: 'PASSED', waived: 'WARNED', not_applicable: 'WARNED' };

/** What a statement over a unit's evidence must say, and where it says something else. */
function unitCheck(expected: Expected, about: readonly Statement[]): Check {
  const { unit, entry } = expected;
  const id = checkId('evidence_attested', unit);
  const faults = about.map((statement) => unitFault(statement, expected));
  const [fault] = faults;
  const holds = faults.includes(undefined);
  // The predecessor's documents are bound by the manifest, and only by it.
  if (about.length === 0 && entry.format === 'predecessor') {
    return mustCheck(id, 'not_applicable', {
      reason: `the evidence of ${unit} is the predecessor's: the manifest vouches for its digest`,
      expected: entry.sha256,
      actual: null,
    });
  }
  return mustCheck(id, holds ? 'pass' : 'fail', {
    reason: holds
      ? `the evidence of ${unit} is attested as ${entry.verdict}`
      : (fault ?? `no attestation that holds is about the evidence of ${unit} (${entry.evidence})`),
    expected: entry.sha256,
    actual: about.length,
    remedy: 'Sign the candidate again after its gates have run',
  });
}

interface Expected {
  readonly unit: string;
  readonly entry: GateEntry;
  readonly manifest: Manifest;
  readonly nowMs: number;
}

/** A pass that only warned of what must hold is attested as a warning. */
function resultOf({ verdict }: GateEntry, said: unknown): string {
  return verdict === 'pass' && said === 'WARNED' ? 'WARNED' : (RESULTS[verdict] ?? 'FAILED');
}

function unitFault({ predicate = {} }: Statement, { unit, entry, manifest, nowMs }: Expected): string | undefined {
  const ours = predicate['releaseGate'];
  const said = typeof ours === 'object' && ours !== null ? (ours as Readonly<Record<string, unknown>>) : {};
  const rows: readonly (readonly [string, unknown, unknown])[] = [
    ['result', resultOf(entry, predicate['result']), predicate['result']],
    ['unit', unit, said['unit']],
    ['verdict', entry.verdict, said['verdict']],
    ['releaseCandidateId', manifest.release_candidate_id, said['releaseCandidateId']],
    ['evidenceSha256', entry.sha256, said['evidenceSha256']],
    ['endedAt', entry.at, said['endedAt']],
  ];
  const differing = rows.find(([, expected, found]) => expected !== found);
  if (differing !== undefined) {
    const [name, expected, found] = differing;
    return `the attestation of ${unit} says another ${name}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
  }
  return freshFault(unit, said['freshUntil'], nowMs);
}

function freshFault(unit: string, freshUntil: unknown, nowMs: number): string | undefined {
  if (freshUntil === null) return undefined;
  const untilMs = parseRfc3339(freshUntil);
  if (untilMs === undefined) return `the attestation of ${unit} does not tell how long it is fresh`;
  return nowMs > untilMs ? `the attestation of ${unit} was fresh until ${JSON.stringify(freshUntil)}` : undefined;
}

/** The manifest itself: a verification summary about exactly these bytes, with the decision that stands in them. */
function verdictCheck({ sha256, path }: ManifestFact, manifest: Manifest, statements: readonly Statement[]): Check {
  const expected = manifest.decision === 'open' ? 'PASSED' : 'FAILED';
  const about = statements.filter(
    (statement) =>
      statement.predicateType === PREDICATE_TYPES.verificationSummary && isAbout(statement, 'sha256', sha256),
  );
  const said = about.map(({ predicate }) => predicate?.['verificationResult']);
  const holds = about.length > 0 && said.every((result) => result === expected);
  return mustCheck('manifest_attested', holds ? 'pass' : 'fail', {
    reason: holds
      ? `${path} is attested as ${expected}`
      : about.length === 0
        ? `no verification summary that holds is about ${path}`
        : `${path} says ${manifest.decision}, and is attested as ${JSON.stringify(said)}`,
    expected,
    actual: said.length === 0 ? null : JSON.stringify(said),
    remedy: 'Sign this manifest; a signature over another one says nothing about it',
  });
}

export function isFuture(time: unknown, nowMs: number): boolean {
  const timeMs = parseRfc3339(time);
  return timeMs === undefined || timeMs > nowMs + MAX_FUTURE_SKEW_MS;
}

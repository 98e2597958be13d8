import {
  type Beside,
  isAbout,
  PREDICATE_TYPES,
  type Statement,
  whyUnlikeEntry,
  whyUnlikeManifest,
} from '@release-gates/attestation';
import { andMore, type Check, isJsonObject, MAX_FUTURE_SKEW_MS, parseRfc3339 } from '@release-gates/core';
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
    verdictCheck({ ...fact, manifest }, statements),
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

/** What a statement over a unit's evidence must say, and where it says something else. */
function unitCheck(expected: Expected, about: readonly Statement[]): Check {
  const { unit, entry } = expected;
  const id = checkId('evidence_attested', unit);
  const faults = about.map((statement) => unitFault(statement, expected));
  const [fault] = faults;
  const holds = faults.includes(null);
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

function unitFault(statement: Statement, { unit, entry, manifest, nowMs }: Expected): string | null {
  const word = { unit, entry, candidate: manifest.release_candidate_id };
  return whyUnlikeEntry(statement, word) ?? freshFault(statement, unit, nowMs);
}

function freshFault({ predicate = {} }: Statement, unit: string, nowMs: number): string | null {
  const ours = predicate['releaseGate'];
  const freshUntil = isJsonObject(ours) ? ours['freshUntil'] : undefined;
  if (freshUntil === null) return null;
  const untilMs = parseRfc3339(freshUntil);
  if (untilMs === undefined) return `the attestation of ${unit} does not tell how long it is fresh`;
  return nowMs > untilMs ? `the attestation of ${unit} was fresh until ${JSON.stringify(freshUntil)}` : null;
}

/** The manifest itself: a verification summary about exactly these bytes, and no verdict over them that says otherwise. */
function verdictCheck(beside: Beside, statements: readonly Statement[]): Check {
  const { sha256, path, manifest } = beside;
  const expected = manifest.decision === 'open' ? 'PASSED' : 'FAILED';
  const said = statements
    .filter(({ predicateType }) => predicateType === PREDICATE_TYPES.verificationSummary)
    .filter((statement) => isAbout(statement, 'sha256', sha256))
    .map(({ predicate }) => predicate?.['verificationResult']);
  const [fault, ...others] = statements.flatMap((statement) => whyUnlikeManifest(statement, beside) ?? []);
  const holds = said.length > 0 && fault === undefined;
  return mustCheck('manifest_attested', holds ? 'pass' : 'fail', {
    reason: holds
      ? `${path} is attested as ${expected}`
      : fault === undefined
        ? `no verification summary that holds is about ${path}`
        : andMore(fault, others.length, 'such statement'),
    expected,
    actual: said.length === 0 ? null : JSON.stringify(said),
    remedy: 'Sign this manifest; a signature over another one says nothing about it',
  });
}

export function isFuture(time: unknown, nowMs: number): boolean {
  const timeMs = parseRfc3339(time);
  return timeMs === undefined || timeMs > nowMs + MAX_FUTURE_SKEW_MS;
}

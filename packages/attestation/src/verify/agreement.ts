import type { Json } from '@release-gates/core';
import type { Manifest } from '@release-gates/evidence';
import { levelOfUnit, OPEN_PROPERTY, propertyOfUnit } from '../statement/candidate-verdict.ts';
import { PREDICATE_TYPES } from '../statement/predicate-types.ts';
import type { Statement } from '../statement/statement.ts';
import type { Beside, Placed } from './placed.ts';
import { isAbout } from './verify-attestation.ts';

/** What a manifest says of one unit. */
export interface UnitWord {
  readonly unit: string;
  readonly entry: Manifest['gates'][string];
  readonly candidate: string;
}

const RESULTS: Readonly<Record<string, string>> = { pass: 'PASSED', waived: 'WARNED', not_applicable: 'WARNED' };

/** Where a statement over a unit's evidence says something else of it than the manifest; null where it says the same. */
export function whyUnlikeEntry({ predicate = {} }: Statement, { unit, entry, candidate }: UnitWord): string | null {
  const ours = predicate['releaseGate'];
  const said = typeof ours === 'object' && ours !== null ? (ours as Readonly<Record<string, unknown>>) : {};
  const rows: readonly (readonly [string, unknown, unknown])[] = [
    ['result', resultOf(entry, predicate['result']), predicate['result']],
    ['unit', unit, said['unit']],
    ['verdict', entry.verdict, said['verdict']],
    ['releaseCandidateId', candidate, said['releaseCandidateId']],
    ['evidenceSha256', entry.sha256, said['evidenceSha256']],
    ['endedAt', entry.at, said['endedAt']],
  ];
  const differing = rows.find(([, expected, found]) => expected !== found);
  if (differing === undefined) return null;
  const [name, expected, found] = differing;
  return `the attestation of ${unit} says another ${name}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found ?? null)}`;
}

/** A pass that only warned of what must hold is attested as a warning. */
function resultOf({ verdict }: UnitWord['entry'], said: unknown): string {
  return verdict === 'pass' && said === 'WARNED' ? 'WARNED' : (RESULTS[verdict] ?? 'FAILED');
}

/** Where a statement about the manifest itself says something else than stands in it; null where it says the same. */
export function whyUnlikeManifest(statement: Statement, { path, sha256, manifest }: Beside): string | null {
  if (!isAbout(statement, 'sha256', sha256)) return null;
  const { predicateType, predicate = {} } = statement;
  const isOpen = manifest.decision === 'open';
  const fault = (name: string, expected: string, found: Json | undefined): string =>
    `of ${name} expected ${expected}, found ${JSON.stringify(found ?? null)}: ${path} says ${manifest.decision}`;
  switch (predicateType) {
    case PREDICATE_TYPES.verificationSummary: {
      const expected = isOpen ? 'PASSED' : 'FAILED';
      const result = predicate['verificationResult'];
      if (result !== expected) return fault('verificationResult', expected, result);
      return whyUnlikeUnits(predicate['verifiedLevels'], levelOfUnit, manifest);
    }
    case PREDICATE_TYPES.simpleVerificationResult: {
      const properties = predicate['properties'];
      if (!isOpen && isOneOf(OPEN_PROPERTY, properties)) return fault('properties', `no ${OPEN_PROPERTY}`, properties);
      return whyUnlikeUnits(properties, propertyOfUnit, manifest);
    }
    case PREDICATE_TYPES.testResult:
      return isOpen && predicate['result'] === 'FAILED' ? fault('result', 'no FAILED', predicate['result']) : null;
    default:
      return null;
  }
}

/** A unit that is told to have passed has passed. One that is not told of may have warned of what must hold. */
function whyUnlikeUnits(told: Json | undefined, wordFor: (unit: string) => string, { gates }: Manifest): string | null {
  const wrong = Object.entries(gates).find(([unit, { verdict }]) => verdict !== 'pass' && isOneOf(wordFor(unit), told));
  return wrong === undefined ? null : `it says ${wordFor(wrong[0])}, and the manifest ${wrong[1].verdict}`;
}

function isOneOf(word: string, words: Json | undefined): boolean {
  return Array.isArray(words) && words.includes(word);
}

/** Why a statement that holds says something else than the manifest, by where it lies. */
export function findContradictions(placed: readonly Placed[], beside: Beside): ReadonlyMap<string, string> {
  const { release_candidate_id: candidate, gates } = beside.manifest;
  const words = new Map(Object.entries(gates).map(([unit, entry]) => [entry.sha256, { unit, entry, candidate }]));
  return new Map(
    placed.flatMap(({ at, statement }) => {
      const why = whyUnlikeManifest(statement, beside) ?? whyUnlikeAny(statement, words);
      return why === null ? [] : [[at, why] as const];
    }),
  );
}

function whyUnlikeAny(statement: Statement, words: ReadonlyMap<string, UnitWord>): string | null {
  if (statement.predicateType !== PREDICATE_TYPES.testResult) return null;
  for (const { digest } of statement.subject) {
    const word = words.get(digest['sha256'] ?? '');
    const why = word === undefined ? null : whyUnlikeEntry(statement, word);
    if (why !== null) return why;
  }
  return null;
}

/**
 * Whether a statement that holds, belongs there and contradicts nothing is a yes to the manifest: a verdict over it, and
 * the verdict is a pass. One that lists its evidence says nothing of what came of it, one of a kind that nobody here reads
 * may say anything.
 */
export function saysYes(statement: Statement, { sha256, manifest }: Beside): boolean {
  if (manifest.decision !== 'open' || !isAbout(statement, 'sha256', sha256)) return false;
  const { predicateType, predicate = {} } = statement;
  switch (predicateType) {
    case PREDICATE_TYPES.verificationSummary:
      return predicate['verificationResult'] === 'PASSED';
    case PREDICATE_TYPES.simpleVerificationResult:
      return isOneOf(OPEN_PROPERTY, predicate['properties']);
    default:
      return false;
  }
}

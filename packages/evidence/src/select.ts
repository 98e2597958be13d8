import { judgeAge, parseRfc3339 } from '@release-gates/core';
import type { EvidenceDocument } from './folder.ts';

/** What evidence must be bound to before it counts. */
export interface Binding {
  readonly releaseCandidateId: string;
  readonly repository: string;
  /** Undefined or null: not compared, and neither is evidence that states none. */
  readonly version?: string | null;
  /** Full commit ids that count; evidence must name one of them. Empty: none could be determined, so nothing counts. */
  readonly commits: readonly string[];
  /** Counts evidence without a commit too, where the repository has none. Default false. */
  readonly allowUnknownCommit?: boolean;
  /** Demands evidence of this run and attempt. */
  readonly run?: { readonly id: string; readonly attempt: number };
  /** Profile that the decision is for: evidence of a laxer one must not open it. */
  readonly environment: string;
  /** Where true, evidence counts only if checks of level "should" bound in it. */
  readonly strict: boolean;
  readonly nowMs: number;
  /** Undefined: no maximum. */
  readonly maxAgeMs?: number;
  /** What each unit is; evidence that says otherwise is refused. */
  readonly kinds?: Readonly<Record<string, 'gate' | 'operation'>>;
}

export const REFUSALS = [
  'evidence.future',
  'evidence.other_candidate',
  'evidence.other_repository',
  'evidence.other_commit',
  'evidence.other_version',
  'evidence.other_run',
  'evidence.other_attempt',
  'evidence.other_environment',
  'evidence.wrong_type',
  'evidence.not_strict',
  'evidence.not_run',
  'evidence.stale',
  'evidence.ambiguous',
] as const;
export type SelectionRefusal = (typeof REFUSALS)[number];

export interface Refused {
  readonly path: string;
  readonly unit: string;
  readonly code: SelectionRefusal;
  readonly expected: string;
  readonly found: string;
  /** When the document says its run ended. */
  readonly at: string;
}

export interface UnitSelection {
  /** The newest by its own time that counts; null where there is none. */
  readonly chosen: EvidenceDocument | null;
  /** Sorted by path. */
  readonly refused: readonly Refused[];
  /** Paths of sound documents that a newer one replaced. */
  readonly superseded: readonly string[];
}

/**
 * Chooses one document for each unit: the newest by the time it states, among those bound to this candidate,
 * repository, commit and (where asked) run attempt. A file's mtime says nothing after a checkout or a download and is
 * never looked at. Two different documents of one time are ambiguous, and neither is chosen, nor an older one.
 *
 * Units come sorted by id.
 */
export function selectEvidence(
  documents: readonly EvidenceDocument[],
  binding: Binding,
): ReadonlyMap<string, UnitSelection> {
  const units = [...new Set(documents.map((document) => document.evidence.unit))].sort();
  return new Map(
    units.map((unit) => [
      unit,
      selectOne(
        documents.filter((document) => document.evidence.unit === unit),
        binding,
      ),
    ]),
  );
}

function selectOne(documents: readonly EvidenceDocument[], binding: Binding): UnitSelection {
  const sorted = documents.toSorted((left, right) => compareText(left.path, right.path));
  const refused = sorted.flatMap((document) => refuse(document, binding) ?? []);
  const refusedPaths = new Set(refused.map((refusal) => refusal.path));
  const sound = sorted.filter((document) => !refusedPaths.has(document.path));
  const newestTime = sound
    .map((document) => document.evidence.ended_at)
    .sort(compareText)
    .at(-1);
  const newest = sound.filter((document) => document.evidence.ended_at === newestTime);
  const superseded = sound.filter((document) => document.evidence.ended_at !== newestTime);
  const isAmbiguous = new Set(newest.map((document) => document.sha256)).size > 1;
  return {
    chosen: isAmbiguous ? null : (newest[0] ?? null),
    refused: isAmbiguous ? [...refused, ...newest.map((document) => ambiguity(document, newest.length))] : refused,
    superseded: [...superseded, ...(isAmbiguous ? [] : newest.slice(1))].map((document) => document.path),
  };
}

type Question = readonly [holds: boolean, code: SelectionRefusal, expected: string, found: string];

/** The first thing that does not fit, in the order of how much it says. */
function refuse(document: EvidenceDocument, binding: Binding): Refused | undefined {
  const { evidence } = document;
  const question = [...originQuestions(document, binding), ...runQuestions(document, binding)].find(
    ([holds]) => !holds,
  );
  const [, code, expected, found] = question ?? timeQuestion(document, binding) ?? [];
  if (code === undefined || expected === undefined || found === undefined) return undefined;
  return { path: document.path, unit: evidence.unit, code, expected, found, at: evidence.ended_at };
}

function originQuestions({ evidence }: EvidenceDocument, binding: Binding): Question[] {
  const { subject } = evidence;
  const kind = binding.kinds?.[evidence.unit] ?? evidence.kind;
  const hasCommit =
    subject.commit === null
      ? binding.allowUnknownCommit === true && binding.commits.length === 0
      : binding.commits.includes(subject.commit);
  const wanted = binding.version;
  const commits = binding.commits.length === 0 ? 'a commit (none could be determined)' : binding.commits.join(' or ');
  return [
    [
      evidence.release_candidate_id === binding.releaseCandidateId,
      'evidence.other_candidate',
      binding.releaseCandidateId,
      evidence.release_candidate_id,
    ],
    [subject.repository === binding.repository, 'evidence.other_repository', binding.repository, subject.repository],
    [hasCommit, 'evidence.other_commit', commits, subject.commit ?? 'no commit'],
    [
      subject.version === (wanted ?? subject.version) || subject.version === null,
      'evidence.other_version',
      `version ${wanted}`,
      `version ${subject.version}`,
    ],
    [
      evidence.environment === binding.environment,
      'evidence.other_environment',
      `environment ${binding.environment}`,
      evidence.environment,
    ],
    [evidence.kind === kind, 'evidence.wrong_type', kind, evidence.kind],
    [evidence.strict || !binding.strict, 'evidence.not_strict', 'strict: true', 'strict: false'],
    [!isNotRun(evidence), 'evidence.not_run', 'a run', 'a dry run, or a unit that was switched off'],
  ];
}

/** What the runner itself says of a unit that judged nothing. It opens where it stands, and proves nothing elsewhere. */
function isNotRun({ checks }: EvidenceDocument['evidence']): boolean {
  return checks.some(({ id }) => id === 'dry_run' || id === 'unit_enabled');
}

function runQuestions({ evidence: { run } }: EvidenceDocument, { run: wanted }: Binding): Question[] {
  if (wanted === undefined) return [];
  const attempt = run.kind === 'github' ? run.attempt : 0;
  return [
    [run.id === wanted.id, 'evidence.other_run', wanted.id, run.id],
    [attempt === wanted.attempt, 'evidence.other_attempt', String(wanted.attempt), String(attempt)],
  ];
}

function timeQuestion({ evidence }: EvidenceDocument, binding: Binding): Question | undefined {
  const at = parseRfc3339(evidence.ended_at) ?? Number.POSITIVE_INFINITY;
  switch (judgeAge(at, binding.nowMs, binding.maxAgeMs ?? Number.POSITIVE_INFINITY)) {
    case 'fresh':
      return undefined;
    case 'future':
      return [false, 'evidence.future', 'a time that is not ahead by more than 60 s', evidence.ended_at];
    case 'stale':
      return [false, 'evidence.stale', `at most ${(binding.maxAgeMs ?? 0) / 1000} s old`, evidence.ended_at];
  }
}

function ambiguity({ path, evidence }: EvidenceDocument, count: number): Refused {
  return {
    path,
    unit: evidence.unit,
    code: 'evidence.ambiguous',
    expected: 'one document of this time',
    found: `${count} different documents`,
    at: evidence.ended_at,
  };
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

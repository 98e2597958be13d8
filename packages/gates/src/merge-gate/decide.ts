import { andMore, opens, type Check, type JsonObject, type Outcome } from '@release-gates/core';
import { mustCheck } from '../_shared/row.ts';
import type { GateFacts, MergeFacts } from './facts.ts';
import type { MergeGateInputs } from './inputs.ts';

const MAX_LISTED = 100;

/**
 * Policy. A change may merge only where every gate that is expected for it left evidence that opens, and that evidence
 * is of this repository, candidate, commit, workflow run and attempt. A job that was skipped, cancelled, or never
 * started leaves none, and none closes. A gate whose path filter matches no changed path is not applicable, and the
 * filter and the number of paths it was held against are the proof. Evidence of a gate that nobody expected counts
 * where it closes.
 *
 * Refused when unsure, worst first: malformed files, changed paths that could not be computed, nothing expected,
 * evidence in warn mode where the configuration enforces.
 */
export function decideMerge(facts: MergeFacts, _inputs: MergeGateInputs): readonly Check[] {
  return [
    expectedCheck(facts),
    ...changeChecks(facts),
    soundCheck(facts),
    ...facts.gates.map((gate) => gateCheck(gate, facts)),
    ...Object.entries(facts.jobs).map(([job, result]) => jobCheck(job, result)),
  ];
}

export function mergeDetails(facts: MergeFacts): JsonObject {
  return {
    commits: facts.commits,
    release_candidate_id: facts.releaseCandidateId,
    change: { ...facts.change },
    foreign_files: facts.foreign,
    evidence: Object.fromEntries(
      facts.gates.flatMap((gate) =>
        gate.chosen === null ? [] : [[gate.unit, { path: gate.chosen.path, sha256: gate.chosen.sha256 }]],
      ),
    ),
  };
}

export function mergeValues(facts: MergeFacts): Readonly<Record<string, string>> {
  const closed = facts.gates.filter((gate) => {
    const { outcome, level } = gateCheck(gate, facts);
    return level === 'must' && (outcome === 'fail' || outcome === 'inconclusive');
  });
  return {
    'expected-gates': facts.gates
      .filter((gate) => gate.isExpected && !isFilteredOut(gate))
      .map((gate) => gate.unit)
      .join(','),
    'closed-gates': closed.map((gate) => gate.unit).join(','),
  };
}

function expectedCheck({ gates }: MergeFacts): Check {
  const required = gates.filter((gate) => gate.isExpected && gate.required).map((gate) => gate.unit);
  return mustCheck('expected_gates_known', required.length > 0 ? 'pass' : 'fail', {
    reason:
      required.length > 0
        ? `${required.length} gates are expected`
        : 'no required gate is expected, so opening would prove nothing',
    expected: 'at least one required gate',
    actual: required,
    remedy: 'Switch units on in the configuration, or name them in expected-gates',
  });
}

function changeChecks({ change }: MergeFacts): Check[] {
  switch (change.state) {
    case 'not_compared':
      return [];
    case 'known':
      return [
        mustCheck('changed_paths_known', 'pass', {
          reason: `${change.count} paths differ between ${change.base.slice(0, 12)} and ${change.head.slice(0, 12)}`,
          expected: 'both commits in the clone',
          actual: change.count,
        }),
      ];
    case 'unknown':
      return [
        mustCheck('changed_paths_known', 'inconclusive', {
          reason: `git cannot compare ${change.base.slice(0, 64)} with ${change.head ?? 'an unknown head'}`,
          expected: 'both commits in the clone',
          actual: { base: change.base, head: change.head },
          remedy: 'Check out with fetch-depth: 0, and give base-sha and head-sha of the pull request',
        }),
      ];
  }
}

function soundCheck({ malformed }: MergeFacts): Check {
  const [first] = malformed;
  return mustCheck('evidence_sound', first === undefined ? 'pass' : 'fail', {
    reason:
      first === undefined ? 'every file of the evidence folders could be read' : `${first.file}: ${first.message}`,
    expected: [],
    actual: malformed.slice(0, MAX_LISTED).map((difference) => ({ ...difference })),
    remedy: 'Find out who wrote the file, and run the gate again',
  });
}

/** A filter that could not be held against the change filters nothing out. */
function isFilteredOut(gate: GateFacts): boolean {
  return gate.filter?.matches === 0;
}

function gateCheck(gate: GateFacts, { change }: MergeFacts): Check {
  if (gate.chosen !== null) return chosenCheck(gate, gate.chosen);
  const level = gate.required ? ('must' as const) : ('may' as const);
  if (gate.filter !== null && isFilteredOut(gate))
    return {
      ...mustCheck(`gate::${gate.unit}`, 'not_applicable', {
        reason:
          `none of the ${change.state === 'known' ? change.count : 0} changed paths matches ${gate.filter.globs.join(', ')}`.slice(
            0,
            2000,
          ),
        expected: { globs: gate.filter.globs.slice(0, MAX_LISTED) },
        actual: { matches: 0, change: { ...change } },
      }),
      level,
    };
  const [first] = gate.refused;
  return {
    ...mustCheck(`gate::${gate.unit}`, 'fail', {
      reason:
        first === undefined
          ? `${gate.unit} left no evidence: skipped, cancelled or not run`
          : andMore(
              `${gate.unit} has no evidence that counts: ${first.code}: expected ${first.expected}, found ${first.found}`,
              gate.refused.length - 1,
              'file',
            ),
      expected: 'open evidence of this commit, run and attempt',
      actual: gate.refused.map(({ path, code }) => ({ path, code })),
      remedy: `Run ${gate.unit} in this workflow run, for this commit; re-run all jobs, not only the failed ones`,
    }),
    level,
  };
}

function chosenCheck(gate: GateFacts, chosen: GateFacts['chosen'] & object): Check {
  const isLenient = gate.mode === 'enforce' && chosen.mode === 'warn';
  const isOpen = opens(chosen.verdict);
  const outcome: Outcome = isOpen && !isLenient ? 'pass' : chosen.verdict === 'inconclusive' ? 'inconclusive' : 'fail';
  const binds = gate.required || chosen.mode === 'enforce' || isLenient;
  const lenient = `${gate.unit} was judged in warn mode and the configuration enforces it`;
  return {
    ...mustCheck(`gate::${gate.unit}`, outcome, {
      reason: isLenient && isOpen ? lenient : `${chosen.verdict}: ${chosen.reason}`.slice(0, 2000),
      expected: ['pass', 'waived', 'not_applicable'],
      actual: { verdict: chosen.verdict, mode: chosen.mode, at: chosen.at, evidence: chosen.path },
      remedy: `Open the evidence ${chosen.path} and do what its next actions say`,
    }),
    level: binds ? 'must' : 'may',
    location: { file: chosen.path },
  };
}

/** A skipped job is judged by the evidence it did not leave: a path filter may have skipped it rightly. */
function jobCheck(job: string, result: string): Check {
  const outcomes: Readonly<Record<string, Outcome>> = {
    success: 'pass',
    skipped: 'not_applicable',
    failure: 'fail',
    cancelled: 'fail',
  };
  const outcome = Object.hasOwn(outcomes, result) ? (outcomes[result] as Outcome) : 'inconclusive';
  return mustCheck(`job::${job.replaceAll(/[^\w.-]/g, '_').slice(0, 200)}`, outcome, {
    reason: `the job ${job.slice(0, 200)} ended with ${result.slice(0, 100)}`,
    expected: 'success',
    actual: result.slice(0, 100),
    remedy: 'Read the log of the job and run the workflow again',
  });
}

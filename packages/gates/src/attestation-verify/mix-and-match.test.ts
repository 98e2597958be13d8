import { type Check, foldVerdict, judge } from '@release-gates/core';
import type { Evidence } from '@release-gates/evidence';
import { describe, expect, it } from 'vitest';
import { evidence as passing } from '../_shared/manifest-case.ts';
import { type Candidate, factsOf, fileOf, formsOf, signedCandidate } from './candidate-case.ts';
import type { AttestationFacts } from './facts.ts';
import { attestationVerify } from './gate.ts';

/**
 * Two candidates that both verify, by the same key, and differ in one thing only. What was said of the one must never
 * count for the other, whichever part of it is exchanged.
 */
const OTHERS: Readonly<Record<string, Partial<Evidence>>> = {
  'release candidate': { release_candidate_id: 'rc-2' },
  commit: { subject: { ...passing.subject, commit: '2'.repeat(40) } },
  repository: { subject: { ...passing.subject, repository: 'example/other' } },
  version: { subject: { ...passing.subject, version: '1.4.1' } },
  ref: { subject: { ...passing.subject, ref: 'refs/heads/other' } },
  run: { run: { kind: 'local', id: 'run-2', actor: 'tester' } },
  'correlation id': { correlation_id: 'corr-2' },
  reason: { reason: '2 checks passed' },
  environment: { environment: 'staging' },
  leniency: { strict: false },
  policy: { materials: [{ ...passing.materials[0], sha256: 'f'.repeat(64) }] as Evidence['materials'] },
  input: { inputs: { depth: { value: 2, source: 'flag' } } },
  output: { outputs: [{ path: 'x', sha256: 'f'.repeat(64), bytes: 1 }] },
  tool: { tool: { ...passing.tool, version: '0.2.0' } },
  time: { ended_at: '2026-11-20T11:59:01.000Z' },
};

const one = await signedCandidate();
const verdictOf = (candidate: Candidate, lines: readonly (string | undefined)[]): string =>
  verdictOn(factsOf(candidate, lines));
const verdictOn = (facts: AttestationFacts): string => {
  const checks: readonly Check[] = attestationVerify.decide(facts, attestationVerify.inputs.parse({}));
  return foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));
};

describe.each(
  await Promise.all(
    Object.entries(OTHERS).map(async ([name, changes]) => [name, await signedCandidate(changes)] as const),
  ),
)('two candidates that differ in their %s', (_name, two) => {
  it('each hold by themselves', () => {
    expect([verdictOf(one, Object.values(one.lines)), verdictOf(two, Object.values(two.lines))]).toEqual([
      'pass',
      'pass',
    ]);
  });

  it('never vouch for each other, as a whole or in part', () => {
    const parts = ['compat-matrix', 'verification-summary'] as const;
    const [unit, summary] = parts;
    const exchanged: readonly (readonly [Candidate, Candidate])[] = [
      [one, two],
      [two, one],
    ];
    const verdicts = exchanged.flatMap(([mine, theirs]) => [
      verdictOf(mine, Object.values(theirs.lines)),
      verdictOf(mine, [mine.lines[unit], theirs.lines[summary]]),
      verdictOf(mine, [theirs.lines[unit], mine.lines[summary]]),
      verdictOf(theirs, Object.values(mine.lines)),
    ]);
    expect(new Set(verdicts)).toEqual(new Set(['fail']));
  });

  it('never lend each other a file, though everything else is there', () => {
    const accepted = [
      [one, two],
      [two, one],
    ].flatMap(([mine = one, theirs = two]) => {
      const [own, others] = [formsOf(mine), formsOf(theirs)];
      return Object.entries(others)
        .filter(([path, text]) => verdictOn(withFiles(mine, { ...own, [path]: text })) !== 'fail')
        .map(([path]) => path);
    });
    expect(accepted).toEqual([]);
  });
});

function withFiles(candidate: Candidate, files: Readonly<Record<string, string>>): AttestationFacts {
  const attestations = Object.entries(files).map(([path, text]) => fileOf(`m/${path}`, text));
  return { ...factsOf(candidate, []), attestations };
}

import { expect, it } from 'vitest';
import type { Proof, ProveFacts } from './collect.ts';
import { plan } from './plan.ts';

const proof: Proof = {
  kind: 'inclusion',
  path: 'p.tlog-proof',
  text: 'text',
  what: 'record 1 is among the 2 signed ones',
  head: { size: 2, root: 'a'.repeat(64) },
};
const facts: ProveFacts = { logPath: 'log.ndjson', keyProblems: [], proof, target: 'free' };

it.each<[string, Partial<ProveFacts>, string[], number, boolean]>([
  ['a proof', {}, ['pass', 'pass'], 1, true],
  ['a proof that is there already', { target: 'same' }, ['pass', 'pass'], 0, true],
  ['a place that is taken', { target: 'taken' }, ['pass', 'fail'], 0, false],
  ['a place outside of the root', { target: { refused: 'it lies outside' } }, ['pass', 'fail'], 0, false],
  ['no proof', { proof: { refused: 'no', code: 'proof.no_log' } }, ['fail'], 0, false],
])('%s', (_name, change, outcomes, steps, isApplied) => {
  const planned = plan({ ...facts, ...change });
  expect(planned.checks.map((check) => check.outcome)).toEqual(outcomes);
  expect([planned.steps.length, planned.value !== null]).toEqual([steps, isApplied]);
});

it.each<[ProveFacts['target'], string]>([
  ['free', 'p.tlog-proof is free'],
  ['same', 'p.tlog-proof is this very proof'],
  ['taken', 'p.tlog-proof is another file'],
  [{ refused: 'the path leads out of the workspace' }, 'p.tlog-proof: the path leads out of the workspace'],
])('says what is in the way: %j', (target, reason) => {
  const [, free] = plan({ ...facts, target }).checks;
  expect(free?.reason).toBe(reason);
});

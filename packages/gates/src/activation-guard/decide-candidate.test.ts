import { expect, it } from 'vitest';
import { factsOf } from './contract.ts';
import { identityRow } from './decide-candidate.ts';
import { activationGuardInputs } from './inputs.ts';

it.each([
  ['that of another repository', [], ['fail', ['manifest_foreign']]],
  ['that of a publisher that was named', ['example/parcel-service'], ['pass', []]],
])('holds the repository of a manifest to this one: %s', (_name, publishers, expected) => {
  const facts = factsOf();
  const foreign = { ...facts, candidate: { ...facts.candidate, foreign: 'it was made in a/b, and this is c/d' } };
  const { outcome, actual } = identityRow(foreign.candidate, activationGuardInputs.parse({ publishers }));
  expect([outcome, actual]).toEqual(expected);
});

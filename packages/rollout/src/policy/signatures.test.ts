import { expect, it } from 'vitest';
import { signaturesNeeded } from './signatures.ts';

it.each([
  [0, null, 'prod', 0],
  [2, null, 'prod', 2],
  [0, 'required', 'staging', 1],
  [3, 'required', 'prod', 3],
  [0, 'optional', 'staging', 0],
  [0, 'optional', 'prod', 1],
  [0, 'disabled', 'prod', 0],
  // A policy that asks for what nobody may make is refused, not softened.
  [1, 'disabled', 'prod', 1],
] as const)('%s by the policy, %s in %s: %s', (min, signing, environment, needed) => {
  expect(signaturesNeeded({ 'min-signatures': min }, { signing, environment })).toBe(needed);
});

import type { SigningMode } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import type { SignerFact } from './collect.ts';
import { judgeMode } from './signing-mode.ts';

const key: SignerFact = { kind: 'key', missing: null, isNamed: true };
const keyless: SignerFact = { kind: 'keyless', missing: null, isNamed: true, isRepositoryPublic: true };
const unnamed: SignerFact = { kind: 'key', missing: 'expected key-env or key-file, found neither', isNamed: false };

type Row = readonly [mode: SigningMode, environment: string, signer: SignerFact, outcome: string, signs: boolean];

describe('the mode of an environment', () => {
  it.each<Row>([
    ['required', 'prod', key, 'must pass', true],
    ['required', 'staging', keyless, 'must pass', true],
    ['required', 'prod', unnamed, 'must fail', false],
    ['required', 'staging', null, 'must fail', false],
    ['optional', 'staging', key, 'must pass', true],
    ['optional', 'prod', key, 'must pass', true],
    ['optional', 'staging', null, 'may fail', false],
    ['optional', 'staging', unnamed, 'may fail', false],
    ['optional', 'prod', null, 'must fail', false],
    ['disabled', 'staging', null, 'may fail', false],
    ['disabled', 'prod', unnamed, 'may fail', false],
    ['disabled', 'prod', key, 'must fail', true],
    ['disabled', 'dev', keyless, 'must fail', true],
  ])('%s in %s with %j: %s', (mode, environment, signer, outcome, signs) => {
    const { checks, signer: left } = judgeMode({ mode, environment, signer });
    expect(checks.map((check) => `${check.level} ${check.outcome}`)).toEqual([outcome]);
    expect(left !== null).toBe(signs);
  });

  it.each([key, unnamed, null])('that says nothing leaves it to the inputs: %j', (signer) => {
    expect(judgeMode({ mode: null, environment: 'prod', signer })).toEqual({ checks: [], signer });
  });
});

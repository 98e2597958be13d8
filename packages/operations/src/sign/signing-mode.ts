import type { Check } from '@release-gates/core';
import { toCheck } from '../_shared/row.ts';
import type { SignerFact, SignFacts } from './collect.ts';

export interface ModeJudgement {
  readonly checks: readonly Check[];
  /** Who signs; null where nobody is configured and the profile has a say. */
  readonly signer: SignerFact;
}

type Outcome = 'pass' | 'warn' | 'fail';

/**
 * What the environment profile says of signing, by whether a signer is configured: a contradiction closes, and what goes
 * out unsigned is told every time. A profile that says nothing leaves it to the inputs.
 */
export function judgeMode({
  mode,
  environment,
  signer,
}: Pick<SignFacts, 'mode' | 'environment' | 'signer'>): ModeJudgement {
  if (mode === null) return { checks: [], signer };
  const isConfigured = signer !== null && signer.isNamed;
  const [outcome, reason] = ((): readonly [Outcome, string] => {
    switch (mode) {
      case 'required':
        return isConfigured
          ? ['pass', `${environment} requires signatures`]
          : ['fail', `${environment} requires signatures, and no signer is configured`];
      case 'disabled':
        return isConfigured
          ? ['fail', `signing is disabled in ${environment}, and a signer is configured`]
          : ['warn', `signing is disabled in ${environment}: nobody vouches for this candidate`];
      case 'optional': {
        if (isConfigured) return ['pass', `a signer is configured for ${environment}`];
        const why = `no signer is configured, and nobody vouches for this candidate`;
        return environment === 'prod'
          ? ['fail', `${why}: prod asks for it unless signing is disabled there`]
          : ['warn', why];
      }
    }
  })();
  const check = toCheck('signing_mode', outcome === 'pass', {
    level: outcome === 'warn' ? 'may' : 'must',
    reason,
    expected: mode,
    actual: isConfigured ? 'a signer' : 'no signer',
    remedy: REMEDIES[mode],
  });
  return { checks: [check], signer: isConfigured ? signer : null };
}

const REMEDIES = {
  required: 'Configure a signer (release-gates help sign), or say optional under signing of the environment profile',
  optional: 'Configure a signer (release-gates help sign), or say disabled under signing of the environment profile',
  disabled: 'Take the signer away, or say required under signing of the environment profile',
} as const;

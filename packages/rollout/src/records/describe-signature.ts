import { andMore } from '@release-gates/core';
import type { SignatureState } from '../step/proof.ts';
import type { Signature } from './signature.ts';

type Signer = Signature['signers'][number];

const STATES: Readonly<Record<SignatureState, string>> = {
  verified: '',
  in_part: 'in part only: ',
  insufficient: 'by fewer than it needs',
  refused: 'what is signed does not verify',
  not_checked: 'nobody is trusted to verify the statements',
  not_signed: 'by nobody',
};

/** For one line of a report: what was found; who signed first, by what, and how many there are beside. */
export function describeSignature({ state, signers, more }: Pick<Signature, 'state' | 'signers' | 'more'>): string {
  const [first] = signers;
  if (first === undefined || (state !== 'verified' && state !== 'in_part')) return STATES[state];
  return andMore(`${STATES[state]}${describe(first)}`, signers.length - 1 + more, 'signer');
}

function describe(signer: Signer): string {
  switch (signer.type) {
    case 'key':
      return `by ${signer.by}, key ${signer.key_name} (${signer.authority.join(', ')})`;
    case 'certificate':
      return `by ${signer.by}, certified by ${signer.issuer} (${signer.authority.join(', ')})`;
    case 'unit':
      return `as ${signer.by} verified of ${signer.file}`;
  }
}

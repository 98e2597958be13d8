import { andMore } from '@release-gates/core';
import type { Signer } from '../step/proof.ts';

/** `ann (key release-1 SHA256:…, evidence)`, of the first; and how many there are beside. Null where there is none. */
export function describeSigners(signers: readonly Signer[]): string | null {
  const [first] = signers;
  return first === undefined ? null : andMore(describeSigner(first), signers.length - 1, 'signer');
}

function describeSigner(signer: Signer): string {
  switch (signer.type) {
    case 'key':
      return `${signer.by} (key ${signer.keyName} ${signer.keyId}, trusted for ${signer.authority.join(', ')})`;
    case 'certificate':
      return `${signer.by} (certified by ${signer.issuer}, trusted for ${signer.authority.join(', ')})`;
    case 'unit':
      return `${signer.by} verified the signature of ${signer.file}`;
  }
}

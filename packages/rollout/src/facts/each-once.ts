import type { Signer } from '../step/proof.ts';

/** Different signers; one who signed the manifest itself counts for that. */
export function eachOnce(signers: readonly Signer[]): Signer[] {
  const [whole, part] = [true, false].map((isWhole) =>
    signers.filter(({ signs }) => (signs === 'manifest') === isWhole),
  );
  const known = new Map<string, Signer>();
  for (const signer of [...(whole ?? []), ...(part ?? [])]) {
    const name = signerName(signer);
    if (!known.has(name)) known.set(name, signer);
  }
  return [...known.values()];
}

/** What makes two of them the same. */
function signerName(signer: Signer): string {
  switch (signer.type) {
    case 'key':
      return signer.keyId;
    case 'certificate':
      return `${signer.issuer} ${signer.by}`;
    case 'unit':
      return signer.file;
  }
}

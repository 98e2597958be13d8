const SIGNED_ID = /^signed-([0-9a-f]{64})$/;

/** Id of a freeze that somebody signed, in the ledger: it names what was signed, and nobody who only runs can choose it. */
export function signedFreezeId(sha256: string): string {
  return `signed-${sha256}`;
}

/** SHA-256 of what was signed; undefined where the freeze was asked for by a run. */
export function signedSha256({ id }: { readonly id: string }): string | undefined {
  return SIGNED_ID.exec(id)?.[1];
}

export function isSigned(freeze: { readonly id: string }): boolean {
  return SIGNED_ID.test(freeze.id);
}

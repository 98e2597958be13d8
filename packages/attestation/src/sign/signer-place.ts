/**
 * Several may sign one manifest, one after the other, and no file is written twice: of all but the first the names tell the
 * place, `compat-matrix.signer-2.dsse.json`.
 */
export function nameInPlace(name: string, place: number): string {
  return place === 1 ? name : `${name}.signer-${place}`;
}

/** The file that holds all envelopes of one signer. */
export function bundleName(candidate: string, place: number): string {
  return `${nameInPlace(candidate, place)}.intoto.jsonl`;
}

const PLACE = /\.signer-[1-9][0-9]*$/;

/** What the signer in the first place calls it. */
export function nameInFirstPlace(name: string): string {
  return name.replace(PLACE, '');
}

const IN_FILE = /\.signer-([1-9][0-9]*)\.(?:(?:dsse|sigstore)\.json|intoto\.jsonl(?::\d+)?)$/;

/** In which place the signer of a file of statements, or of a line of one, signed. */
export function placeOfSigner(at: string): number {
  return Number(IN_FILE.exec(at)?.[1] ?? 1);
}

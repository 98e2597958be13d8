import { escapeGlob, folderOf, joinPath } from '@release-gates/evidence';

/** Each a form that somebody's verifier takes, with the same signatures: none may lie there and say something else. */
const NAMES = ['*.dsse.json', '*.intoto.jsonl', '*.sigstore.json'];

/** Where `sign` leaves what it says of a manifest. */
export function attestationFolder({ path, sha256 }: { readonly path: string; readonly sha256: string }): string {
  return joinPath(folderOf(path), `attestations/${sha256.slice(0, 12)}`);
}

/** Globs over every statement that lies there. */
export function attestationPatterns(manifest: { readonly path: string; readonly sha256: string }): readonly string[] {
  return statementPatterns(attestationFolder(manifest));
}

/** Globs over every statement in a folder. */
export function statementPatterns(folder: string): readonly string[] {
  return NAMES.map((name) => joinPath(escapeGlob(folder), name));
}

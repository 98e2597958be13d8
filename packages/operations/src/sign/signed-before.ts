import {
  bundleName,
  type FoundAttestation,
  isAbout,
  nameInPlace,
  parseStatement,
  readAttestations,
  readCertificate,
  statementPatterns,
} from '@release-gates/attestation';
import { InputError, type Workspace } from '@release-gates/core';
import { fileNameOf, type Manifest } from '@release-gates/evidence';

/** Where statements go, and who left some there already. */
export interface SignedBefore {
  readonly folder: string;
  /** Whose turn it is: 1 where nobody signed. */
  readonly place: number;
  /** Fingerprint or certified name, as the files tell it: nobody here verifies that. */
  readonly signers: readonly { readonly id: string; readonly file: string }[];
}

interface ToSign {
  readonly sha256: string;
  readonly manifest: Manifest;
}

/** @throws InputError `sign.other_manifest`, `sign.unreadable`: what lies there is nothing to stand beside */
export async function readSignedBefore(folder: string, toSign: ToSign, workspace: Workspace): Promise<SignedBefore> {
  const paths = await workspace.list(statementPatterns(folder));
  const place = firstFree(new Set(paths.map(fileNameOf)), toSign.manifest.release_candidate_id);
  if (place === 1) return { folder, place, signers: [] };
  const found: FoundAttestation[] = [];
  for (const path of paths) found.push(...(await readHere(path, workspace)));
  if (!found.some(({ at, envelope }) => isAbout(parseStatement(envelope.payload, at), 'sha256', toSign.sha256))) {
    throw new InputError({
      code: 'sign.other_manifest',
      message: `expected statements of the manifest with sha256 ${toSign.sha256}, found those of another`,
      where: { file: folder },
      remedy: 'Name another out-directory, or none: each manifest has a folder of its own',
    });
  }
  return { folder, place, signers: found.flatMap((one) => signersOf(one).map((id) => ({ id, file: one.at }))) };
}

function firstFree(names: ReadonlySet<string>, candidate: string): number {
  const isTaken = (place: number): boolean => {
    const summary = nameInPlace('verification-summary', place);
    const own = [bundleName(candidate, place), `${summary}.dsse.json`, `${summary}.sigstore.json`];
    return own.some((name) => names.has(name));
  };
  let place = 1;
  while (isTaken(place)) place += 1;
  return place;
}

/** Who signed what cannot be read is not known: it might be whoever signs now. */
async function readHere(path: string, workspace: Workspace): Promise<readonly FoundAttestation[]> {
  const file = await workspace.read(path, { role: 'evidence' });
  const read = file.state === 'present' ? readAttestations(file.bytes, path) : null;
  const fault = file.state === 'refused' ? file.reason : read?.problems[0]?.message;
  if (read !== null && fault === undefined) return read.attestations;
  throw new InputError({
    code: 'sign.unreadable',
    message: `expected a statement of who signed before, found none: ${fault ?? 'it is gone'}`,
    where: { file: path },
    remedy: 'Move it away, or restore it; then sign',
  });
}

/** Of one statement. */
export function signersOf({ at, certified, envelope }: FoundAttestation): readonly string[] {
  if (certified !== null) return [readCertificate(certified, at).subject];
  return envelope.signatures.flatMap(({ keyId }) => keyId ?? []);
}

/** @throws InputError `sign.signed_already`: a second signature of the same signer would count for nothing */
export function refuseTwice(ids: readonly string[], { signers }: SignedBefore): void {
  const known = signers.find(({ id }) => ids.includes(id));
  if (known === undefined) return;
  throw new InputError({
    code: 'sign.signed_already',
    message: `expected another signer, found that ${known.id} signed this manifest already`,
    where: { file: known.file },
    remedy: 'Verify what is there, or sign with another key: one signer counts once',
  });
}

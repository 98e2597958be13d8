import {
  attestationFolder,
  collectTrust,
  listStatements,
  readFiles,
  type UnreadFile,
} from '@release-gates/attestation';
import type { Workspace } from '@release-gates/core';
import { trustChoice, type TrustPolicy } from '../policy/signatures.ts';
import type { Declared } from './declared.ts';
import { UNREADABLE_STATEMENT } from './signature-fact.ts';

/** Where declared integrity is looked for, and who may vouch for it. */
export interface DeclaredPlace {
  readonly workspace: Workspace;
  readonly signatures: TrustPolicy;
}

/** Statements that lie beside a manifest under its digest declare signatures, whether or not anybody asks for them. */
export async function collectAttestations(
  manifest: { readonly path: string; readonly sha256: string },
  { workspace, signatures }: DeclaredPlace,
): Promise<readonly Declared[]> {
  const path = attestationFolder(manifest);
  const { paths, strays } = await listStatements(manifest, workspace);
  if (paths.length === 0) return strays.map(unreadable);
  const { files, unread } = await readFiles(paths, 'evidence', workspace);
  const { trust, unread: unreadTrust } = await collectTrust(trustChoice(signatures), workspace);
  const lost = [...strays, ...unread, ...unreadTrust].map(unreadable);
  return [...lost, { kind: 'attestations', path, files, trust }];
}

function unreadable({ path, reason }: UnreadFile): Declared {
  return { kind: 'unreadable', path, flaw: { code: UNREADABLE_STATEMENT, message: reason } };
}

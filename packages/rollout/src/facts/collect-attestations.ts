import { attestationFolder, attestationPatterns, collectTrust, readFiles } from '@release-gates/attestation';
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
  const found = await workspace.list(attestationPatterns(manifest));
  if (found.length === 0) return [];
  const { files, unread } = await readFiles([...found].sort(), 'evidence', workspace);
  const { trust, unread: unreadTrust } = await collectTrust(trustChoice(signatures), workspace);
  const lost = [...unread, ...unreadTrust].map(({ path: of, reason }): Declared => {
    return { kind: 'unreadable', path: of, flaw: { code: UNREADABLE_STATEMENT, message: reason } };
  });
  return [...lost, { kind: 'attestations', path, files, trust }];
}

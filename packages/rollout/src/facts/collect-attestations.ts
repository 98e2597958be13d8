import { attestationFolder, collectTrust, readFiles, statementPatterns } from '@release-gates/attestation';
import type { Workspace } from '@release-gates/core';
import { escapeGlob, folderOf } from '@release-gates/evidence';
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
  const { named, astray } = await listStatements(path, workspace);
  if (named.length === 0) return astray.map(unseen);
  const { files, unread } = await readFiles(named, 'evidence', workspace);
  const { trust, unread: unreadTrust } = await collectTrust(trustChoice(signatures), workspace);
  const lost = [...unread, ...unreadTrust].map(({ path: of, reason }): Declared => {
    return { kind: 'unreadable', path: of, flaw: { code: UNREADABLE_STATEMENT, message: reason } };
  });
  return [...astray.map(unseen), ...lost, { kind: 'attestations', path, files, trust }];
}

interface Listed {
  /** In the folder, with the name of a statement. */
  readonly named: readonly string[];
  /** What is in the way of them, or a folder or link to nothing among them: what lies behind it was meant to be seen. */
  readonly astray: readonly string[];
}

async function listStatements(path: string, workspace: Workspace): Promise<Listed> {
  const parent = folderOf(path);
  const folder = escapeGlob(path);
  const patterns = statementPatterns(path);
  const others = [escapeGlob(parent), folder, `${folder}/*/**/*`];
  const [named, all] = await Promise.all([
    workspace.list(patterns),
    workspace.list([...patterns, ...others], { withOthers: true }),
  ]);
  const known = new Set(named);
  const astray = new Set(
    all.flatMap((found) => {
      if (known.has(found)) return [];
      if (found === parent || found === path) return [found];
      return found.startsWith(`${path}/`) ? [firstBelow(path, found)] : [];
    }),
  );
  return { named, astray: [...astray].sort() };
}

/** Of a whole folder, its name: it is told once. */
function firstBelow(path: string, found: string): string {
  const [name = ''] = found.slice(path.length + 1).split('/');
  return `${path}/${name}`;
}

function unseen(path: string): Declared {
  const message = 'expected files of signed statements, found a folder or a link, into which nobody looks';
  return { kind: 'unreadable', path, flaw: { code: UNREADABLE_STATEMENT, message } };
}

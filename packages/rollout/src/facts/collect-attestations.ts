import { listTrustRoots } from '@release-gates/attestation';
import type { Role, Workspace } from '@release-gates/core';
import { escapeGlob, folderOf, joinPath } from '@release-gates/evidence';
import type { AttestationFile, Declared } from './declared.ts';

const TRUST_ROOTS = '.github/release-trust';
const NAMES = ['*.dsse.json', '*.intoto.jsonl', '*.sigstore.json'];
const MAX_FILES = 1000;
const MAX_BYTES = 8 * 1024 * 1024;

interface Reading {
  readonly files: readonly AttestationFile[];
  readonly unread: readonly Declared[];
}

/** Statements that lie beside a manifest under its digest declare signatures, whether or not anybody asks for them. */
export async function collectAttestations(
  manifest: { readonly path: string; readonly sha256: string },
  workspace: Workspace,
): Promise<readonly Declared[]> {
  const path = joinPath(folderOf(manifest.path), `attestations/${manifest.sha256.slice(0, 12)}`);
  const found = await workspace.list(NAMES.map((name) => `${escapeGlob(path)}/${name}`));
  if (found.length === 0) return [];
  const { files, unread } = await readAll([...found].sort(), 'evidence', workspace);
  const roots = await readAll(await listTrustRoots(workspace, TRUST_ROOTS, 'policy'), 'policy', workspace);
  return [...unread, ...roots.unread, { kind: 'attestations', path, files, roots: roots.files }];
}

async function readAll(paths: readonly string[], role: Role, workspace: Workspace): Promise<Reading> {
  const files: AttestationFile[] = [];
  const unread: Declared[] = [];
  for (const path of paths.slice(0, MAX_FILES)) {
    const read = await workspace.read(path, { role, maxBytes: MAX_BYTES });
    if (read.state === 'present') files.push({ path, base64: Buffer.from(read.bytes).toString('base64') });
    else if (read.state === 'absent') unread.push(unreadable(path, 'it was there, and is not any more'));
    else unread.push(unreadable(path, read.reason));
  }
  const [left] = paths.slice(MAX_FILES);
  if (left !== undefined) unread.push(unreadable(left, `it is one of more than ${MAX_FILES} files`));
  return { files, unread };
}

function unreadable(path: string, message: string): Declared {
  return { kind: 'unreadable', path, flaw: { code: 'attestation.unreadable', message } };
}

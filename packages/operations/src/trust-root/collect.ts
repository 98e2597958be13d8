import { LEADS_TO_NOTHING, listTrustRoots, MAX_ENVELOPE_BYTES, TRUST_FAULT_REMEDIES } from '@release-gates/attestation';
import { type CollectContext, InputError, type Secrets, type Workspace } from '@release-gates/core';
import { escapeGlob, fileNameOf, joinPath } from '@release-gates/evidence';
import { loadSigningKey } from '../_shared/signing-key.ts';
import type { KeyFact, ReadFile, TrustRootFacts } from './facts.ts';
import type { TrustRootInputs } from './inputs.ts';
import { readPublicKey, readWantedRoot } from './read-wanted-root.ts';

const MAX_VERSIONS = 10_000;

/**
 * Versions and drafts are read where new ones are written, in the worktree, also on a pull request: whoever signs there
 * says so with `trust-root-sha256`.
 *
 * @throws InputError `trust_root.unreadable`, `trust_root.limit`, and those of the policy
 */
export async function collectTrustRoot(inputs: TrustRootInputs, context: CollectContext): Promise<TrustRootFacts> {
  const { workspace, secrets, nowMs } = context;
  const { action, trustRoot: folder } = inputs;
  const { paths, strays } = await listTrustRoots(workspace, folder, 'material');
  const [stray] = strays;
  if (stray !== undefined) throw unreadable(stray.path, stray.reason);
  if (paths.length > MAX_VERSIONS) {
    throw new InputError({
      code: 'trust_root.limit',
      message: `expected at most ${MAX_VERSIONS} versions, found ${paths.length}`,
      where: { file: folder },
    });
  }
  const chain: ReadFile[] = [];
  for (const path of paths) chain.push(await readOne(workspace, path));
  const next = fileNameOf(draftPathOf(folder, paths.length + 1));
  const drafts = await workspace.list([joinPath(escapeGlob(folder), '*.root.draft.json')]);
  const draftPath = drafts.find((path) => fileNameOf(path) === next);
  const isExtended = action === 'init' || action === 'rotate';
  return {
    nowMs,
    folder,
    chain,
    draft: draftPath === undefined ? null : await readOne(workspace, draftPath),
    otherDrafts: drafts.filter((path) => path !== draftPath),
    wanted: isExtended ? await readWantedRoot(workspace, { path: inputs.policy, folder }) : null,
    replacement: await readReplacement(inputs, workspace),
    key: action === 'show' ? null : await readKey(inputs, secrets),
  };
}

export function draftPathOf(folder: string, version: number): string {
  return joinPath(folder, `${version}.root.draft.json`);
}

export function versionPathOf(folder: string, version: number): string {
  return joinPath(folder, `${version}.root.json`);
}

async function readOne(workspace: Workspace, path: string): Promise<ReadFile> {
  const read = await workspace.read(path, { role: 'material', maxBytes: MAX_ENVELOPE_BYTES });
  if (read.state === 'present') return { path, base64: Buffer.from(read.bytes).toString('base64') };
  throw unreadable(path, read.state === 'absent' ? LEADS_TO_NOTHING : read.reason);
}

function unreadable(file: string, reason: string): InputError {
  return new InputError({
    code: 'trust_root.unreadable',
    message: `expected a version of the trust root, found that ${reason}`,
    where: { file },
    remedy: TRUST_FAULT_REMEDIES.unreadable,
  });
}

async function readReplacement(
  { replaceWith: path }: TrustRootInputs,
  workspace: Workspace,
): Promise<TrustRootFacts['replacement']> {
  return path === undefined ? null : { path, ...(await readPublicKey(workspace, path, 'the public key')) };
}

async function readKey(inputs: TrustRootInputs, secrets: Secrets): Promise<KeyFact> {
  const key = await loadSigningKey(inputs, secrets);
  if (typeof key === 'string') return { state: 'none', reason: key };
  const { algorithm, spki, fingerprint } = key.publicKey;
  return { state: 'usable', algorithm, spki, fingerprint };
}

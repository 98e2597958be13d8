import { InputError, type CollectContext, type Workspace } from '@release-gates/core';
import { escapeGlob, joinPath } from '@release-gates/evidence';
import { FILES_FOLDER, INDEX_NAME, parseIndex, type BundleIndex } from './bundle-index.ts';
import { collectCreate } from './collect-create.ts';
import type { BundleFacts, ExistingFacts } from './facts.ts';
import type { BundleInputs } from './inputs.ts';

export async function collectBundle(inputs: BundleInputs, context: CollectContext): Promise<BundleFacts> {
  const { action, bundle, target } = inputs;
  if (action === 'create') return collectCreate(inputs, context);
  const missing = [
    ...(bundle === undefined ? ['bundle'] : []),
    ...(action === 'restore' && target === undefined ? ['target'] : []),
  ];
  if (bundle === undefined || missing.length > 0) return { action: 'incomplete', missing };
  return collectExisting(action, { bundle, target: action === 'restore' ? target : undefined }, context);
}

async function collectExisting(
  action: 'verify' | 'restore',
  { bundle, target }: { bundle: string; target: string | undefined },
  { workspace, nowMs }: CollectContext,
): Promise<ExistingFacts> {
  const folder = trimFolder(bundle);
  const { index, sha256, problem } = await readIndex(joinPath(folder, INDEX_NAME), workspace);
  const paths = (index?.files ?? []).map((file) => file.path);
  const digests = await workspace.digest(paths.map((path) => joinPath(folder, `${FILES_FOLDER}/${path}`)));
  const listed = new Set(paths.map((path) => joinPath(folder, `${FILES_FOLDER}/${path}`)));
  const everything = await listAll(joinPath(folder, FILES_FOLDER), workspace);
  return {
    action,
    nowMs,
    folder,
    index,
    indexSha256: sha256,
    indexProblem: problem,
    found: Object.fromEntries(digests.map((digest, position) => [paths[position] as string, digest])),
    unlisted: everything.filter((path) => !listed.has(path)),
    target:
      target === undefined
        ? null
        : { path: trimFolder(target), holds: (await listAll(trimFolder(target), workspace)).slice(0, 100) },
  };
}

async function readIndex(
  path: string,
  workspace: Workspace,
): Promise<{ index: BundleIndex | null; sha256: string | null; problem: string | null }> {
  const read = await workspace.read(path, { role: 'evidence' });
  if (read.state === 'absent')
    return { index: null, sha256: null, problem: `${path} is not there: no bundle, or one that was never finished` };
  if (read.state === 'refused') return { index: null, sha256: null, problem: `${path}: ${read.reason}` };
  try {
    return { index: parseIndex(read.bytes, path), sha256: read.sha256, problem: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { index: null, sha256: read.sha256, problem: error.message.split('\n')[0] ?? error.message };
  }
}

/** Dot files too: `**` passes over them. */
async function listAll(folder: string, workspace: Workspace): Promise<readonly string[]> {
  const root = escapeGlob(folder);
  return workspace.list([`${root}/**`, `${root}/**/.*`, `${root}/**/.*/**`]);
}

function trimFolder(path: string): string {
  return path.replace(/^(\.\/+)+/, '').replace(/\/+$/, '');
}

import type { CollectContext, Workspace } from '@release-gates/core';
import {
  allDifferences,
  type ByteDifference,
  findChangedByte,
  folderOf,
  joinPath,
  locateManifest,
  readBoundFiles,
  verifyManifest,
  workspaceSource,
  type Difference,
  type NotLocated,
  type VerificationFacts,
} from '@release-gates/evidence';
import type { VerifyInputs } from './inputs.ts';

export type VerifyFacts =
  | NotLocated
  | {
      readonly state: 'found';
      readonly path: string;
      readonly sha256: string;
      readonly facts: VerificationFacts;
      /** Files of the folder that claim to be ours and are not; empty where one manifest was named. */
      readonly malformed: readonly Difference[];
      /** In the first file that has not its digest; null where there is none, or more than one byte was changed. */
      readonly changedByte: ChangedByte | null;
    };

export interface ChangedByte extends ByteDifference {
  /** As its difference names it. */
  readonly file: string;
}

export async function collectVerification(inputs: VerifyInputs, context: CollectContext): Promise<VerifyFacts> {
  const { workspace, nowMs } = context;
  const located = await locateManifest(workspace, inputs.manifest ?? context.evidenceDirectory);
  if (located.state !== 'found') return located;
  const { path, sha256 } = located.file;
  const facts = await readBoundFiles(located.file, workspaceSource(workspace), nowMs);
  const changedByte = await findFirstChange(path, facts, workspace);
  return { state: 'found', path, sha256, facts, malformed: located.malformed, changedByte };
}

/** The search takes seconds, so it is made once. Only what differs anyway is read again for it. */
async function findFirstChange(
  manifest: string,
  facts: VerificationFacts,
  workspace: Workspace,
): Promise<ChangedByte | null> {
  const first = allDifferences(verifyManifest(facts)).find(({ code }) => isDigest(code));
  if (first === undefined || typeof first.expected !== 'string') return null;
  const path = first.code === 'evidence.digest' ? joinPath(folderOf(manifest), first.file) : first.file;
  const read = await workspace.read(path, { role: 'material' });
  const byte = read.state === 'present' ? findChangedByte(read.bytes, first.expected) : undefined;
  return byte === undefined ? null : { file: first.file, ...byte };
}

export function isDigest(code: string): boolean {
  return code === 'evidence.digest' || code === 'file.digest';
}

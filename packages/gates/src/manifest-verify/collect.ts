import { type CollectContext, equalDigest, sha256Hex, type Workspace } from '@release-gates/core';
import {
  allDifferences,
  type ByteDifference,
  describeByte,
  digestFacts,
  escapeGlob,
  type FactsDigests,
  fileNameOf,
  findChangedByte,
  folderOf,
  holdToConfiguration,
  joinPath,
  locateManifest,
  readBoundFiles,
  verifyFacts,
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
      /** What the gates decided on, as it lies beside their evidence. */
      readonly kept: FactsDigests;
      /** Documents of the folder that it does not bind, by their names there: whoever edits them is not noticed. */
      readonly notCovered: readonly string[];
      /** Files of the folder that claim to be ours and are not; empty where one manifest was named. */
      readonly malformed: readonly Difference[];
      /** In the manifest, or in the first file that has not its digest; null where there is none, or more was changed. */
      readonly changedByte: ChangedByte | null;
    };

export interface ChangedByte extends ByteDifference {
  /** As its difference names it. */
  readonly file: string;
}

export async function collectVerification(inputs: VerifyInputs, context: CollectContext): Promise<VerifyFacts> {
  const { workspace, nowMs } = context;
  const located = await locateManifest(workspace, inputs.manifest ?? context.evidenceDirectory);
  if (located.state === 'absent') return tellMalformed(located, inputs, workspace);
  if (located.state !== 'found') return located;
  const { path, sha256, bytes } = located.file;
  const facts = holdToConfiguration(await readBoundFiles(located.file, workspaceSource(workspace), nowMs), context);
  const bound = { path, facts, kept: await digestFacts(facts, workspace) };
  const own = findManifestByte(path, bytes, inputs);
  const changedByte = own ?? (await findFirstChange(bound, workspace));
  const notCovered = await listNotCovered(bound, workspace);
  return { state: 'found', sha256, ...bound, notCovered, malformed: located.malformed, changedByte };
}

/** JSON as it lies beside the manifest and in `facts/`. Statements and proofs are left out: who signed them is asked for by itself. */
async function listNotCovered({ path, facts, kept }: Bound, workspace: Workspace): Promise<readonly string[]> {
  const folder = folderOf(path);
  const inFolder = (name: string): string => (folder === '' ? name : `${escapeGlob(folder)}/${name}`);
  const documents = await workspace.list([inFolder('*.json'), inFolder('facts/*.json')]);
  const covered = new Set([
    path,
    ...Object.values(facts.reading.manifest?.gates ?? {}).map(({ evidence }) => joinPath(folder, evidence)),
    ...Object.values(kept).map((file) => file.path),
    ...Object.keys(facts.files),
  ]);
  const left = documents.filter((document) => !covered.has(document)).sort();
  return left.map((document) => (folder === '' ? document : document.slice(folder.length + 1)));
}

/** Where its reader knows what the manifest has to be. */
function findManifestByte(path: string, bytes: Uint8Array, { expectedSha256 }: VerifyInputs): ChangedByte | null {
  if (expectedSha256 === undefined || equalDigest(sha256Hex(bytes), expectedSha256)) return null;
  const byte = findChangedByte(bytes, expectedSha256);
  return byte === undefined ? null : { file: path, ...byte };
}

/** One byte is enough to make a manifest none; the first file that was one is told with it. */
async function tellMalformed(
  located: NotLocated & { readonly state: 'absent' },
  inputs: VerifyInputs,
  workspace: Workspace,
): Promise<NotLocated> {
  const first = located.malformed.find(({ file }) => /^manifest[.-]/.test(fileNameOf(file)));
  const read = first === undefined ? undefined : await workspace.read(first.file, { role: 'evidence' });
  const byte = read?.state === 'present' ? findManifestByte(read.path, read.bytes, inputs) : null;
  if (first === undefined || byte === null) return located;
  const told = { ...first, message: `${describeByte(byte)}; ${first.message}` };
  return { ...located, malformed: [told, ...located.malformed.filter((difference) => difference !== first)] };
}

/** The search takes seconds, so it is made once. Only what differs anyway is read again for it. */
async function findFirstChange(bound: Bound, workspace: Workspace): Promise<ChangedByte | null> {
  const { differences } = verifyFacts(bound.facts, bound.kept);
  const first = allDifferences(verifyManifest(bound.facts), differences).find(({ code }) => isDigest(code));
  if (first === undefined || typeof first.expected !== 'string') return null;
  const path = placeOf(first, bound);
  const read = await workspace.read(path, { role: 'material' });
  const byte = read.state === 'present' ? findChangedByte(read.bytes, first.expected) : undefined;
  return byte === undefined ? null : { file: first.file, ...byte };
}

type Bound = Pick<VerifyFacts & { readonly state: 'found' }, 'path' | 'facts' | 'kept'>;

/** Relative to the workspace. */
function placeOf({ code, file }: Difference, { path, kept }: Bound): string {
  switch (code) {
    case 'evidence.digest':
      return joinPath(folderOf(path), file);
    case 'facts.digest':
      return Object.values(kept).find((found) => fileNameOf(found.path) === fileNameOf(file))?.path ?? file;
    default:
      return file;
  }
}

const DIGESTS = new Set(['evidence.digest', 'facts.digest', 'file.digest']);

export function isDigest(code: string): boolean {
  return DIGESTS.has(code);
}

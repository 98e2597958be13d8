import type { CollectContext, Workspace } from '@release-gates/core';
import {
  digestFacts,
  escapeGlob,
  type FactsDigests,
  fileNameOf,
  folderOf,
  holdToConfiguration,
  joinPath,
  locateManifest,
  readBoundFiles,
  workspaceSource,
  type Difference,
  type NotLocated,
  type VerificationFacts,
} from '@release-gates/evidence';
import { type Bound, type Change, describeChange, findFirstChange, findManifestChange } from './find-change.ts';
import type { VerifyInputs } from './inputs.ts';

export type VerifyFacts =
  | NotLocated
  | {
      readonly state: 'found';
      readonly path: string;
      readonly sha256: string;
      /** `nowMs` is the time that is judged. */
      readonly facts: VerificationFacts;
      /** Whether whoever verifies named that time; absent: it is now. */
      readonly isAsOf?: boolean;
      /** What the gates decided on, as it lies beside their evidence. */
      readonly kept: FactsDigests;
      /** Documents of the folder that it does not bind, by their names there: whoever edits them is not noticed. */
      readonly notCovered: readonly string[];
      /** Files of the folder that claim to be ours and are not; empty where one manifest was named. */
      readonly malformed: readonly Difference[];
      /** In the manifest, or in the first file that has not its digest; null where there is none. */
      readonly changedByte: Change | null;
    };

export async function collectVerification(inputs: VerifyInputs, context: CollectContext): Promise<VerifyFacts> {
  const { workspace, nowMs, asOfMs } = context;
  const located = await locateManifest(workspace, inputs.manifest ?? context.evidenceDirectory);
  if (located.state === 'absent') return tellMalformed(located, inputs, context);
  if (located.state !== 'found') return located;
  const { path, sha256, bytes } = located.file;
  const read = await readBoundFiles(located.file, workspaceSource(workspace), asOfMs ?? nowMs);
  const facts = holdToConfiguration(read, context);
  const bound = { path, facts, kept: await digestFacts(facts, workspace) };
  const own = findManifestChange(path, bytes, { sha256: inputs.expectedSha256, facts });
  const changedByte = own ?? (await findFirstChange(bound, context));
  const notCovered = await listNotCovered(bound, workspace);
  const told = { ...bound, ...(asOfMs !== null && { isAsOf: true }) };
  return { state: 'found', sha256, ...told, notCovered, malformed: located.malformed, changedByte };
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

/** One byte is enough to make a manifest none; the first file that was one is told with it. */
async function tellMalformed(
  located: NotLocated & { readonly state: 'absent' },
  { expectedSha256: sha256 }: VerifyInputs,
  { workspace, nowMs }: CollectContext,
): Promise<NotLocated> {
  const first = located.malformed.find(({ file }) => /^manifest[.-]/.test(fileNameOf(file)));
  if (first === undefined || sha256 === undefined) return located;
  const read = await workspace.read(first.file, { role: 'evidence' });
  if (read.state !== 'present') return located;
  const facts = await readBoundFiles(read, workspaceSource(workspace), nowMs);
  const change = findManifestChange(read.path, read.bytes, { sha256, facts });
  if (change === null) return located;
  const told = { ...first, message: `${describeChange(change)}; ${first.message}` };
  return { ...located, malformed: [told, ...located.malformed.filter((difference) => difference !== first)] };
}

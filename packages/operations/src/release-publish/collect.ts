import { listStatements, type StatementPaths } from '@release-gates/attestation';
import type { CollectContext, Workspace } from '@release-gates/core';
import {
  type Difference,
  digestFacts,
  escapeGlob,
  type FactsDigests,
  fileNameOf,
  folderOf,
  joinPath,
  locateManifest,
  type Manifest,
  readBoundFiles,
  type VerificationFacts,
  verifyFacts,
  verifyManifest,
  workspaceSource,
} from '@release-gates/evidence';
import type { AssetKind, PublishedManifest, PublishFacts, WantedAsset } from './facts.ts';
import { findFaults, type Looked } from './find-faults.ts';
import type { ReleasePublishInputs } from './inputs.ts';
import { collectVerifiers } from './verifiers.ts';

export async function collectPublication(inputs: ReleasePublishInputs, context: CollectContext): Promise<PublishFacts> {
  const { workspace, nowMs, evidenceDirectory, releaseView } = context;
  const tag = inputs.tag ?? tagOf(context.subject.ref);
  const releases = releaseView === undefined || tag === null ? null : await releaseView.find(tag);
  const located = await locateManifest(workspace, inputs.manifest ?? evidenceDirectory);
  const { faults, signers, log } = await collectVerifiers(inputs, context);
  const verifiers = { statements: signers !== null, proofs: log !== null, faults };
  if (located.state !== 'found') return { tag, manifest: located, ...NOTHING_WANTED, releases, verifiers };
  const { path, sha256 } = located.file;
  const bound = await readBoundFiles(located.file, workspaceSource(workspace), nowMs);
  const { manifest } = bound.reading;
  const verification = verifyManifest(bound);
  const kept = inputs.facts ? await digestFacts(bound, workspace) : null;
  const found: PublishedManifest = {
    state: 'found',
    path,
    sha256,
    decision: manifest?.decision ?? null,
    commit: manifest?.subject.commit ?? null,
    differences: [
      ...located.malformed,
      ...verification.manifest,
      ...verification.expiry,
      ...Object.values(verification.evidence).flat(),
      ...(kept === null ? [] : factsFaults(bound, kept)),
      ...verification.artifacts.differences,
    ],
  };
  const { named, strays, others } = await nameFiles(inputs, { workspace, path, sha256, manifest, kept: kept ?? {} });
  const beside = manifest === null ? null : { path, sha256, manifest };
  const looked = { beside, sha256, workspace, signers, log, nowMs };
  const { unread, ...read } = await readWanted(named, looked);
  return {
    tag,
    manifest: found,
    ...read,
    unread: [...unread, ...strays],
    ...(others.length > 0 && { others }),
    ...(context.signing === 'required' && { requiresSignatures: true }),
    releases,
    verifiers,
  };
}

const NOTHING_WANTED = { wanted: [], unread: [], together: [] };

function tagOf(ref: string | null): string | null {
  const [, tag = null] = /^refs\/tags\/(.+)$/.exec(ref ?? '') ?? [];
  return tag;
}

type Named = readonly (readonly [kind: AssetKind, path: string])[];

/** What is not there is missed by whoever verifies what was published. */
function factsFaults(bound: VerificationFacts, kept: FactsDigests): readonly Difference[] {
  const { differences, absent } = verifyFacts(bound, kept);
  return [...differences, ...absent];
}

interface Place {
  readonly kept: FactsDigests;
  readonly workspace: Workspace;
  readonly path: string;
  readonly sha256: string;
  readonly manifest: Manifest | null;
}

interface NamedFiles extends Pick<StatementPaths, 'strays' | 'others'> {
  readonly named: Named;
}

async function nameFiles(inputs: ReleasePublishInputs, place: Place): Promise<NamedFiles> {
  const { workspace, path, sha256, manifest, kept } = place;
  const folder = folderOf(path);
  const list = async (kind: AssetKind, patterns: readonly string[]): Promise<Named> => {
    const lists = await Promise.all(
      patterns.map(async (pattern) => (/[*?[{]/.test(pattern) ? workspace.list([pattern]) : [pattern])),
    );
    return [...new Set(lists.flat())].sort().map((file) => [kind, file] as const);
  };
  const isNamed = inputs.statements.length > 0;
  const { paths, ...left } = isNamed
    ? { paths: [], strays: [], others: [] }
    : await listStatements({ path, sha256 }, workspace);
  const proofs = inputs.proofs.length > 0 ? inputs.proofs : [joinPath(escapeGlob(folder), '*.tlog-proof')];
  const named: Named = [
    ['manifest', path],
    ...Object.values(manifest?.gates ?? {}).map((entry) => ['evidence', joinPath(folder, entry.evidence)] as const),
    ...Object.values(kept).flatMap((file) => (file.state === 'present' ? [['facts', file.path] as const] : [])),
    ...(await list('statements', inputs.statements)),
    ...paths.map((statement) => ['statements', statement] as const),
    ...(await list('proof', proofs)),
    ...(await list('sbom', inputs.sboms)),
    ...(inputs.artifacts ? (manifest?.artifacts ?? []) : []).map((artifact) => ['artifact', artifact.path] as const),
  ];
  return { named, ...left };
}

type Read = Pick<PublishFacts, 'wanted' | 'unread' | 'together' | 'missing'>;

async function readWanted(named: Named, looked: Looked): Promise<Read> {
  const digests = await looked.workspace.digest(named.map(([, path]) => path));
  const present = named.filter((_one, index) => digests[index]?.state === 'present');
  const { byPath, together, missing } = await findFaults(present, looked);
  const wanted: WantedAsset[] = [];
  const unread: { path: string; reason: string }[] = [];
  for (const [index, [kind, path]] of named.entries()) {
    const digest = digests[index];
    if (digest?.state !== 'present') {
      unread.push({ path, reason: digest?.state === 'refused' ? digest.reason : 'there is no such file' });
      continue;
    }
    const { sha256, bytes } = digest;
    wanted.push({ kind, name: fileNameOf(path), path, sha256, bytes, fault: byPath.get(path) ?? null });
  }
  return { wanted, unread, together, missing };
}

import { isAbout, parseStatement, readAttestations } from '@release-gates/attestation';
import { MAX_PROOF_BYTES, parseTlogProof } from '@release-gates/audit-log';
import { InputError, isJsonObject, type CollectContext, parseStrictJson, type Workspace } from '@release-gates/core';
import {
  escapeGlob,
  fileNameOf,
  folderOf,
  joinPath,
  locateManifest,
  type Manifest,
  readBoundFiles,
  verifyManifest,
  workspaceSource,
} from '@release-gates/evidence';
import type { AssetKind, PublishedManifest, PublishFacts, WantedAsset } from './facts.ts';
import type { ReleasePublishInputs } from './inputs.ts';

const MAX_CHECKED_BYTES = 64 * 1024 * 1024;

export async function collectPublication(inputs: ReleasePublishInputs, context: CollectContext): Promise<PublishFacts> {
  const { workspace, nowMs, evidenceDirectory, releaseView } = context;
  const tag = inputs.tag ?? tagOf(context.subject.ref);
  const releases = releaseView === undefined || tag === null ? null : await releaseView.find(tag);
  const located = await locateManifest(workspace, inputs.manifest ?? evidenceDirectory);
  if (located.state !== 'found') return { tag, manifest: located, wanted: [], unread: [], releases };
  const { path, sha256 } = located.file;
  const bound = await readBoundFiles(located.file, workspaceSource(workspace), nowMs);
  const { manifest } = bound.reading;
  const verification = verifyManifest(bound);
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
      ...verification.artifacts.differences,
    ],
  };
  const named = await nameFiles(inputs, { workspace, path, sha256, manifest });
  return { tag, manifest: found, ...(await readWanted(named, sha256, workspace)), releases };
}

function tagOf(ref: string | null): string | null {
  const [, tag = null] = /^refs\/tags\/(.+)$/.exec(ref ?? '') ?? [];
  return tag;
}

type Named = readonly (readonly [kind: AssetKind, path: string])[];

interface Place {
  readonly workspace: Workspace;
  readonly path: string;
  readonly sha256: string;
  readonly manifest: Manifest | null;
}

async function nameFiles(inputs: ReleasePublishInputs, { workspace, path, sha256, manifest }: Place): Promise<Named> {
  const folder = folderOf(path);
  const beside = (pattern: string): string => joinPath(escapeGlob(folder), pattern);
  const list = async (kind: AssetKind, given: readonly string[], byDefault: string | null): Promise<Named> => {
    const patterns = given.length > 0 || byDefault === null ? given : [byDefault];
    const lists = await Promise.all(
      patterns.map(async (pattern) => (/[*?[{]/.test(pattern) ? workspace.list([pattern]) : [pattern])),
    );
    return [...new Set(lists.flat())].sort().map((file) => [kind, file] as const);
  };
  return [
    ['manifest', path],
    ...Object.values(manifest?.gates ?? {}).map((entry) => ['evidence', joinPath(folder, entry.evidence)] as const),
    ...(await list('statements', inputs.statements, beside(`attestations/${sha256.slice(0, 12)}/*.intoto.jsonl`))),
    ...(await list('proof', inputs.proofs, beside('*.tlog-proof'))),
    ...(await list('sbom', inputs.sboms, null)),
    ...(inputs.artifacts ? (manifest?.artifacts ?? []) : []).map((artifact) => ['artifact', artifact.path] as const),
  ];
}

async function readWanted(
  named: Named,
  manifestSha256: string,
  workspace: Workspace,
): Promise<Pick<PublishFacts, 'wanted' | 'unread'>> {
  const digests = await workspace.digest(named.map(([, path]) => path));
  const wanted: WantedAsset[] = [];
  const unread: { path: string; reason: string }[] = [];
  for (const [index, [kind, path]] of named.entries()) {
    const digest = digests[index];
    if (digest?.state !== 'present') {
      unread.push({ path, reason: digest?.state === 'refused' ? digest.reason : 'there is no such file' });
      continue;
    }
    const { sha256, bytes } = digest;
    const fault = await faultOf(kind, path, { manifestSha256, workspace });
    wanted.push({ kind, name: fileNameOf(path), path, sha256, bytes, fault });
  }
  return { wanted, unread };
}

interface Looked {
  readonly manifestSha256: string;
  readonly workspace: Workspace;
}

/** What is attached under a name must be that. Whether it verifies is the business of the gates that verify. */
async function faultOf(kind: AssetKind, path: string, { manifestSha256, workspace }: Looked): Promise<string | null> {
  if (kind !== 'statements' && kind !== 'proof' && kind !== 'sbom') return null;
  const maxBytes = kind === 'proof' ? MAX_PROOF_BYTES : MAX_CHECKED_BYTES;
  const read = await workspace.read(path, { role: 'material', maxBytes });
  if (read.state !== 'present') return read.state === 'refused' ? read.reason : 'it is gone';
  switch (kind) {
    case 'proof':
      return parseTlogProof(Buffer.from(read.bytes).toString('utf8')) === undefined ? 'it is no proof of a log' : null;
    case 'sbom':
      return parsed(() => sbomFault(read.bytes, path));
    case 'statements':
      return parsed(() => statementsFault(read.bytes, { path, manifestSha256 }));
  }
}

function sbomFault(bytes: Uint8Array, file: string): string | null {
  const { value } = parseStrictJson(bytes, { file });
  const isSbom =
    isJsonObject(value) && (value['bomFormat'] === 'CycloneDX' || typeof value['spdxVersion'] === 'string');
  return isSbom ? null : 'it is neither CycloneDX nor SPDX in JSON';
}

function statementsFault(
  bytes: Uint8Array,
  { path, manifestSha256 }: { readonly path: string; readonly manifestSha256: string },
): string | null {
  const { attestations, problems } = readAttestations(bytes, path);
  const [problem] = problems;
  if (problem !== undefined) return problem.message;
  const isOurs = attestations.some(({ envelope, at }) =>
    isAbout(parseStatement(envelope.payload, at), 'sha256', manifestSha256),
  );
  return isOurs ? null : 'none of its statements is about this manifest';
}

/** The parse boundary: what is wrong with the file is a fact about it. */
function parsed(read: () => string | null): string | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems[0]?.message ?? error.message;
  }
}

import {
  listSigstoreRoots,
  listStatements,
  listTrustRoots,
  splitNamedKeys,
  type StatementPaths,
} from '@release-gates/attestation';
import type { CollectContext, Workspace } from '@release-gates/core';
import { locateManifest, readManifest } from '@release-gates/evidence';
import { MAX_ATTESTATION_FILE_BYTES, MAX_ATTESTATION_FILES } from './limits.ts';
import type { AttestationFacts, AttestedSubject, ReadFile, UnreadFile } from './facts.ts';
import type { AttestationInputs } from './inputs.ts';

interface Reading {
  readonly files: readonly ReadFile[];
  readonly unread: readonly UnreadFile[];
}

export async function collectAttestations(
  inputs: AttestationInputs,
  context: CollectContext,
): Promise<AttestationFacts> {
  const { workspace, nowMs, asOfMs } = context;
  const manifest = await locate(inputs, context);
  const { paths, strays, others } = await listAttestations(inputs.attestations, manifest, workspace);
  const attestations = await readAll(workspace, paths, 'evidence');
  const trust = await readTrust(inputs, workspace);
  const subjects = await readSubjects(workspace, inputs.subjects);
  return {
    nowMs,
    ...(asOfMs !== null && { asOfMs }),
    trust: trust.fact,
    attestations: attestations.files,
    unread: [...trust.unread, ...strays, ...attestations.unread, ...subjects.unread],
    ...(others.length > 0 && { others }),
    ...(context.signing === 'required' && { requiresSignatures: true }),
    subjects: subjects.subjects,
    manifest,
  };
}

async function listAttestations(
  named: readonly string[],
  manifest: AttestationFacts['manifest'],
  workspace: Workspace,
): Promise<StatementPaths> {
  if (named.length === 0 && manifest?.state === 'found') return listStatements(manifest, workspace);
  return { paths: await expand(workspace, named), strays: [], others: [] };
}

interface TrustReading {
  readonly fact: AttestationFacts['trust'];
  readonly unread: readonly UnreadFile[];
}

async function readTrust(inputs: AttestationInputs, workspace: Workspace): Promise<TrustReading> {
  const { publicKeys, certificateIdentities, trustRoot: folder } = inputs;
  if (publicKeys.length > 0 || certificateIdentities.length > 0) {
    const keys = await readKeys(workspace, publicKeys);
    const roots = await readAll(workspace, await expand(workspace, inputs.sigstoreRoots), 'policy');
    return {
      fact: { kind: 'named', keys: keys.files, sigstoreRoots: roots.files },
      unread: [...keys.unread, ...roots.unread],
    };
  }
  const { paths, strays } = await listTrustRoots(workspace, folder, 'policy');
  const versions = await readAll(workspace, paths, 'policy');
  const roots = await readAll(workspace, await listSigstoreRoots(workspace, folder, 'policy'), 'policy');
  return {
    fact: { kind: 'trust_root', folder, files: versions.files, sigstoreRoots: roots.files },
    unread: [...strays, ...versions.unread, ...roots.unread],
  };
}

async function readKeys(workspace: Workspace, entries: readonly string[]): Promise<Reading> {
  const { given, paths } = splitNamedKeys(entries);
  const { files, unread } = await readAll(workspace, paths, 'policy');
  return { files: [...given, ...files], unread };
}

async function locate(
  inputs: AttestationInputs,
  { workspace, evidenceDirectory }: CollectContext,
): Promise<AttestationFacts['manifest']> {
  if (inputs.manifest === undefined && inputs.attestations.length > 0) return null;
  const located = await locateManifest(workspace, inputs.manifest ?? evidenceDirectory);
  if (located.state !== 'found') return located;
  const { path, sha256, bytes } = located.file;
  return { state: 'found', path, sha256, ...readManifest(bytes, path) };
}

async function expand(workspace: Workspace, patterns: readonly string[]): Promise<readonly string[]> {
  const lists = await expandEach(workspace, patterns);
  return [...new Set(lists.flat())].sort();
}

/** What each names, links as well: what nobody can look at was named all the same. */
function expandEach(workspace: Workspace, patterns: readonly string[]): Promise<readonly (readonly string[])[]> {
  return Promise.all(
    patterns.map(async (pattern) =>
      /[*?[{]/.test(pattern) ? workspace.list([pattern], { withOthers: true }) : [pattern],
    ),
  );
}

async function readAll(workspace: Workspace, paths: readonly string[], role: 'policy' | 'evidence'): Promise<Reading> {
  const files: ReadFile[] = [];
  const unread: UnreadFile[] = [];
  for (const path of paths.slice(0, MAX_ATTESTATION_FILES)) {
    const read = await workspace.read(path, { role, maxBytes: MAX_ATTESTATION_FILE_BYTES });
    if (read.state === 'present') files.push({ path, base64: Buffer.from(read.bytes).toString('base64') });
    else unread.push({ path, reason: read.state === 'absent' ? 'there is no such file' : read.reason });
  }
  const [firstLeft] = paths.slice(MAX_ATTESTATION_FILES);
  if (firstLeft !== undefined) unread.push({ path: firstLeft, reason: `more than ${MAX_ATTESTATION_FILES} files` });
  return { files, unread };
}

const DIGEST = /^(sha256|gitCommit|gitTree|gitBlob|gitTag):([0-9a-f]{40,64})$/;

async function readSubjects(
  workspace: Workspace,
  named: readonly string[],
): Promise<{ readonly subjects: readonly AttestedSubject[]; readonly unread: readonly UnreadFile[] }> {
  const digests = named.flatMap((name): AttestedSubject[] => {
    const [, algorithm, digest] = DIGEST.exec(name) ?? [];
    return algorithm === undefined || digest === undefined ? [] : [{ name, algorithm, digest }];
  });
  const patterns = named.filter((name) => !DIGEST.test(name));
  const lists = await expandEach(workspace, patterns);
  const paths = [...new Set(lists.flat())].sort();
  const read = await workspace.digest(paths);
  const subjects = read.flatMap((file, at): AttestedSubject[] =>
    file.state === 'present' ? [{ name: paths[at] as string, algorithm: 'sha256', digest: file.sha256 }] : [],
  );
  const unread = read.flatMap((file, at): UnreadFile[] =>
    file.state === 'present'
      ? []
      : [{ path: paths[at] as string, reason: file.state === 'absent' ? 'there is no such file' : file.reason }],
  );
  // A glob without a match is a subject that is missing, not one that is fine, whatever else is named beside it.
  const unmatched = patterns.flatMap((path, at) =>
    lists[at]?.length === 0 ? [{ path, reason: 'no file matches' }] : [],
  );
  return { subjects: [...digests, ...subjects], unread: [...unread, ...unmatched] };
}

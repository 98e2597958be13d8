import { createHash } from 'node:crypto';
import { equalDigest, type FileDigest, type FilePresent, InputError, type Workspace } from '@release-gates/core';
import {
  escapeGlob,
  fileNameOf,
  folderOf,
  isConfinedPath,
  joinPath,
  type VerificationFacts,
} from '@release-gates/evidence';
import { type Checksum, type ChecksumAlgorithm, parseChecksums } from '@release-gates/formats';
import { collectAttestations, type DeclaredPlace } from './collect-attestations.ts';
import type { Declared, DeclaredDigest, DeclaredFlaw } from './declared.ts';

const CHECKSUMS = ['md5', 'sha1', 'sha256', 'sha384', 'sha512', 'sha1sum', 'sha256sum', 'sha384sum', 'sha512sum'];
const SIGNATURES = [
  'asc',
  'att',
  'bundle',
  'dsse',
  'intoto.jsonl',
  'minisig',
  'p7s',
  'sig',
  'sigstore',
  'sigstore.json',
];
/** `SHA256SUMS`, `app_1.0_checksums.txt`: one file for a whole folder. */
const OF_A_FOLDER = /(?:^|[._-])(?:sha(?:1|256|384|512)sums?|checksums?)(?:\.txt)?$/i;
const NAMES = [...CHECKSUMS, ...SIGNATURES].map((ending) => `*.${ending}`);
const FOLDER_NAMES = ['*[sS][uU][mM]', '*[sS][uU][mM][sS]', '*[sS][uU][mM].txt', '*[sS][uU][mM][sS].txt'];
/** Of more folders than this the whole workspace is looked through once. */
const MAX_FOLDERS = 50;
/** Other digests than SHA-256 are made over bytes in memory. */
const MAX_HASHED_BYTES = 256 * 1024 * 1024;
const MAX_CHECKSUM_BYTES = 8 * 1024 * 1024;
const MAX_MESSAGE = 500;

/** The files of a release with their digests as they are here; first the manifest. */
export type ReleaseFiles = Readonly<Record<string, FileDigest>>;

/**
 * Everything beside the files of a release that declares their integrity: checksums of one file or of its folder,
 * and signatures, also of those checksums.
 */
export async function collectDeclared(files: ReleaseFiles, workspace: Workspace): Promise<readonly Declared[]> {
  const subjects = new Set(Object.keys(files));
  const folders = new Set([...subjects].filter(isConfinedPath).map(folderOf));
  const beside = await workspace.list(besideGlobs(folders));
  const checksums = beside.filter((path) => isChecksums(path, subjects, folders));
  for (const path of checksums) subjects.add(path);
  const signatures = beside.filter((path) => isSignature(path, subjects));
  const declared: Declared[] = [];
  for (const path of checksums) declared.push(await readChecksums(path, files, workspace));
  return [...declared, ...(await digestSignatures(signatures, workspace))];
}

/** What is declared beside a manifest that was read to be verified, beside its artifacts, and about it. */
export async function collectDeclaredOf(
  file: ManifestFile,
  facts: VerificationFacts,
  place: DeclaredPlace,
): Promise<readonly Declared[]> {
  const beside = await collectDeclared(releaseFilesOf(file, facts), place.workspace);
  return [...beside, ...(await collectAttestations(file, place))];
}

/**
 * The same of a release that was verified before, as far as it lies here: most machines of a rollout have a checkout and
 * nothing else. Another build under a path of this one says nothing about it.
 */
export async function collectDeclaredOfKept(
  manifest: Pick<ManifestFile, 'path' | 'sha256'>,
  { reading }: VerificationFacts,
  place: DeclaredPlace,
): Promise<readonly Declared[]> {
  const expected = [manifest, ...(reading.manifest?.artifacts ?? [])];
  const digests = await place.workspace.digest(expected.map(({ path }) => path));
  const here = expected.flatMap(({ path, sha256 }, at) => {
    const found = digests[at];
    return found?.state === 'present' && equalDigest(found.sha256, sha256) ? [[path, found] as const] : [];
  });
  const beside = here.length === 0 ? [] : await collectDeclared(Object.fromEntries(here), place.workspace);
  return [...beside, ...(await collectAttestations(manifest, place))];
}

type ManifestFile = Pick<FilePresent, 'path' | 'sha256' | 'bytes'>;

function releaseFilesOf({ path, sha256, bytes }: ManifestFile, { reading, files }: VerificationFacts): ReleaseFiles {
  const artifacts = (reading.manifest?.artifacts ?? []).map(
    (artifact) => [artifact.path, files[artifact.path] ?? { state: 'absent', path: artifact.path }] as const,
  );
  return Object.fromEntries([[path, { state: 'present', path, sha256, bytes: bytes.length }], ...artifacts]);
}

function besideGlobs(folders: ReadonlySet<string>): string[] {
  const named = [...folders].filter((folder) => folders.size <= MAX_FOLDERS || /(?:^|\/)\./.test(folder));
  // `**` does not enter folders whose names begin with a dot, so those are always named.
  const everywhere = named.length === folders.size ? [] : ['**/'];
  const prefixes = [...everywhere, ...named.map((folder) => (folder === '' ? '' : `${escapeGlob(folder)}/`))];
  return prefixes.flatMap((prefix) => [...NAMES, ...FOLDER_NAMES].map((name) => `${prefix}${name}`));
}

function isChecksums(path: string, subjects: ReadonlySet<string>, folders: ReadonlySet<string>): boolean {
  const subject = subjectOf(path, CHECKSUMS);
  if (subject !== undefined && subjects.has(subject)) return true;
  return OF_A_FOLDER.test(fileNameOf(path)) && folders.has(folderOf(path));
}

function isSignature(path: string, subjects: ReadonlySet<string>): boolean {
  const subject = subjectOf(path, SIGNATURES);
  return subject !== undefined && subjects.has(subject);
}

/** The longest ending counts: `app.tgz.sigstore.json` is about `app.tgz`. */
function subjectOf(path: string, endings: readonly string[]): string | undefined {
  const ending = endings.filter((name) => path.endsWith(`.${name}`)).sort((a, b) => b.length - a.length)[0];
  return ending === undefined ? undefined : path.slice(0, -ending.length - 1);
}

async function readChecksums(path: string, files: ReleaseFiles, workspace: Workspace): Promise<Declared> {
  const read = await workspace.read(path, { role: 'material', maxBytes: MAX_CHECKSUM_BYTES });
  if (read.state === 'absent') return gone(path);
  if (read.state === 'refused') return unreadable(path, read.code, read.reason);
  const own = subjectOf(path, CHECKSUMS);
  const subject = own !== undefined && Object.hasOwn(files, own) ? own : undefined;
  const checksums = parse(read.bytes, path);
  if ('code' in checksums) return { kind: 'unreadable', path, flaw: checksums };
  const digests: DeclaredDigest[] = [];
  for (const { algorithm, hex, line, name } of checksums) {
    const file = fileOf(name, { path, subject, files });
    if (file === undefined) continue;
    const found = await hashOf(file, algorithm, { files, workspace });
    digests.push({ file, algorithm, stated: hex, found, line });
  }
  if (subject === undefined || digests.length > 0) return { kind: 'checksums', path, digests };
  return unreadable(path, 'checksums.other', `it lies beside ${subject} and names another file`);
}

/** The parse boundary: what is wrong with the file is a fact about it. */
function parse(bytes: Uint8Array, file: string): readonly Checksum[] | DeclaredFlaw {
  try {
    return parseChecksums(bytes, { file });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, message, where } = error.problems[0] ?? { code: error.code, message: error.message };
    return { code, message: message.slice(0, MAX_MESSAGE), ...(where?.line !== undefined && { line: where.line }) };
  }
}

interface Place {
  readonly path: string;
  /** What the file is beside; undefined where it is about a whole folder. */
  readonly subject: string | undefined;
  readonly files: ReleaseFiles;
}

/** Which file of the release a line is about: by its path, or by its name in the folder. Undefined: none of them. */
function fileOf(name: string | null, { path, subject, files }: Place): string | undefined {
  if (subject !== undefined && (name === null || fileNameOf(name) === fileNameOf(subject))) return subject;
  if (name === null) return undefined;
  const folder = folderOf(path);
  const written = name.replace(/^\.\//, '');
  const places = [joinPath(folder, written), joinPath(folder, fileNameOf(written)), written];
  return places.find((file) => Object.hasOwn(files, file));
}

async function hashOf(
  file: string,
  algorithm: ChecksumAlgorithm,
  { files, workspace }: { readonly files: ReleaseFiles; readonly workspace: Workspace },
): Promise<string | null> {
  const digest = files[file];
  if (digest?.state !== 'present' || algorithm === 'md5') return null;
  if (algorithm === 'sha256') return digest.sha256;
  const read = await workspace.read(file, { role: 'material', maxBytes: MAX_HASHED_BYTES });
  return read.state === 'present' ? createHash(algorithm).update(read.bytes).digest('hex') : null;
}

async function digestSignatures(paths: readonly string[], workspace: Workspace): Promise<Declared[]> {
  const digests = await workspace.digest(paths);
  return digests.map((digest, index) => {
    const path = paths[index] as string;
    if (digest.state === 'absent') return gone(path);
    if (digest.state === 'refused') return unreadable(path, digest.code, digest.reason);
    return { kind: 'signature', path, subject: subjectOf(path, SIGNATURES) as string, sha256: digest.sha256 };
  });
}

function gone(path: string): Declared {
  return unreadable(path, 'file.changed_while_read', 'it was there, and is not any more');
}

function unreadable(path: string, code: string, message: string): Declared {
  return { kind: 'unreadable', path, flaw: { code, message } };
}

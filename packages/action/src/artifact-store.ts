import { createHash } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Artifact, ArtifactClient } from '@actions/artifact';
import {
  EnvironmentError,
  equalDigest,
  InputError,
  type ArtifactStore,
  type ArtifactUpload,
  type UploadedArtifact,
} from '@release-gates/core';

export type ArtifactErrorCode = 'artifact.upload_failed' | 'artifact.digest_mismatch' | 'artifact.name_taken';

export type ArtifactClientPart = Pick<ArtifactClient, 'uploadArtifact' | 'listArtifacts' | 'downloadArtifact'>;

export interface ArtifactStoreOptions {
  /** Absolute path of the workspace. */
  readonly workspace: string;
  /** Absolute path of a folder that exists and may be written to. */
  readonly temporaryDirectory: string;
  /** Loaded when the first upload begins: the client costs a tenth of a second. */
  readonly loadClient: () => Promise<ArtifactClientPart>;
  /** Between two looks at the listing, and before the one repetition. Default 1000. */
  readonly waitMs?: number;
}

interface Candidate {
  readonly absolute: string;
  /** Name inside the artifact. */
  readonly name: string;
  readonly sha256: string;
}

const LISTING_ATTEMPTS = 3;
const LOST_ANSWER = /ECONNRESET|ETIMEDOUT|EPIPE|EAI_AGAIN|socket hang up/;

/**
 * Uploads through GitHub's artifact client, and believes only what the service lists afterwards.
 *
 * The client does not repeat a request whose answer was lost, answers a second upload under the same name with an
 * error, and reports a digest mismatch without failing. So after any error the service is asked what it has: an
 * artifact of that name whose files are byte for byte ours is adopted; one that differs is refused.
 */
export function createArtifactStore(options: ArtifactStoreOptions): ArtifactStore {
  return {
    async upload(request) {
      const candidates = await readCandidates(request, options.workspace);
      const client = await options.loadClient();
      return uploadOrAdopt({ request, candidates, client, options }, 'repeat');
    },
  };
}

interface Job {
  readonly request: ArtifactUpload;
  readonly candidates: readonly Candidate[];
  readonly client: ArtifactClientPart;
  readonly options: ArtifactStoreOptions;
}

async function uploadOrAdopt(job: Job, afterLostAnswer: 'repeat' | 'fail'): Promise<UploadedArtifact> {
  try {
    return await upload(job);
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    // A server without the service has nothing to ask either.
    if (isNoService(error)) throw failed(job.request, messageOf(error), error);
    const adopted = await adopt(job, error);
    if (adopted !== undefined) return adopted;
    // Nothing of that name was finalised, so the request whose answer was lost may be repeated: once.
    if (afterLostAnswer === 'fail' || !LOST_ANSWER.test(messageOf(error))) {
      throw failed(job.request, messageOf(error), error);
    }
  }
  await pause(job);
  return uploadOrAdopt(job, 'fail');
}

async function upload(job: Job): Promise<UploadedArtifact> {
  const { name, retentionDays, root } = job.request;
  const response = await job.client.uploadArtifact(
    name,
    job.candidates.map((candidate) => candidate.absolute),
    path.resolve(job.options.workspace, root),
    retentionDays === undefined ? {} : { retentionDays },
  );
  if (response.id === undefined || response.digest === undefined) {
    throw failed(job.request, 'the service acknowledged the upload without an id or a digest');
  }
  const listed = await find(job, (artifact) => artifact.id === response.id);
  if (listed === undefined) throw failed(job.request, 'the service acknowledged the upload, but does not list it');
  if (listed.digest !== undefined && !equalDigest(bareDigest(listed.digest), bareDigest(response.digest))) {
    throw mismatch(job.request, response.digest, listed.digest);
  }
  return { id: String(response.id), bytes: response.size ?? listed.size, sha256: bareDigest(response.digest) };
}

/** @returns undefined where the service has no artifact of that name */
async function adopt(job: Job, cause: unknown): Promise<UploadedArtifact | undefined> {
  const listed = await find(job, (artifact) => artifact.name === job.request.name);
  if (listed === undefined) return undefined;
  const folder = await mkdtemp(path.join(job.options.temporaryDirectory, 'release-gates-artifact-'));
  try {
    const same = await isOurs(job, listed, folder);
    if (!same) throw nameTaken(job.request, listed, cause);
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    throw failed(job.request, `its state could not be read back: ${messageOf(error)}`, error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const sha256 = listed.digest === undefined ? null : bareDigest(listed.digest);
  return { id: String(listed.id), bytes: listed.size, sha256 };
}

async function isOurs(job: Job, listed: Artifact, folder: string): Promise<boolean> {
  const { digestMismatch } = await job.client.downloadArtifact(listed.id, {
    path: folder,
    ...(listed.digest !== undefined && { expectedHash: listed.digest }),
  });
  if (digestMismatch === true) throw mismatch(job.request, listed.digest ?? 'unknown', 'other bytes');
  return holdsExactly(folder, job.candidates);
}

/** A listing that does not hold it is asked again: the service need not list at once what it acknowledged. */
async function find(job: Job, matches: (artifact: Artifact) => boolean): Promise<Artifact | undefined> {
  let lastError: unknown;
  for (let attempt = 1; attempt <= LISTING_ATTEMPTS; attempt++) {
    if (attempt > 1) await pause(job);
    try {
      const { artifacts } = await job.client.listArtifacts({ latest: true });
      lastError = undefined;
      const found = artifacts.find(matches);
      if (found !== undefined) return found;
    } catch (error) {
      lastError = error;
    }
  }
  if (lastError === undefined) return undefined;
  throw failed(job.request, `the service could not be asked what it has: ${messageOf(lastError)}`, lastError);
}

async function pause(job: Job): Promise<void> {
  await sleep(job.options.waitMs ?? 1000);
}

async function readCandidates(request: ArtifactUpload, workspace: string): Promise<readonly Candidate[]> {
  const root = path.resolve(workspace, request.root);
  if (!isInside(workspace, root)) throw outside(request.root);
  const candidates: Candidate[] = [];
  for (const relative of request.paths) {
    const absolute = path.resolve(workspace, relative);
    if (!isInside(root, absolute) || absolute === root) throw outside(relative);
    candidates.push({ absolute, name: path.relative(root, absolute), sha256: await digestOf(absolute, relative) });
  }
  if (candidates.length > 0) return candidates;
  throw new InputError({
    code: 'artifact.no_files',
    message: `expected at least one file for the artifact "${request.name}", found none`,
  });
}

/** The client would follow a link, and would archive whatever stands at its end. */
async function digestOf(absolute: string, shown: string): Promise<string> {
  const stats = await lstat(absolute).catch((error: unknown) => {
    throw new EnvironmentError<ArtifactErrorCode>(
      { code: 'artifact.upload_failed', message: `cannot read it: ${messageOf(error)}`, where: { file: shown } },
      { cause: error },
    );
  });
  if (!stats.isFile()) {
    throw new InputError({
      code: 'artifact.not_regular',
      message: 'expected a regular file, found a link or a folder',
      where: { file: shown },
    });
  }
  return digestStream(absolute);
}

async function digestStream(absolute: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(absolute)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

async function holdsExactly(folder: string, candidates: readonly Candidate[]): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const names = new Set(files.filter((entry) => entry.isFile()).map((entry) => nameInside(folder, entry)));
  if (files.length !== candidates.length || !candidates.every(({ name }) => names.has(name))) return false;
  const digests = await Promise.all(candidates.map(({ name }) => digestStream(path.join(folder, name))));
  return digests.every((digest, index) => equalDigest(digest, candidates[index]?.sha256 ?? ''));
}

function nameInside(folder: string, entry: Dirent): string {
  // `path` is what Node 20 calls `parentPath`; Node 24 has the latter alone.
  const parent = entry.parentPath ?? (entry as { path?: string }).path;
  return path.relative(folder, path.join(parent ?? folder, entry.name));
}

function isInside(folder: string, candidate: string): boolean {
  const relative = path.relative(folder, candidate);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function bareDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').toLowerCase();
}

function isNoService(error: unknown): boolean {
  return error instanceof Error && error.name === 'GHESNotSupportedError';
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? '').slice(0, 500);
}

function outside(file: string): InputError {
  return new InputError({
    code: 'artifact.outside_root',
    message: 'expected a path inside the folder that is uploaded',
    where: { file },
  });
}

function failed(request: ArtifactUpload, reason: string, cause?: unknown): EnvironmentError<ArtifactErrorCode> {
  return new EnvironmentError<ArtifactErrorCode>(
    {
      code: 'artifact.upload_failed',
      message: `the artifact "${request.name}" was not uploaded: ${reason}`,
      remedy: isNoService(cause)
        ? 'This server has no artifact service of version 4; see docs/github-enterprise-server.md'
        : 'Run the job again',
    },
    { cause },
  );
}

function mismatch(request: ArtifactUpload, ours: string, theirs: string): EnvironmentError<ArtifactErrorCode> {
  return new EnvironmentError<ArtifactErrorCode>({
    code: 'artifact.digest_mismatch',
    message: `the artifact "${request.name}" was sent as ${ours}, but the service has ${theirs}`,
    remedy: 'Do not use this artifact. Delete it and run the job again',
  });
}

function nameTaken(request: ArtifactUpload, listed: Artifact, cause: unknown): EnvironmentError<ArtifactErrorCode> {
  return new EnvironmentError<ArtifactErrorCode>(
    {
      code: 'artifact.name_taken',
      message: `this run already has an artifact "${request.name}" (id ${listed.id}) with other content`,
      remedy: 'Give each job of the run its own artifact name',
    },
    { cause },
  );
}

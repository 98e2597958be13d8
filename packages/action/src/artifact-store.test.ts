import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Artifact } from '@actions/artifact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createArtifactStore, type ArtifactClientPart } from './artifact-store.ts';

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

type Fault = 'none' | 'lost-before' | 'lost-after' | 'refused' | 'wrong-listing' | 'unlisted' | 'listing-broken';

/** Keeps what was uploaded as files, and fails as the real client was seen to fail. */
class FakeClient implements ArtifactClientPart {
  readonly folder: string;
  readonly artifacts: (Artifact & { files: Record<string, Uint8Array> })[] = [];
  faults: Fault[] = [];
  uploads = 0;
  corruptDownloads = false;

  constructor(folder: string) {
    this.folder = folder;
  }

  async uploadArtifact(name: string, files: string[], root: string): ReturnType<ArtifactClientPart['uploadArtifact']> {
    const fault = this.faults[this.uploads++] ?? 'none';
    if (fault === 'lost-before') throw new Error('Failed to CreateArtifact: Unable to make request: ECONNRESET');
    if (fault === 'refused') throw new Error('Failed to CreateArtifact: Received non-retryable error: (401)');
    if (this.artifacts.some((artifact) => artifact.name === name)) {
      throw new Error('Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict');
    }
    const contents: Record<string, Uint8Array> = {};
    for (const file of files) contents[path.relative(root, file)] = await readFile(file);
    const digest = sha256(
      Object.entries(contents)
        .map(([key, value]) => key + sha256(value))
        .join(),
    );
    const artifact = { id: 41 + this.uploads, name, size: 99, digest: `sha256:${digest}`, files: contents };
    if (fault !== 'unlisted') this.artifacts.push(artifact);
    if (fault === 'lost-after') throw new Error('Failed to FinalizeArtifact: Unable to make request: ECONNRESET');
    if (fault === 'wrong-listing') artifact.digest = `sha256:${'0'.repeat(64)}`;
    return { id: artifact.id, size: 99, digest };
  }

  async listArtifacts(): ReturnType<ArtifactClientPart['listArtifacts']> {
    if (this.faults.includes('listing-broken')) throw new Error('Failed to ListArtifacts: Unable to make request');
    return { artifacts: this.artifacts };
  }

  async downloadArtifact(id: number, options?: { path?: string }): ReturnType<ArtifactClientPart['downloadArtifact']> {
    const artifact = this.artifacts.find((candidate) => candidate.id === id);
    for (const [name, content] of Object.entries(artifact?.files ?? {})) {
      const target = path.join(options?.path ?? '', name);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    return { digestMismatch: this.corruptDownloads };
  }
}

let folder = '';
let client: FakeClient;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'artifact-store-'));
  await mkdir(path.join(folder, 'evidence/rc-1'), { recursive: true });
  await writeFile(path.join(folder, 'evidence/rc-1/a.json'), 'alpha');
  await writeFile(path.join(folder, 'evidence/b.json'), 'beta');
  client = new FakeClient(folder);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const request = { name: 'evidence', root: 'evidence', paths: ['evidence/rc-1/a.json', 'evidence/b.json'] };

async function upload(overrides: Partial<typeof request> = {}): Promise<unknown> {
  const store = createArtifactStore({
    workspace: folder,
    temporaryDirectory: folder,
    loadClient: async () => client,
    waitMs: 0,
  });
  return store.upload({ ...request, ...overrides }).catch((error: { code?: string }) => error.code ?? error);
}

describe('createArtifactStore', () => {
  it.each<{ name: string; faults: Fault[]; outcome: string; uploads: number }>([
    { name: 'uploads', faults: [], outcome: 'uploaded', uploads: 1 },
    {
      name: 'adopts its own artifact when the last answer was lost',
      faults: ['lost-after'],
      outcome: 'uploaded',
      uploads: 1,
    },
    { name: 'repeats once when the first request was lost', faults: ['lost-before'], outcome: 'uploaded', uploads: 2 },
    {
      name: 'repeats once only',
      faults: ['lost-before', 'lost-before'],
      outcome: 'artifact.upload_failed',
      uploads: 2,
    },
    { name: 'adopts after a repetition', faults: ['lost-before', 'lost-after'], outcome: 'uploaded', uploads: 2 },
    { name: 'does not repeat a refusal', faults: ['refused'], outcome: 'artifact.upload_failed', uploads: 1 },
    { name: 'refuses another digest', faults: ['wrong-listing'], outcome: 'artifact.digest_mismatch', uploads: 1 },
    { name: 'refuses what is not listed', faults: ['unlisted'], outcome: 'artifact.upload_failed', uploads: 1 },
    {
      name: 'refuses where the listing is broken',
      faults: ['listing-broken'],
      outcome: 'artifact.upload_failed',
      uploads: 1,
    },
  ])('$name', async ({ faults, outcome, uploads }) => {
    client.faults = faults;
    const result = await upload();
    expect(typeof result === 'string' ? result : 'uploaded').toBe(outcome);
    expect(client.uploads).toBe(uploads);
  });

  it('says what the service lists', async () => {
    client.faults = ['lost-after'];
    expect(await upload()).toEqual({ id: '42', bytes: 99, sha256: client.artifacts[0]?.digest?.slice(7) });
  });

  it('takes a second upload of the same files as the first', async () => {
    const first = await upload();
    expect(await upload()).toEqual(first);
  });

  it.each([
    {
      name: 'a changed file',
      change: async () => writeFile(path.join(folder, 'evidence/b.json'), 'gamma'),
      paths: request.paths,
    },
    { name: 'a file less', change: async () => undefined, paths: ['evidence/b.json'] },
    {
      name: 'a renamed file',
      change: async () => cp(path.join(folder, 'evidence/b.json'), path.join(folder, 'evidence/c.json')),
      paths: ['evidence/rc-1/a.json', 'evidence/c.json'],
    },
  ])('refuses a taken name with $name', async ({ change, paths }) => {
    await upload();
    await change();
    expect(await upload({ paths })).toBe('artifact.name_taken');
  });

  it('refuses to adopt what arrives damaged', async () => {
    client.faults = ['lost-after'];
    client.corruptDownloads = true;
    expect(await upload()).toBe('artifact.digest_mismatch');
  });

  it.each([
    { name: 'a path outside the root', over: { paths: ['evidence/../other.json'] }, code: 'artifact.outside_root' },
    { name: 'a root outside the workspace', over: { root: '..' }, code: 'artifact.outside_root' },
    { name: 'no file', over: { paths: [] }, code: 'artifact.no_files' },
    { name: 'a folder', over: { paths: ['evidence/rc-1'] }, code: 'artifact.not_regular' },
    { name: 'a missing file', over: { paths: ['evidence/none'] }, code: 'artifact.upload_failed' },
  ])('refuses $name before anything is sent', async ({ over, code }) => {
    expect(await upload(over)).toBe(code);
    expect(client.uploads).toBe(0);
  });

  it('refuses a link', async () => {
    await symlink('/etc/hostname', path.join(folder, 'evidence/link'));
    expect(await upload({ paths: ['evidence/link'] })).toBe('artifact.not_regular');
  });
});

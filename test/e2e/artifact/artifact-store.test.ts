import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createArtifactStore } from '../../../packages/action/src/artifact-store.ts';
import { installBlobServer, startBlobServer } from './blob-server.mjs';
import { ResultsService } from './results-service.mjs';

// GitHub's own client, a results service on loopback, and a real blob server. Faults are what was seen of the real one.

let blobs: { url: string; stop: () => Promise<void> };
let service: ResultsService;
let workspace = '';
const large = Buffer.from(Array.from({ length: 2_000_000 }, (_, index) => (index * 2_654_435_761) % 251));

beforeAll(async () => {
  installBlobServer();
  blobs = await startBlobServer();
  service = await ResultsService.start(blobs.url);
  workspace = await mkdtemp(path.join(tmpdir(), 'artifact-e2e-'));
  await mkdir(path.join(workspace, 'evidence/rc-1'), { recursive: true });
  await writeFile(path.join(workspace, 'evidence/rc-1/a.json'), 'alpha');
  await writeFile(path.join(workspace, 'evidence/large.bin'), large);
});

afterAll(async () => {
  await service?.close();
  await blobs?.stop();
  await rm(workspace, { recursive: true, force: true });
});

beforeEach(() => {
  for (const [name, value] of Object.entries(service.environment())) vi.stubEnv(name, value);
  vi.stubEnv('GITHUB_WORKSPACE', workspace);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const upload = (): Promise<unknown> =>
  createArtifactStore({
    workspace,
    temporaryDirectory: workspace,
    loadClient: async () => new DefaultArtifactClient(),
    waitMs: 0,
  })
    .upload({
      name: 'evidence',
      root: 'evidence',
      paths: ['evidence/rc-1/a.json', 'evidence/large.bin'],
      retentionDays: 3,
    })
    .catch((error: { code?: string }) => ({ refused: error.code ?? 'no code' }));

async function comesBack(): Promise<boolean> {
  const client = new DefaultArtifactClient();
  const { artifact } = await client.getArtifact('evidence');
  const folder = await mkdtemp(path.join(workspace, 'down-'));
  const { digestMismatch } = await client.downloadArtifact(artifact.id, {
    path: folder,
    expectedHash: artifact.digest as string,
  });
  const [small, big] = await Promise.all([
    readFile(path.join(folder, 'rc-1/a.json'), 'utf8'),
    readFile(path.join(folder, 'large.bin')),
  ]);
  return digestMismatch === false && small === 'alpha' && big.equals(large);
}

describe('artifact store against a real blob server', () => {
  it.each<{ name: string; method: string; faults: ('lose-request' | 'lose-answer' | { status: number })[] }>([
    { name: 'nothing goes wrong', method: 'ListArtifacts', faults: [] },
    { name: 'the acknowledgement is lost', method: 'FinalizeArtifact', faults: ['lose-answer'] },
    { name: 'the last request is lost', method: 'FinalizeArtifact', faults: ['lose-request'] },
    { name: 'the first answer is lost', method: 'CreateArtifact', faults: ['lose-answer'] },
    { name: 'the service is busy once', method: 'CreateArtifact', faults: [{ status: 503 }] },
    { name: 'the listing is lost once', method: 'ListArtifacts', faults: ['lose-answer'] },
  ])('keeps every byte when $name', async ({ method, faults }) => {
    service.fail(method, ...faults);
    expect(await upload()).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await comesBack()).toBe(true);
  });

  it('takes the same files again as the same artifact', async () => {
    const first = await upload();
    expect(await upload()).toEqual(first);
  });

  it('refuses a store that changed the bytes', async () => {
    await upload();
    await service.tamper('evidence', Buffer.from('something else'));
    expect(await upload()).toMatchObject({
      refused: expect.stringMatching(/^artifact\.(digest_mismatch|upload_failed)$/),
    });
  });

  it('refuses when every request is lost', async () => {
    service.fail('CreateArtifact', 'lose-request', 'lose-request');
    expect(await upload()).toEqual({ refused: 'artifact.upload_failed' });
  });

  it('refuses a token of another run', async () => {
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', `${service.environment()['ACTIONS_RUNTIME_TOKEN']}x`);
    expect(await upload()).toEqual({ refused: 'artifact.upload_failed' });
  });

  it('says what to do on a server without the service', async () => {
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.example.com');
    expect(await upload()).toEqual({ refused: 'artifact.upload_failed' });
  });
});

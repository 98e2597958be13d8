import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { installBlobServer, startBlobServer } from './blob-server.mjs';
import { ResultsService, type Fault } from './results-service.mjs';

// The built action as the runner starts it: a process of its own, inputs and files by environment.

const root = fileURLToPath(new URL('../../..', import.meta.url));
let blobs: { url: string; stop: () => Promise<void> };
let service: ResultsService;
let workspace = '';
let temporary = '';

beforeAll(async () => {
  installBlobServer();
  blobs = await startBlobServer();
  service = await ResultsService.start(blobs.url);
});

afterAll(async () => {
  await service?.close();
  await blobs?.stop();
});

beforeEach(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'evidence-upload-'));
  temporary = await mkdtemp(path.join(tmpdir(), 'runner-temp-'));
  await cp(path.join(root, 'examples/parcel-service'), workspace, {
    recursive: true,
    filter: (source) => path.basename(source) !== '.release-gates',
  });
  for (const [name, value] of Object.entries(service.environment())) vi.stubEnv(name, value);
  const gate = await start('governance-check');
  if (gate.status !== 0) throw new Error(`there is no evidence to upload: ${gate.log}`);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const folder of [workspace, temporary]) await rm(folder, { recursive: true, force: true });
});

interface Finished {
  readonly status: number | null;
  readonly outputs: Record<string, string>;
  readonly log: string;
}

async function start(unit: string, inputs: Record<string, string> = {}): Promise<Finished> {
  const files = { GITHUB_OUTPUT: path.join(temporary, 'output'), GITHUB_STEP_SUMMARY: path.join(temporary, 'summary') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const child = spawn(process.execPath, [path.join(root, 'actions', unit, 'index.js')], {
    cwd: workspace,
    env: { ...runnerVariables(), ...files, ...inputVariables(inputs) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const status = await new Promise<number | null>((done) => child.once('close', done));
  return { status, outputs: parseOutputs(await readFile(files.GITHUB_OUTPUT, 'utf8')), log };
}

function runnerVariables(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: temporary,
    RUNNER_TEMP: temporary,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/parcel-service',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKFLOW: 'release',
    GITHUB_JOB: 'preflight',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SERVER_URL: 'https://github.com',
    ACTIONS_RUNTIME_TOKEN: process.env['ACTIONS_RUNTIME_TOKEN'] ?? '',
    ACTIONS_RESULTS_URL: process.env['ACTIONS_RESULTS_URL'] ?? '',
  };
}

function inputVariables(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** The here-document form that the toolkit writes. */
function parseOutputs(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(entries.map(([, name, , value]) => [name as string, value as string]));
}

/** Downloads what was uploaded and compares it with the evidence folder, file by file. */
async function comesBack(artifactId: string): Promise<void> {
  const folder = path.join(temporary, 'down');
  await mkdir(folder);
  await new DefaultArtifactClient().downloadArtifact(Number(artifactId), { path: folder });
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  expect(names.some((name) => /governance-check-.*\.json$/.test(name))).toBe(true);
  for (const name of names) {
    expect((await readFile(path.join(folder, name))).equals(await readFile(path.join(workspace, name)))).toBe(true);
  }
}

describe('evidence-upload, as built, with the real client and a real blob server', () => {
  it.each<{ name: string; method: string; faults: Fault[] }>([
    { name: 'nothing goes wrong', method: 'ListArtifacts', faults: [] },
    { name: 'the acknowledgement is lost', method: 'FinalizeArtifact', faults: ['lose-answer'] },
    { name: 'the service is busy once', method: 'CreateArtifact', faults: [{ status: 503 }] },
  ])('keeps every byte when $name', async ({ method, faults }) => {
    service.fail(method, ...faults);
    const { status, outputs, log } = await start('evidence-upload');
    expect({ status, log: status === 0 ? '' : log }).toEqual({ status: 0, log: '' });
    expect(outputs).toMatchObject({ verdict: 'pass', open: 'true' });
    expect(outputs['artifact-sha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(outputs['artifact-name']).toMatch(/^release-gates-rc-2\.4\.0-aaaaaaaaaaaa-preflight-attempt2$/);
    await comesBack(outputs['artifact-id'] ?? '');
  });

  it.each<{ name: string; method: string; faults: Fault[]; says: RegExp }>([
    {
      name: 'every request is lost',
      method: 'CreateArtifact',
      faults: ['lose-request', 'lose-request'],
      says: /ECONNRESET/,
    },
    { name: 'the service has other bytes', method: 'ListArtifacts', faults: ['wrong-digest'], says: /digest_mismatch/ },
    { name: 'the service refuses', method: 'FinalizeArtifact', faults: [{ status: 400 }], says: /upload_failed/ },
  ])('closes a run that requires the upload when $name', async ({ method, faults, says }) => {
    service.fail(method, ...faults);
    const { status, outputs, log } = await start('evidence-upload');
    expect(log).toMatch(says);
    expect({ status, open: outputs['open'], id: outputs['artifact-id'] }).toEqual({ status: 1, open: 'false', id: '' });
  });

  it('reports a failed upload, and passes, where it is not required', async () => {
    service.fail('FinalizeArtifact', { status: 400 });
    const { status, outputs, log } = await start('evidence-upload', { required: 'false' });
    expect({ status, open: outputs['open'], id: outputs['artifact-id'] }).toEqual({ status: 0, open: 'true', id: '' });
    expect(log).toMatch(/upload_failed/);
  });

  it('never prints the token, and a signed address only once it is masked', async () => {
    const { log } = await start('evidence-upload');
    const signatures = [...log.matchAll(/sig=([^"&\s]+)/g)].map(([, secret]) => secret as string);
    expect(log).not.toContain(process.env['ACTIONS_RUNTIME_TOKEN']);
    const early = signatures.filter((secret) => log.indexOf(`sig=${secret}`) < log.indexOf(`::add-mask::${secret}`));
    const unmasked = signatures.filter((secret) => !log.includes(`::add-mask::${secret}`));
    expect({ early, unmasked }).toEqual({ early: [], unmasked: [] });
  });
});

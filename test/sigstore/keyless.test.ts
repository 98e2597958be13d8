import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { systemClock } from '../../packages/adapters/src/clock/system-clock.ts';
import {
  parseSigstoreRoots,
  readAttestations,
  type AttestationVerdict,
  verifyAttestation,
} from '@release-gates/attestation';
import { sha256Hex } from '@release-gates/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byteVariants } from '../peers/variants.ts';
import { CLI, runCompiledCli } from '../support/compiled-cli.ts';
import { copyExample, type ExampleRepository } from '../support/example-repository.ts';
import { ISSUER, type LocalSigstore, startSigstore, WORKFLOW } from '../support/sigstore.ts';

/** `sign` with certificates of a Sigstore instance, and whom a reader believes: no key is kept anywhere. */

const VARIANTS = process.env['CI'] === 'true' ? 200 : 40;

const scratch = mkdtempSync(join(tmpdir(), 'release-gates-keyless-'));
const open: LocalSigstore[] = [];
let ours: LocalSigstore;
let theirs: LocalSigstore;
let example: ExampleRepository;
let signed: Awaited<ReturnType<typeof sign>>;
beforeAll(async () => {
  [ours, theirs] = [await start(), await start()];
  example = copyExample();
  // Whatever the verdict: a closed candidate is signed as closed.
  runCompiledCli(['preflight'], example.root);
  signed = await sign(ours);
});
afterAll(async () => {
  for (const sigstore of open) await sigstore.close();
  example.remove();
  rmSync(scratch, { recursive: true, force: true });
});

async function start(options: Parameters<typeof startSigstore>[0] = {}): Promise<LocalSigstore> {
  const sigstore = await startSigstore(options);
  open.push(sigstore);
  return sigstore;
}

interface Ran {
  readonly status: number;
  readonly output: string;
}

/** The server lives in this process, so that a run may not block it. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((done) => {
    execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: example.root, env: { PATH, HOME, ...env }, encoding: 'utf8' },
      (error, stdout, stderr) => done({ status: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}

let folders = 0;
/** Signs into a folder of its own. */
async function sign(
  sigstore: LocalSigstore,
  services: readonly string[] = ['--timestamp-url', sigstore.url, '--rekor-url', sigstore.url],
): Promise<Ran & { readonly folder: string; readonly lines: () => string }> {
  const out = `signed-${(folders += 1)}`;
  // Names only what makes an identity: the example is no repository of a runner.
  const { GITHUB_ACTIONS: _runner, ...env } = sigstore.env;
  const args = ['sign', '--signer', 'keyless', '--fulcio-url', sigstore.url, ...services, '--out-directory', out];
  const ran = await run(args, env);
  const folder = join(example.root, out);
  const find = (): string => readdirSync(folder).find((name) => name.endsWith('.intoto.jsonl')) ?? '';
  return { ...ran, folder, lines: () => readFileSync(join(folder, find()), 'utf8') };
}

function judge(
  lines: string,
  { sigstore = ours, subject = WORKFLOW, issuer = ISSUER, nowMs = systemClock.nowMs(), threshold = 1 } = {},
): readonly string[] {
  const roots = parseSigstoreRoots(Buffer.from(sigstore.trustedRoot), 'root.json');
  const certificates = { roots, identities: [{ issuer, subject }], nowMs };
  const read = readAttestations(Buffer.from(lines), 'a.jsonl');
  const verdicts = read.attestations.map((found) => verifyAttestation(found, { keys: [], threshold, certificates }));
  return [...read.problems.map(({ code }) => code), ...new Set(verdicts.map(tell))];
}

function tell(verdict: AttestationVerdict): string {
  return verdict.ok ? `${verdict.identity?.subject}` : verdict.code;
}

describe('what is signed without a key', () => {
  it.each([
    ['a log and a clock', (url: string) => ['--timestamp-url', url, '--rekor-url', url]],
    ['a log alone', (url: string) => ['--rekor-url', url]],
  ])('verifies by the workflow that was certified: %s', async (_name, services) => {
    const { status, output, lines } = await sign(ours, services(ours.url));
    expect([status, output]).toEqual([0, expect.stringContaining(WORKFLOW)]);
    expect(judge(lines())).toEqual([WORKFLOW]);
  });

  it('verifies by a clock alone where the instance has no log', async () => {
    const github = await start({ hasLog: false });
    const { lines } = await sign(github, ['--timestamp-url', github.url]);
    expect(judge(lines(), { sigstore: github })).toEqual([WORKFLOW]);
    expect(github.requests.filter((request) => request.includes('/log/'))).toEqual([]);
  });

  it('has one certificate for all statements, and shows no token', async () => {
    const own = await start();
    const { output, folder } = await sign(own);
    expect(own.requests.filter((request) => request.includes('signingCert'))).toHaveLength(1);
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    for (const token of [...own.tokens, 'request-token-of-a-test'])
      expect([output, ...files].some((text) => text.includes(token))).toBe(false);
  });

  it.each([
    ['another workflow', { subject: WORKFLOW.replace('release.yml', 'pr.yml') }, 'identity'],
    ['the beginning of a workflow', { subject: WORKFLOW.slice(0, -2) }, 'identity'],
    ['a pattern of workflows', { subject: '.*' }, 'identity'],
    ['another issuer', { issuer: 'https://gitlab.com' }, 'identity'],
    ['two signers', { threshold: 2 }, 'threshold'],
    ['a reader whose clock is a day behind', { nowMs: systemClock.nowMs() - 86_400_000 }, 'certificate'],
  ])('is not that of %s', (_name, expected, fault) => {
    expect(judge(signed.lines(), expected)).toEqual([fault]);
  });

  it('is nothing to a reader of another instance', async () => {
    expect(judge((await sign(theirs)).lines())).toEqual(['certificate']);
  });

  it('does not hold with any byte of it changed', () => {
    const [line = ''] = signed.lines().split('\n');
    const variants = byteVariants(Buffer.from(line), VARIANTS);
    // Nothing binds a field that nobody reads, nor the text of the checkpoint that repeats what the proof says.
    const held = variants.filter((bytes) => judge(bytes.toString()).includes(WORKFLOW));
    const original = JSON.parse(line) as { dsseEnvelope: object };
    for (const bytes of held) {
      expect((JSON.parse(bytes.toString()) as { dsseEnvelope: object }).dsseEnvelope).toEqual(original.dsseEnvelope);
    }
    expect(held.length).toBeLessThan(10);
  });
});

describe('who is asked and does not answer', () => {
  it.each([
    ['the identity', '/oidc', { status: 403, body: '{}' }, 'identity token'],
    ['an identity that is none', '/oidc', { status: 200, body: '{"value":"no-token-of-three-parts"}' }, 'is none'],
    ['the certificate authority', '/api/v2/signingCert', { status: 400, body: '{"message":"no"}' }, 'HTTP 400'],
    ['the clock', '/api/v1/timestamp', { status: 400, body: '' }, 'the timestamp authority gave no timestamp'],
    ['the log', '/api/v1/log/entries', { status: 400, body: '' }, 'the transparency log did not take'],
  ])('%s: nothing is written, and no token is shown', async (_name, path, fault, reason) => {
    const own = await start();
    own.faults.set(path, fault);
    const { status, output, folder } = await sign(own);
    expect([status, output]).toEqual([3, expect.stringContaining(reason)]);
    for (const token of [...own.tokens, 'no-token-of-three-parts']) expect(output).not.toContain(token);
    expect(existsSync(folder)).toBe(false);
  });

  it('nobody, where the run has no identity', async () => {
    const { status, output } = await run([
      'sign',
      '--signer',
      'keyless',
      '--fulcio-url',
      ours.url,
      '--rekor-url',
      ours.url,
    ]);
    expect([status, output]).toEqual([1, expect.stringContaining('id-token: write')]);
  });
});

const ALL_HOLD = expect.stringMatching(/^verified +7\nrefused +0$/m) as string;

function gate(named: readonly string[]): Promise<Ran> {
  const lines = join(basename(signed.folder), '*.intoto.jsonl');
  return run(['attestation-verify', '--attestations', lines, '--require-open=false', ...named]);
}

function gateOf(subject: string, sigstore = ours): Promise<Ran> {
  writeFileSync(join(example.root, 'root.sigstore-root.json'), sigstore.trustedRoot);
  return gate(['--sigstore-roots', 'root.sigstore-root.json', '--certificate-identities', subject]);
}

/** What an auditor got; the instance that the auditor believes lies where the command is called. */
function handOn(sigstore: LocalSigstore): string {
  const candidates = join(example.root, '.release-gates');
  const folder = mkdtempSync(join(scratch, 'handed-'));
  cpSync(join(candidates, readdirSync(candidates).find((name) => name.startsWith('rc-')) ?? ''), folder, {
    recursive: true,
  });
  const manifest = readdirSync(folder).find((name) => name.startsWith('manifest.')) ?? '';
  const digest = sha256Hex(readFileSync(join(folder, manifest))).slice(0, 12);
  cpSync(signed.folder, join(folder, 'attestations', digest), { recursive: true });
  // The folder brings one along under the same name, that it would like to be believed.
  writeFileSync(join(folder, 'believed.json'), ours.trustedRoot);
  writeFileSync(join(example.root, 'believed.json'), sigstore.trustedRoot);
  return folder;
}

describe('verify', () => {
  it.each([
    ['takes what the workflow signed', WORKFLOW, () => ours, 0, /signed {4}YES .*release\.yml/],
    ['refuses another workflow', WORKFLOW.replace('main', 'x'), () => ours, 1, /signed {4}NO/],
    ['refuses another instance', WORKFLOW, () => theirs, 1, /no Sigstore instance that is trusted/],
  ])('%s', async (_name, subject, sigstoreOf, status, said) => {
    const folder = handOn(sigstoreOf());
    const believed = ['--sigstore-roots', 'believed.json', '--certificate-identities', subject];
    const ran = await run(['verify', folder, ...believed, '--no-require-open', '--offline']);
    expect([ran.status, ran.output]).toEqual([status, expect.stringMatching(said)]);
  });
});

describe('the gate', () => {
  it('takes what the workflow signed', async () => {
    expect(await gateOf(WORKFLOW)).toEqual({ status: 0, output: ALL_HOLD });
  });

  it.each([
    ['another workflow', () => gateOf(WORKFLOW.replace('main', 'x')), 'who is not trusted here'],
    ['another instance', () => gateOf(WORKFLOW, theirs), 'no Sigstore instance that is trusted'],
  ])('refuses it from %s', async (_name, asked, reason) => {
    expect(await asked()).toEqual({ status: 1, output: expect.stringContaining(reason) as string });
  });
});

const ROOT_KEY = join(scratch, 'root.pem');
const TRUST = '.github/release-trust';

/** Makes a trust root that believes these instances, and these identities for evidence. */
async function makeTrustRoot(instances: Readonly<Record<string, LocalSigstore>>, subjects: readonly string[]) {
  const folder = join(example.root, TRUST);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, { trustedRoot }] of Object.entries(instances)) writeFileSync(join(folder, name), trustedRoot);
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(ROOT_KEY, privateKey.export({ format: 'pem', type: 'pkcs8' }));
  writeFileSync(join(example.root, 'root.pub'), publicKey.export({ format: 'pem', type: 'spki' }));
  const identities = subjects.map((subject) => ({ issuer: ISSUER, subject, roles: ['evidence'] }));
  const policy = {
    version: 1,
    keys: { alice: { 'public-key': 'root.pub', owner: 'alice' } },
    roles: { root: { keys: ['alice'], threshold: 1 } },
    'sigstore-roots': Object.keys(instances),
    identities,
  };
  // JSON is YAML, too.
  writeFileSync(join(example.root, '.github/release-trust.yml'), JSON.stringify(policy));
  const made = await run(['trust-root', '--action', 'init', '--key-file', ROOT_KEY]);
  expect(made).toMatchObject({ status: 0 });
  return folder;
}

const OWN = 'own.sigstore-root.json';

describe('a trust root', () => {
  it('lets its identities sign, and only by the instance that it binds', async () => {
    const folder = await makeTrustRoot({ [OWN]: ours }, [WORKFLOW]);
    expect(await gate([])).toEqual({ status: 0, output: ALL_HOLD });
    writeFileSync(join(folder, OWN), theirs.trustedRoot);
    const other = `${OWN} is not there as the trust root binds it`;
    expect(await gate([])).toEqual({ status: 1, output: expect.stringContaining(other) as string });
  });

  it('that revokes an identity lets it sign no more, and an auditor sees that it did', async () => {
    const folder = await makeTrustRoot({ [OWN]: ours }, [WORKFLOW]);
    const handed = handOn(ours);
    const then = new Date(systemClock.nowMs()).toISOString();
    const pin = sha256Hex(readFileSync(join(folder, '1.root.json')));
    const verify = (...more: readonly string[]): Promise<Ran> =>
      run(['verify', handed, '--no-require-open', '--trust-root', TRUST, '--trust-root-sha256', pin, ...more]);
    expect(await verify()).toMatchObject({ status: 0 });
    await revoke('superseded');
    const revoked = expect.stringMatching(/release\.yml@refs\/heads\/main is revoked \(superseded, from /) as string;
    expect(await gate([])).toEqual({ status: 1, output: revoked });
    expect(await verify()).toEqual({ status: 1, output: expect.stringContaining('--as-of TIME') as string });
    expect(await verify('--as-of', then)).toEqual({
      status: 0,
      output: expect.stringContaining('signed    YES') as string,
    });
    await revoke('compromised');
    expect(await verify('--as-of', then)).toMatchObject({ status: 1 });
  });
});

async function revoke(reason: string): Promise<void> {
  const why = ['--reason', reason, '--note', 'moved'];
  const ran = await run(['trust-root', '--action', 'revoke', '--identity', WORKFLOW, ...why, '--key-file', ROOT_KEY]);
  expect(ran).toMatchObject({ status: 0 });
}

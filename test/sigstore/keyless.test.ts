import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type AttestationVerdict,
  parseSigstoreRoots,
  readAttestations,
  verifyAttestation,
} from '@release-gates/attestation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../packages/adapters/src/clock/system-clock.ts';
import { byteVariants } from '../peers/variants.ts';
import { ISSUER, type LocalSigstore, WORKFLOW } from '../support/sigstore.ts';
import { openKeylessWorld, type Ran, type Signed } from './keyless-world.ts';

/** `sign` with certificates of a Sigstore instance, and whom a reader believes: no key is kept anywhere. */

const VARIANTS = process.env['CI'] === 'true' ? 200 : 40;

const world = openKeylessWorld();
const { run, sign, start } = world;
let ours: LocalSigstore;
let theirs: LocalSigstore;
let signed: Signed;
beforeAll(async () => {
  [ours, theirs] = [await start(), await start()];
  signed = await sign(ours);
});
afterAll(() => world.close());

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
  writeFileSync(join(world.root, 'root.sigstore-root.json'), sigstore.trustedRoot);
  return gate(['--sigstore-roots', 'root.sigstore-root.json', '--certificate-identities', subject]);
}

describe('verify', () => {
  it.each([
    ['takes what the workflow signed', WORKFLOW, () => ours, 0, /signed {4}YES .*release\.yml/],
    ['refuses another workflow', WORKFLOW.replace('main', 'x'), () => ours, 1, /signed {4}NO/],
    ['refuses another instance', WORKFLOW, () => theirs, 1, /no Sigstore instance that is trusted/],
  ])('%s', async (_name, subject, sigstoreOf, status, said) => {
    const folder = world.handOn(signed.folder, sigstoreOf(), ours);
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

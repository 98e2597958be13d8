import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openWorkspace } from '@release-gates/adapters';
import { sha256Hex } from '@release-gates/core';
import { readManifest } from '@release-gates/evidence';
import { countedSigners } from '@release-gates/rollout';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../packages/adapters/src/clock/system-clock.ts';
import { collectAttestations } from '../../packages/rollout/src/facts/collect-attestations.ts';
import { judgeAttestations } from '../../packages/rollout/src/facts/judge-attestations.ts';
import { ISSUER, type LocalSigstore, WORKFLOW } from '../support/sigstore.ts';
import { openKeylessWorld, type Ran, type Signed } from './keyless-world.ts';

/** Identities of a trust root: whom it lets sign without a key, until when, and how many of them signed. */

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

const ALL_HOLD = expect.stringMatching(/^verified +7\nrefused +0$/m) as string;

/** By the trust root alone. */
function gate(): Promise<Ran> {
  const lines = join(basename(signed.folder), '*.intoto.jsonl');
  return run(['attestation-verify', '--attestations', lines, '--require-open=false']);
}

const ROOT_KEY = join(world.scratch, 'root.pem');
const TRUST = '.github/release-trust';

/** Makes a trust root that believes these instances, and these identities for evidence. */
async function makeTrustRoot(instances: Readonly<Record<string, LocalSigstore>>, subjects: readonly string[]) {
  const folder = join(world.root, TRUST);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, { trustedRoot }] of Object.entries(instances)) writeFileSync(join(folder, name), trustedRoot);
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(ROOT_KEY, privateKey.export({ format: 'pem', type: 'pkcs8' }));
  writeFileSync(join(world.root, 'root.pub'), publicKey.export({ format: 'pem', type: 'spki' }));
  const identities = subjects.map((subject) => ({ issuer: ISSUER, subject, roles: ['evidence'] }));
  const policy = {
    version: 1,
    keys: { alice: { 'public-key': 'root.pub', owner: 'alice' } },
    roles: { root: { keys: ['alice'], threshold: 1 } },
    'sigstore-roots': Object.keys(instances),
    identities,
  };
  // JSON is YAML, too.
  writeFileSync(join(world.root, '.github/release-trust.yml'), JSON.stringify(policy));
  const made = await run(['trust-root', '--action', 'init', '--key-file', ROOT_KEY]);
  expect(made).toMatchObject({ status: 0 });
  return folder;
}

const OWN = 'own.sigstore-root.json';

describe('a trust root', () => {
  it('lets its identities sign, and only by the instance that it binds', async () => {
    const folder = await makeTrustRoot({ [OWN]: ours }, [WORKFLOW]);
    expect(await gate()).toEqual({ status: 0, output: ALL_HOLD });
    writeFileSync(join(folder, OWN), theirs.trustedRoot);
    const other = `${OWN} is not there as the trust root binds it`;
    expect(await gate()).toEqual({ status: 1, output: expect.stringContaining(other) as string });
  });

  it('that revokes an identity lets it sign no more, and an auditor sees that it did', async () => {
    const folder = await makeTrustRoot({ [OWN]: ours }, [WORKFLOW]);
    const handed = world.handOn(signed.folder, ours, ours);
    const then = new Date(systemClock.nowMs()).toISOString();
    const pin = sha256Hex(readFileSync(join(folder, '1.root.json')));
    const verify = (...more: readonly string[]): Promise<Ran> =>
      run(['verify', handed, '--no-require-open', '--trust-root', TRUST, '--trust-root-sha256', pin, ...more]);
    expect(await verify()).toMatchObject({ status: 0 });
    await revoke('superseded');
    const revoked = expect.stringMatching(/release\.yml@refs\/heads\/main is revoked \(superseded, from /) as string;
    expect(await gate()).toEqual({ status: 1, output: revoked });
    expect(await verify()).toEqual({ status: 1, output: expect.stringContaining('--as-of TIME') as string });
    expect(await verify('--as-of', then)).toEqual({
      status: 0,
      output: expect.stringContaining('signed    YES') as string,
    });
    await revoke('compromised');
    expect(await verify('--as-of', then)).toMatchObject({ status: 1 });
  });
});

it('two workflows are two signers of the manifest, where both may sign; else the other holds it up', async () => {
  const other = WORKFLOW.replace('release.yml', 'second.yml');
  const second = await start({ subject: other });
  const { folder } = await sign(ours);
  expect(await sign(second, undefined, basename(folder))).toMatchObject({ status: 0 });
  const handed = world.handOn(folder, ours, ours);
  const instances = { [OWN]: ours, 'second.sigstore-root.json': second };
  for (const [trust, subjects, found] of [
    ['both', [WORKFLOW, other], { codes: [], count: 2 }],
    ['one', [WORKFLOW], { codes: ['signature_unverified'], count: 1 }],
  ] as const) {
    cpSync(await makeTrustRoot(instances, subjects), join(handed, trust), { recursive: true });
    expect(await judgeRelease(handed, trust)).toEqual(found);
  }
});

/** What a rollout finds beside the manifest of a folder, and how many said yes to it. */
async function judgeRelease(root: string, trust: string) {
  const path = readdirSync(root).find((name) => name.startsWith('manifest.')) ?? '';
  const bytes = readFileSync(join(root, path));
  const beside = { path, sha256: sha256Hex(bytes), ...readManifest(bytes, path) };
  const place = { workspace: openWorkspace({ root }), signatures: { 'trust-root': trust } };
  const declared = await collectAttestations(beside, place);
  const [entry] = declared.flatMap((one) => (one.kind === 'attestations' ? [one] : []));
  if (entry === undefined || declared.length > 1)
    throw new Error('expected statements, and nothing that cannot be read');
  const attested = { nowMs: systemClock.nowMs(), beside, signing: 'required' } as const;
  const { findings, signers } = judgeAttestations(entry, attested);
  return { codes: [...new Set(findings.map(({ code }) => code))], count: countedSigners(signers) };
}

async function revoke(reason: string): Promise<void> {
  const why = ['--reason', reason, '--note', 'moved'];
  const ran = await run(['trust-root', '--action', 'revoke', '--identity', WORKFLOW, ...why, '--key-file', ROOT_KEY]);
  expect(ran).toMatchObject({ status: 0 });
}

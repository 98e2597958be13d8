import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { FIXED_NOW_MS, collectContext, FakeSecrets, FakeWorkspace } from '@release-gates/testkit';
import { buildEd25519Signature } from '@release-gates/evidence';
import { sha256Hex } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { rollbackDrillGuard } from './gate.ts';
import { drillInputs } from './inputs.ts';

const INCIDENT = '.data/out/incident_notify_drill_1795100012.json';
const BUNDLE = '.data/out/rollback_bundle_report_1795100100_drill.json';
const SIGNATURE = '.data/out/rollback_drill_signature_1795100300.json';
const POLICY = 'security/rollback_drill_signature_policy.json';
const KEY = 'drill key of the fixtures';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const REPOSITORY: Readonly<Record<string, string>> = {
  [INCIDENT]: fixture('incident_notify_drill.json'),
  [BUNDLE]: fixture('rollback_bundle_report.json'),
  [SIGNATURE]: fixture('rollback_drill_signature.json'),
};

interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly keyFiles?: Readonly<Record<string, string>>;
}

async function collectFrom({ files, inputs = {}, environment, keyFiles }: World) {
  const workspace = new FakeWorkspace({ ...REPOSITORY, ...files });
  const secrets = new FakeSecrets(environment ?? { WA_ROLLBACK_DRILL_SIGNING_KEY: KEY }, keyFiles);
  const parsed = drillInputs.parse(inputs);
  return { facts: await collect(parsed, collectContext({ workspace, secrets })), inputs: parsed };
}

async function validity(world: World): Promise<string | undefined> {
  const { facts, inputs } = await collectFrom(world);
  return decide(facts, inputs).find((check) => check.id === 'rollback_signature_reports_valid')?.outcome;
}

const policyOf = (content: object) => ({ [POLICY]: JSON.stringify(content) });

const artifacts = [INCIDENT, BUNDLE].map((path) => {
  const content = REPOSITORY[path] ?? '';
  return { path, size: content.length, sha256: sha256Hex(content) };
});

describe('the key that a signature is verified with', () => {
  const pair = generateKeyPairSync('ed25519');
  const pem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const signed = (keyId: string) =>
    buildEd25519Signature(
      { signedAtMs: FIXED_NOW_MS - 3_600_000, keyId, artifactPatterns: {}, artifacts },
      pair.privateKey,
    );
  const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const listed = { keys: [{ key_id: 'k1', algorithm: 'ed25519', public_key: pem }] };

  it.each<[string, World, string]>([
    ['from the policy', { files: { [SIGNATURE]: signed('k1'), ...policyOf(listed) } }, 'pass'],
    [
      'from a file of the repository',
      {
        files: { [SIGNATURE]: signed('k1'), 'keys/k1.pem': pem },
        inputs: { publicKeyFile: 'keys/k1.pem', keyIds: ['k1'] },
      },
      'pass',
    ],
    [
      'HMAC from a file outside',
      { environment: {}, keyFiles: { '/keys/hmac': KEY }, inputs: { signingKeyFile: '/keys/hmac' } },
      'pass',
    ],
    [
      'HMAC from the variable that the policy names',
      { environment: { OTHER: KEY }, files: policyOf({ key_env: 'OTHER' }) },
      'pass',
    ],
    ['a key id that is not listed', { files: { [SIGNATURE]: signed('k2'), ...policyOf(listed) } }, 'fail'],
    [
      'a listed key of another pair',
      {
        files: {
          [SIGNATURE]: signed('k1'),
          ...policyOf({ keys: [{ key_id: 'k1', algorithm: 'ed25519', public_key: other }] }),
        },
      },
      'fail',
    ],
    ['an algorithm that the policy does not allow', { files: policyOf({ algorithm: 'ed25519' }) }, 'fail'],
    ['a key id that the inputs do not allow', { inputs: { keyIds: ['release'] } }, 'fail'],
    [
      'a listed public key that is none',
      {
        files: {
          [SIGNATURE]: signed('k1'),
          ...policyOf({ keys: [{ key_id: 'k1', algorithm: 'ed25519', public_key: 'A'.repeat(50) }] }),
        },
      },
      'inconclusive',
    ],
    [
      'HMAC where only Ed25519 keys are listed',
      { files: policyOf({ keys: [{ key_id: 'default', algorithm: 'ed25519', public_key: pem }] }) },
      'inconclusive',
    ],
  ])('%s: %s', async (_name, world, outcome) => {
    expect(await validity(world)).toBe(outcome);
  });

  it('says what class of key signed', async () => {
    const { facts, inputs } = await collectFrom({});
    expect(rollbackDrillGuard.details?.(facts, inputs)['signature']).toMatchObject({
      key_class: expect.stringMatching(/^symmetric: whoever can verify can also sign/),
    });
  });

  it.each<[string, World, string | undefined]>([
    ['a key of the predecessor', {}, 'fail'],
    ['32 bytes', { environment: { WA_ROLLBACK_DRILL_SIGNING_KEY: 'é'.repeat(16) } }, 'pass'],
    ['31 bytes', { environment: { WA_ROLLBACK_DRILL_SIGNING_KEY: 'k'.repeat(31) } }, 'fail'],
    ['no key', { environment: {} }, undefined],
    ['a public key', { environment: {}, files: { [SIGNATURE]: signed('k1'), ...policyOf(listed) } }, undefined],
  ])('warns of a short HMAC key, and takes it: %s', async (_name, world, outcome) => {
    const { facts, inputs } = await collectFrom(world);
    const row = decide(facts, inputs).find((check) => check.id === 'rollback_signature_key_strength');
    expect(row?.outcome).toBe(outcome);
    expect(row?.level ?? 'may').toBe('may');
    expect(JSON.stringify([facts, row])).not.toContain(KEY);
  });

  it('takes the signature that a short key made', async () => {
    expect(await validity({})).toBe('pass');
  });
});

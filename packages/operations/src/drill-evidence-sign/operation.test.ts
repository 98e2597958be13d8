import { generateKeyPairSync } from 'node:crypto';
import { foldVerdict, judge, opens } from '@release-gates/core';
import { isSignedBy, parseDrillSignature, parseEd25519PublicKey, type DrillKey } from '@release-gates/evidence';
import { applyContext, FakeSecrets, FakeWorkspace, FIXED_NOW_MS, type FakeFiles } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { drillEvidenceSign } from './operation.ts';

const SECRET = 's3cret-'.repeat(5);
const { privateKey } = generateKeyPairSync('ed25519');
const PEM = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ format: 'pem', type: 'pkcs8' })
  .toString();

const STRICT = { mode: 'enforce', strict: true } as const;
const seconds = FIXED_NOW_MS / 1000;
const drill = {
  '.data/out/incident_notify_drill_1.json': `{"ok":true,"ended_at":${seconds - 100}}`,
  '.data/out/rollback_bundle_report_1.json': `{"ok":true,"generated_at":${seconds - 50}}`,
};

async function run(
  files: FakeFiles,
  inputs: Record<string, unknown>,
  secrets = new FakeSecrets(
    { KEY: SECRET, PEM, ONE_LINE: PEM.trim().replaceAll('\n', String.raw`\n`), SHORT: 'x'.repeat(31), RSA },
    { '/run/key': PEM },
  ),
): Promise<{
  failed: string[];
  written: Uint8Array | undefined;
  path: string;
  values: Readonly<Record<string, string>>;
  facts: string;
}> {
  const workspace = new FakeWorkspace(files);
  const context = applyContext({ workspace, secrets });
  const given = drillEvidenceSign.inputs.parse(inputs);
  const facts = JSON.stringify(await drillEvidenceSign.collect(given, context));
  const plan = drillEvidenceSign.plan(JSON.parse(facts) as never, given);
  const judged = plan.checks.map((check) => judge(check, STRICT));
  const failed = judged.filter((check) => check.outcome === 'fail').map((check) => check.id);
  if (!opens(foldVerdict(judged))) return { failed, written: undefined, path: '', values: {}, facts };
  const { values = {} } = await drillEvidenceSign.apply(plan, given, context);
  const path = values['signature-path'] ?? '';
  return { failed, written: workspace.files.get(path), path, values, facts };
}

describe('drill-evidence-sign', () => {
  it.each<[string, FakeFiles, Record<string, unknown>, string[]]>([
    ['ed25519 from a variable', drill, { keyEnv: 'PEM' }, []],
    ['ed25519 on one line', drill, { keyEnv: 'ONE_LINE' }, []],
    ['ed25519 from a file', drill, { keyFile: '/run/key' }, []],
    ['hmac', drill, { keyEnv: 'KEY', algorithm: 'hmac-sha256' }, []],
    ['no key named', drill, {}, ['drill_signature_key_available']],
    ['two keys named', drill, { keyEnv: 'PEM', keyFile: '/run/key' }, ['drill_signature_key_available']],
    ['a key that is not there', drill, { keyEnv: 'NONE' }, ['drill_signature_key_available']],
    ['31 bytes', drill, { keyEnv: 'SHORT', algorithm: 'hmac-sha256' }, ['drill_signature_key_available']],
    ['a secret for ed25519', drill, { keyEnv: 'KEY' }, ['drill_signature_key_available']],
    ['an RSA key', drill, { keyEnv: 'RSA' }, ['drill_signature_key_available']],
    [
      'nothing to sign',
      {},
      { keyEnv: 'PEM' },
      ['drill_evidence_artifacts_found', 'drill_evidence_has_incident_and_rollback'],
    ],
    [
      'only a bundle',
      { '.data/out/rollback_bundle_report_1.json': '{"generated_at":1}' },
      { keyEnv: 'PEM' },
      ['drill_evidence_has_incident_and_rollback'],
    ],
    [
      'a malformed report',
      { ...drill, '.data/out/incident_notify_drill_2.json': '{' },
      { keyEnv: 'PEM' },
      ['drill_evidence_sound'],
    ],
    [
      'a report from the future',
      { ...drill, '.data/out/incident_notify_drill_2.json': `{"ended_at":${seconds + 61}}` },
      { keyEnv: 'PEM' },
      ['drill_evidence_sound'],
    ],
  ])('%s', async (_name, files, inputs, failed) => {
    const ran = await run(files, inputs);
    expect(ran.failed).toEqual(failed);
    expect(ran.written !== undefined).toBe(failed.length === 0);
  });

  it.each<[string, Record<string, unknown>, (values: Readonly<Record<string, string>>) => DrillKey]>([
    ['hmac-sha256', { keyEnv: 'KEY', algorithm: 'hmac-sha256' }, () => ({ algorithm: 'hmac-sha256', secret: SECRET })],
    [
      'ed25519',
      { keyEnv: 'PEM' },
      (values) => ({ algorithm: 'ed25519', publicKey: parseEd25519PublicKey(values['public-key'] ?? '', 'k') }),
    ],
  ])('signs with %s what a guard verifies, and the same facts the same', async (_name, inputs, keyOf) => {
    const ran = await run(drill, inputs);
    const signature = parseDrillSignature(ran.written ?? new Uint8Array(), ran.path);
    expect(isSignedBy(signature, keyOf(ran.values))).toBe(true);
    expect(signature.artifacts.map((artifact) => artifact.path)).toEqual(Object.keys(drill).sort());
    expect(signature.signedAtMs).toBe(FIXED_NOW_MS);
    expect((await run(drill, inputs)).written).toEqual(ran.written);
  });

  it('writes no key into facts, values or the signature', async () => {
    for (const inputs of [{ keyEnv: 'PEM' }, { keyEnv: 'KEY', algorithm: 'hmac-sha256' }]) {
      const ran = await run(drill, inputs);
      const everything = ran.facts + JSON.stringify(ran.values) + new TextDecoder().decode(ran.written);
      expect(everything).not.toContain(SECRET);
      expect(everything).not.toContain(PEM.split('\n')[1]);
    }
  });
});

import { parseEnvelope, parseSigningKey } from '@release-gates/attestation';
import { foldVerdict, InputError, judge, opens, sha256Hex } from '@release-gates/core';
import { parseFreezePayload } from '@release-gates/rollout';
import { applyContext, FakeSecrets, FakeWorkspace, newKeyPem, trustedKey, trustRootText } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { freezeSign } from './operation.ts';

const KEYS = { ANN: newKeyPem(), BOB: newKeyPem('ed25519'), EVE: newKeyPem(), OLD: newKeyPem() };
const keyOf = (name: keyof typeof KEYS) => parseSigningKey(KEYS[name], name);
const FOLDER = '.github/release-freezes';
const POLICY = {
  version: 1,
  canary: { 'min-time': 0, 'min-samples': 0, 'max-metric-age': 60 },
  traffic: { adapter: 'none', 'pointer-only': true },
};

function world(threshold = 1): Record<string, string> {
  const keys = [
    trustedKey('ann', keyOf('ANN')),
    trustedKey('bob', keyOf('BOB')),
    trustedKey('old', keyOf('OLD'), { owner: 'ann', valid_until: '2026-02-01T00:00:00Z' }),
  ];
  const roles = {
    root: { keys: ['ann'], threshold: 1 },
    freeze: { keys: ['ann', 'bob', 'old'], threshold },
  };
  return {
    '.github/release-rollout.yml': JSON.stringify(POLICY),
    '.github/release-trust/1.root.json': trustRootText(keyOf('ANN'), { keys, roles }),
  };
}

type Files = Record<string, string | Uint8Array>;

async function run(given: Record<string, unknown>, files: Files = world(), repository = 'example/parcel-service') {
  const workspace = new FakeWorkspace(files);
  const subject = { repository, commit: null, ref: null, version: null };
  const context = applyContext({ workspace, subject, secrets: new FakeSecrets(KEYS) });
  const inputs = freezeSign.inputs.parse({ reason: 'audit', keyEnv: 'ANN', ...given });
  const facts = JSON.stringify(await freezeSign.collect(inputs, context));
  for (const pem of Object.values(KEYS)) expect(facts).not.toContain(pem.split('\n')[1]);
  const planned = freezeSign.plan(JSON.parse(facts) as never, inputs);
  const judged = planned.checks.map((check) => judge(check, { mode: 'enforce', strict: true }));
  const failed = judged.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id);
  const remedies = judged.flatMap(({ outcome, remedy }) => (outcome === 'fail' ? [remedy] : []));
  if (!opens(foldVerdict(judged))) return { failed, remedies, values: {} as Record<string, string>, files };
  const { values = {} } = await freezeSign.apply(planned, inputs, context);
  return { failed, remedies, values: values as Record<string, string>, files: Object.fromEntries(workspace.files) };
}

function read(files: Files, path: string) {
  const envelope = parseEnvelope(Buffer.from(files[path] ?? ''), path);
  return { ...parseFreezePayload(envelope, path), signatures: envelope.signatures.length, payload: envelope.payload };
}

const path = ({ values }: { readonly values: Record<string, string> }): string => values['freeze-path'] ?? '';

describe('freeze-sign', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['a channel', {}, { scope: 'component', channel: 'default.prod', tier: 'B', by: 'ann' }],
    ['another channel', { channel: 'default.prod.eu' }, { scope: 'component', channel: 'default.prod.eu' }],
    ['the environment', { scope: 'environment' }, { scope: 'environment', environment: 'prod' }],
    [
      'all, for a while',
      { scope: 'repository', for: 3600, tier: 'A' },
      { until: '2026-11-20T13:00:00.000Z', tier: 'A' },
    ],
    ['as somebody else with a key', { keyEnv: 'BOB' }, { by: 'bob' }],
    ['for another repository', { repository: 'example/other' }, { repository: 'example/other' }],
  ])('freezes %s', async (_name, given, expected) => {
    const ran = await run(given);
    expect(ran.failed).toEqual([]);
    const { document, payload } = read(ran.files, path(ran));
    expect(document).toMatchObject({ repository: 'example/parcel-service', reason: 'audit', ...expected });
    expect(ran.values).toMatchObject({ 'freeze-sha256': sha256Hex(payload), signatures: '1', needed: '1' });
    expect(path(ran)).toMatch(/^\.github\/release-freezes\/freeze-[^/]+\.dsse\.json$/);
  });

  it.each<[string, Record<string, unknown>, string, readonly string[]]>([
    ['a stranger', { keyEnv: 'EVE' }, 'o/r', ['signer_trusted']],
    ['a key that is over', { keyEnv: 'OLD' }, 'o/r', ['signer_trusted']],
    ['no key', { keyEnv: undefined }, 'o/r', ['signer_trusted']],
    ['a trust root that is too old', { trustRootVersion: 2 }, 'o/r', ['signer_trusted']],
    ['another trust root than was meant', { trustRootSha256: 'a'.repeat(64) }, 'o/r', ['signer_trusted']],
    ['the name of somebody else', { by: 'bob' }, 'o/r', ['signer_trusted']],
    ['no repository', {}, 'folder', ['repository_named']],
    ['a repository that is none', { repository: 'parcel' }, 'o/r', ['repository_named']],
  ])('writes nothing with %s', async (_name, given, repository, failed) => {
    const ran = await run(given, world(), repository);
    expect([ran.failed, Object.keys(ran.files)]).toEqual([failed, Object.keys(world())]);
  });

  it.each(['prod', 'a.b.c.d.e', '../x.prod', 'default.prod.-'])(
    'refuses a channel that there cannot be: %s',
    async (channel) => {
      await expect(run({ channel })).rejects.toBeInstanceOf(InputError);
    },
  );

  it('ends a freeze by all whose keys are asked for, in one file', async () => {
    const frozen = await run({ scope: 'environment', tier: 'C' }, world(2));
    const thaw = frozen.values['freeze-sha256'];
    const one = await run({ thaw, reason: 'closed' }, frozen.files);
    expect(one).toMatchObject({ failed: [], values: { 'freeze-sha256': thaw, signatures: '1', needed: '2' } });
    const again = await run({ thaw, reason: 'closed' }, one.files);
    expect([again.failed, again.remedies]).toEqual([['signer_trusted'], ['Hand it on to somebody who has not signed']]);
    const both = await run({ thaw, reason: 'me too', keyEnv: 'BOB' }, one.files);
    expect(both.values).toMatchObject({ signatures: '2', needed: '2', 'freeze-path': path(one) });
    expect(read(both.files, path(both))).toMatchObject({
      kind: 'thaw',
      signatures: 2,
      document: { freeze: thaw, environment: 'prod', reason: 'closed', by: 'ann' },
    });
  });

  it('asks for as many people as the end of such a freeze by hand', async () => {
    const frozen = await run({ scope: 'repository', tier: 'A' });
    const { values } = await run({ thaw: frozen.values['freeze-sha256'] }, frozen.files);
    expect(values['needed']).toBe('2');
  });

  it('ends a freeze whose file is gone, where its scope is said, and no other than its file says', async () => {
    const frozen = await run({ scope: 'environment' });
    const thaw = frozen.values['freeze-sha256'];
    const { files, ...ran } = await run({ thaw, scope: 'environment' });
    expect(read(files, path(ran)).document).toMatchObject({ freeze: thaw, environment: 'prod' });
    expect((await run({ thaw, scope: 'repository' }, frozen.files)).failed).toEqual(['scope_agrees']);
  });

  it('is not kept from it by other files that nobody can read', async () => {
    const frozen = await run({ scope: 'environment' });
    const files = { ...frozen.files, [`${FOLDER}/x.dsse.json`]: '{' };
    expect((await run({ thaw: frozen.values['freeze-sha256'] }, files)).failed).toEqual([]);
  });
});

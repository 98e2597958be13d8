import { parseSigningKey } from '@release-gates/attestation';
import { foldVerdict, InputError, judge, opens } from '@release-gates/core';
import { readApprovals, resolvePolicy, rolloutPolicySchema, toApprovals } from '@release-gates/rollout';
import { applyContext, FakeSecrets, FakeWorkspace, newKeyPem, trustedKey, trustRootText } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { approve } from './operation.ts';

const [BOB, EVE, OLD] = [newKeyPem(), newKeyPem(), newKeyPem()];
const SECRETS = { BOB, EVE, OLD };
const FOLDER = '.github/release-approvals';
const KEY = parseSigningKey(BOB, 'bob');
const ENDED = { owner: 'bob', valid_until: '2026-02-01T00:00:00Z' };
const TRUST = {
  '.github/release-trust/1.root.json': trustRootText(KEY, {
    keys: [trustedKey('bob', KEY), trustedKey('old', parseSigningKey(OLD, 'old'), ENDED)],
    roles: { root: { keys: ['bob'], threshold: 1 }, approval: { keys: ['bob', 'old'], threshold: 1 } },
  }),
};
const POLICY = {
  version: 1,
  canary: { 'min-time': 0, 'min-samples': 0, 'max-metric-age': 60 },
  traffic: { adapter: 'none', 'pointer-only': true },
  environments: {
    dev: { approvals: { signed: 'disabled', folder: 'approvals' } },
    vault: { approvals: { signed: 'required' } },
  },
};

interface Given {
  readonly channel?: string;
  readonly [name: string]: unknown;
}

async function run(given: Given, trust: Record<string, string> = TRUST) {
  const { channel = 'default.prod' } = given;
  const workspace = new FakeWorkspace({ '.github/release-rollout.yml': JSON.stringify(POLICY), ...trust });
  const context = applyContext({ workspace, secrets: new FakeSecrets(SECRETS) });
  const inputs = approve.inputs.parse({ reason: 'tried', keyEnv: 'BOB', ...given });
  const facts = JSON.stringify(await approve.collect(inputs, context));
  expect(facts).not.toContain(BOB.split('\n')[1]);
  const planned = approve.plan(JSON.parse(facts) as never, inputs);
  const judged = planned.checks.map((check) => judge(check, { mode: 'enforce', strict: true }));
  const failed = judged.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id);
  if (!opens(foldVerdict(judged))) return { failed, values: {} as Record<string, string>, found: [], problems: [] };
  const { values = {} } = await approve.apply(planned, inputs, context);
  const written = new FakeWorkspace(workspace.files);
  const environment = channel.split(/[.:]/)[1] ?? 'prod';
  const policy = resolvePolicy(rolloutPolicySchema.parse(POLICY), environment);
  const { files, problems } = await readApprovals({ ...context, workspace: written, policy });
  const found = toApprovals(files, channel);
  return { failed, values: values as Record<string, string>, found, problems: problems.map(({ code }) => code) };
}

const PROMOTE = { action: 'promote', release: 'rc-2' };
const FINGERPRINT = KEY.publicKey.fingerprint;

describe('approve', () => {
  it.each<[string, Given, object]>([
    ['a promotion', PROMOTE, { action: 'promote', releaseId: 'rc-2', by: 'bob', signedBy: FINGERPRINT }],
    ['the end of a freeze of all', { action: 'unfreeze', channel: 'repository' }, { action: 'unfreeze', by: 'bob' }],
    ['that of an environment', { action: 'unfreeze', channel: 'environment:prod' }, { releaseId: null }],
    ['an override', { ...PROMOTE, action: 'override', covers: 'min_time' }, { action: 'override' }],
    ['where all must be signed', { ...PROMOTE, channel: 'default.vault' }, { signedBy: FINGERPRINT }],
    ['a name in other letters', { ...PROMOTE, by: 'Bob' }, { by: 'Bob', signedBy: FINGERPRINT }],
    ['without a key', { ...PROMOTE, signer: 'none', by: 'eve' }, { by: 'eve', signedBy: null }],
    ['for a while', { ...PROMOTE, for: 3600 }, { by: 'bob' }],
    ['where none may be signed', { ...PROMOTE, channel: 'default.dev', signer: 'none', by: 'eve' }, { by: 'eve' }],
  ])('makes what counts: %s', async (_name, given, expected) => {
    const { failed, found, values, problems } = await run(given);
    expect({ failed, problems }).toEqual({ failed: [], problems: [] });
    expect(found).toMatchObject([expected]);
    expect(values['approval-path']).toMatch(given['signer'] === 'none' ? /\.yml$/ : /\.dsse\.json$/);
  });

  it.each<[string, Given, readonly string[]]>([
    ['a key of nobody', { ...PROMOTE, keyEnv: 'EVE' }, ['approver_trusted']],
    ['a key that is over', { ...PROMOTE, keyEnv: 'OLD' }, ['approver_trusted']],
    ['the name of somebody else', { ...PROMOTE, by: 'eve' }, ['approver_trusted']],
    ['no key', { ...PROMOTE, keyEnv: undefined }, ['approver_trusted']],
    ['a variable that is not set', { ...PROMOTE, keyEnv: 'NONE' }, ['approver_trusted']],
    ['a trust root that is too old', { ...PROMOTE, trustRootVersion: 2 }, ['approver_trusted']],
    ['another trust root than was meant', { ...PROMOTE, trustRootSha256: 'a'.repeat(64) }, ['approver_trusted']],
    ['no key where one is required', { ...PROMOTE, channel: 'default.vault', signer: 'none' }, ['form_counts']],
    ['a key where none counts', { ...PROMOTE, channel: 'default.dev' }, ['form_counts']],
    ['no release', { action: 'promote' }, ['approval_complete']],
    ['a release of what has none', { action: 'unfreeze', release: 'rc-2' }, ['approval_complete']],
    ['an override of nothing', { ...PROMOTE, action: 'override' }, ['approval_complete']],
    ['what it covers without an override', { ...PROMOTE, covers: 'min_time' }, ['approval_complete']],
  ])('writes nothing with %s', async (_name, given, failed) => {
    expect(await run(given)).toEqual({ failed, values: {}, found: [], problems: [] });
  });

  it('signs nothing where there is no trust root', async () => {
    expect((await run(PROMOTE, {})).failed).toEqual(['approver_trusted']);
  });

  it.each(['prod', 'a.b.c.d.e', 'default.prod.', 'environment:', '../x.prod'])(
    'refuses a channel that there cannot be: %s',
    async (channel) => {
      await expect(run({ ...PROMOTE, channel })).rejects.toBeInstanceOf(InputError);
    },
  );

  it('is of this repository alone, unless it says of which', async () => {
    expect((await run({ ...PROMOTE, repository: 'octo/other' })).problems).toEqual(['approval.elsewhere']);
  });

  it('keeps names out of its path', async () => {
    const { values } = await run({ ...PROMOTE, signer: 'none', by: '../../eve\\' });
    expect(values['approval-path']).toMatch(new RegExp(`^${FOLDER}/promote-rc-2-[^/\\\\]+\\.yml$`));
  });
});

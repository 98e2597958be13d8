import { signPayload } from '@release-gates/attestation';
import { APPROVAL_PAYLOAD_TYPE, approvalPayload } from '@release-gates/rollout';
import { envelopeText, FIXED_NOW_MS, newSigningKey, trustedKey, trustRootText } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { executorWorld, POLICY, runExecutor } from './fixtures/world.ts';

const BOB = newSigningKey();
const ROLE = { keys: ['bob'], threshold: 1 };
const TRUST = {
  '.github/release-trust/1.root.json': trustRootText(BOB, {
    keys: [trustedKey('bob', BOB)],
    roles: { root: ROLE, approval: ROLE },
  }),
};
const yes = (channel: string) =>
  ({
    version: 1,
    action: 'unfreeze',
    channel,
    by: 'bob',
    reason: 'looked at it',
    at: new Date(FIXED_NOW_MS - 60_000).toISOString(),
    expires: new Date(FIXED_NOW_MS + 3_600_000).toISOString(),
  }) as const;
const FOLDER = '.github/release-approvals';
const plain = (channel: string) => ({ [`${FOLDER}/a.yml`]: JSON.stringify(yes(channel)) });
const signed = (channel: string) => ({
  [`${FOLDER}/a.dsse.json`]: envelopeText(signPayload(approvalPayload(yes(channel)), BOB, APPROVAL_PAYLOAD_TYPE)),
});

/** One environment asks for signatures, and not that of the run. */
const OTHER_ASKS = `${POLICY}environments: { vault: { approvals: { signed: required } } }\n`;
const ALL_ASK = `${POLICY}approvals: { signed: required }\n`;

async function unfreeze(policy: string, scope: string, files: Readonly<Record<string, string>>, more: object = {}) {
  const context = executorWorld({ policy, files: { ...TRUST, ...files } });
  await runExecutor(context, { action: 'freeze', tier: 'B', scope, reason: 'outage' });
  const { values, checks } = await runExecutor(context, { action: 'unfreeze', scope, reason: 'over', ...more });
  return { outcome: values['outcome'], remedies: checks.map(({ remedy = '' }) => remedy).join('\n') };
}

describe('the end of a freeze of many', () => {
  it.each<[string, string, string, Record<string, string>, object, string]>([
    ['of all, by a plain approval', POLICY, 'repository', plain('repository'), {}, 'committed'],
    ['of all, by a signed one', POLICY, 'repository', signed('repository'), {}, 'committed'],
    ['of all, where one environment asks for signatures', OTHER_ASKS, 'repository', plain('repository'), {}, 'refuse'],
    ['the same, by a signed one', OTHER_ASKS, 'repository', signed('repository'), {}, 'committed'],
    ['of an environment that asks for none', OTHER_ASKS, 'environment', plain('environment:prod'), {}, 'committed'],
    ['of an environment that does', ALL_ASK, 'environment', plain('environment:prod'), {}, 'refuse'],
    ['by a signed one to something else', ALL_ASK, 'environment', signed('repository'), {}, 'refuse'],
    [
      'where the run asks for it, and the policy does not',
      POLICY,
      'repository',
      plain('repository'),
      { requireSignedApprovals: true },
      'refuse',
    ],
  ])('%s', async (_name, policy, scope, files, more, outcome) => {
    expect(await unfreeze(policy, scope, files, more)).toMatchObject({ outcome });
  });

  it('is told with the command that makes the approval', async () => {
    const { remedies } = await unfreeze(OTHER_ASKS, 'repository', plain('repository'));
    expect(remedies).toContain('release-gates approve --action unfreeze --channel repository ');
  });

  it('needs no key to begin', async () => {
    const context = executorWorld({ policy: ALL_ASK, files: { [`${FOLDER}/a.dsse.json`]: '{' } });
    const { values } = await runExecutor(context, { action: 'freeze', scope: 'repository', reason: 'outage' });
    expect(values['outcome']).toBe('committed');
  });
});

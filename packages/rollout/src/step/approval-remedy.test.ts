import { describe, expect, it } from 'vitest';
import { parseApprovalFile } from '../approvals/approval-file.ts';
import { approvalRemedy } from './approval-remedy.ts';
import { bless, freeze, HOUR, pin, POLICY, release, start, tick, unfreeze, unpin } from './case-fixture.ts';
import { Channel } from './channel-fixture.ts';
import type { Blocker, Decision } from './decision.ts';

const FOLDER = '.github/release-approvals';
const ONE = { ...POLICY.approvals, start: 1 };
const YELLOW = { state: 'yellow', remaining: 0.4, reasons: [] } as const;
const CLOSED = { manifest: { state: 'closed', reasons: [] } } as const;
const override = { code: 'manifest_closed', reason: 'go', by: 'ann', approvals: [] };

function blockerOf(decision: Decision, code: string): Blocker | undefined {
  return 'blockers' in decision ? decision.blockers.find((one) => one.code === code) : undefined;
}

function critical(): Channel {
  const channel = new Channel().withFirst();
  channel.take(freeze({ tier: 'A' }));
  return channel;
}

function pinned(): Channel {
  const channel = new Channel().withFirst();
  channel.take(pin());
  return channel;
}

const MISSING = 'approval_missing';

type Row = readonly [name: string, of: () => Channel, decide: (of: Channel) => Decision, file: string, code: string];

const FIRST = (): Channel => new Channel().withFirst();
const ROWS: readonly Row[] = [
  ['a start', () => new Channel({ approvals: ONE }), (of) => of.take(start(release(1))), 'start', MISSING],
  ['a step', () => FIRST().at(1).later(HOUR), (of) => of.take(tick(of, { budget: YELLOW })), 'advance', MISSING],
  ['the end of a freeze', critical, (of) => of.take(unfreeze(of, { approvals: [] })), 'unfreeze', MISSING],
  ['the end of a pin', pinned, (of) => of.take(unpin([])), 'unpin', MISSING],
  ['a target', FIRST, (of) => of.take(bless(of, 'rc-1', { approvals: [] })), 'bless', MISSING],
  [
    'an override',
    FIRST,
    (of) => of.take(start(release(2), { ...CLOSED, overrides: [override] })),
    'override-manifest_closed',
    'override_refused',
  ],
  [
    'an override that the policy does not leave to anybody',
    () => new Channel({ overridable: [] }).withFirst(),
    (of) => of.take(start(release(2), { ...CLOSED, overrides: [override] })),
    'override-manifest_closed',
    'override_refused',
  ],
];

describe('where only signed approvals count', () => {
  it.each(ROWS)('%s is told with the command that signs it', (_name, channel, decide, file, code) => {
    const built = channel();
    built.policy = { ...built.policy, signedApprovals: 'required' };
    const { remedy = '' } = blockerOf(decide(built), code) ?? {};
    const [action, covers] = file.split('-');
    expect(remedy).toContain(`release-gates approve --action ${action} --channel t.prod`);
    expect(remedy.includes(`--covers ${covers}`)).toBe(covers !== undefined);
    expect(remedy).not.toContain('.yml');
  });
});

it.each([
  ['environment:prod', 'unfreeze-environment-prod.yml'],
  ['repository', 'unfreeze-repository.yml'],
  [undefined, 'unfreeze.yml'],
])('an approval for %s has a file of its own, beside those of other scopes', (channelId, name) => {
  const { state, policy, nowMs } = new Channel();
  const asking = { state, policy, nowMs, ...(channelId !== undefined && { channelId }) };
  expect(approvalRemedy(asking, { action: 'unfreeze', releaseId: null })).toContain(`bring ${FOLDER}/${name} with`);
});

describe('what is in the way for want of a yes names the file that is the yes', () => {
  it.each(ROWS)('%s', async (_name, channel, decide, file, code) => {
    const built = channel();
    const { remedy = '' } = blockerOf(decide(built), code) ?? {};
    expect(remedy).not.toContain('\n');
    const [, path = '', yaml = ''] = /(\S+\.yml) with (\{.*\})$/.exec(remedy) ?? [];
    expect(path).toBe(`${FOLDER}/${file}.yml`);
    const filled = yaml.replace('ACCOUNT', 'eve').replace('WHY', 'it is right');
    const parsed = await parseApprovalFile(Buffer.from(filled), path);
    expect(parsed).toMatchObject({ channel: 't.prod', by: 'eve', atMs: built.nowMs });
  });
});

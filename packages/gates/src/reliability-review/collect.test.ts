import { foldVerdict, judge } from '@release-gates/core';
import { openLedger, readScopeFreezes, writeScopeFreezes } from '@release-gates/rollout';
import { applyContext, FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { reliabilityReview } from './gate.ts';

const POLICY = `version: 1
canary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }
traffic: { adapter: none, pointer-only: true }
`;

function world() {
  const workspace = new FakeWorkspace({ '.github/release-rollout.yml': POLICY });
  return applyContext({ workspace });
}

async function review(context: ReturnType<typeof world>, given: object = {}) {
  const inputs = reliabilityReview.inputs.parse(given);
  const collected = await reliabilityReview.collect(inputs, context);
  const facts = JSON.parse(JSON.stringify(collected)) as typeof collected;
  const checks = reliabilityReview.decide(facts, inputs);
  const verdict = foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));
  return { verdict, facts, values: reliabilityReview.values?.(facts, inputs) };
}

async function freeze(context: ReturnType<typeof world>) {
  const ledger = openLedger({ kind: 'folder', path: '.release-gates/rollout' }, context);
  const asked = { by: 'ann', reason: 'outage', correlationId: 'c' };
  const change = { kind: 'freeze', asked, reasonCode: 'outage', approvals: [], nowMs: context.nowMs } as const;
  const at = new Date(context.nowMs - 3_600_000).toISOString();
  const frozen = { id: 'f-1', tier: 'A', scope: 'repository', environment: null, phase: 'frozen' } as const;
  const why = { trigger: 'person', reason_code: 'outage', reason: 'outage', by: 'ann', at, until: null } as const;
  await writeScopeFreezes(ledger, await readScopeFreezes(ledger), { ...change, freezes: [{ ...frozen, ...why }] });
}

describe('the ledgers of a review', () => {
  it('are all of the store, freezes of scopes among them', async () => {
    const context = world();
    await freeze(context);
    const { verdict, values, facts } = await review(context);
    expect(verdict).toBe('pass');
    expect(values).toMatchObject({ channels: '1', freezes: '1', promotions: '0' });
    expect(facts.reviews).toMatchObject([{ channel: '_freezes', unreadable: [] }]);
  });

  it('none is no pass', async () => {
    expect((await review(world())).verdict).toBe('inconclusive');
    expect((await review(world(), { channel: 'default.prod' })).verdict).toBe('inconclusive');
  });

  it('one that was edited ends the review', async () => {
    const context = world();
    await freeze(context);
    const { files } = context.workspace as FakeWorkspace;
    const path = '.release-gates/rollout/_freezes/ledger.ndjson';
    const text = Buffer.from(files.get(path) ?? []).toString('utf8');
    files.set(path, Buffer.from(text.replace('outage', 'Outage')));
    await expect(review(context)).rejects.toMatchObject({ code: 'ledger.broken' });
  });

  it.each([
    ['a time that is none', { to: 'yesterday' }, 'review.time'],
    ['too many parts', { window: 90 * 86_400, part: 3600 }, 'review.parts'],
    ['a channel that is none', { channel: '../etc' }, 'ledger.channel'],
    ['no policy', { policy: 'other.yml' }, 'policy.absent'],
  ])('ends with %s', async (_name, inputs, code) => {
    await expect(review(world(), inputs)).rejects.toMatchObject({ code });
  });
});

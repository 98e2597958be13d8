import { emptyState, type ChannelState } from '@release-gates/rollout';
import { describe, expect, it } from 'vitest';
import type { ExecutorFacts } from './facts.ts';
import { standingOf } from './standing.ts';

const nowMs = Date.UTC(2026, 10, 20, 18, 30);
const release = (id: string) => ({
  id,
  imported: false,
  manifest: { sha256: 'ab'.repeat(32), path: `e/${id}/manifest.json` },
});
const live = { release: release('rc-1'), slot: 'blue', activated_at: '2026-11-17T12:00:00.000Z', proven: true };
const candidate = {
  release: release('rc-2'),
  slot: 'green',
  kind: 'rollout',
  strategy: 'canary',
  ladder: [0, 5, 100],
  stage: 1,
  stage_started_at: '2026-11-20T18:00:00.000Z',
  paused: false,
  by: 'alice',
  reason: 'weekly',
};
const freeze = {
  id: 'freeze-1',
  tier: 'A',
  phase: 'frozen',
  scope: 'component',
  trigger: 'person',
  by: 'bob',
  at: '2026-11-20T18:29:30.000Z',
  until: '2026-11-21T00:00:00.000Z',
  reason_code: 'budget_red',
  reason: 'errors',
};
const empty = emptyState({ tenant: 'default', environment: 'prod', region: null, segment: null });
const exposed = { slot: 'green', percent: 5, known: true, at: null };

function lines(
  changes: object,
  { traffic = '', scopeFreezes = [] as object[], history = { followUps: {} }, signatures = {}, ...more } = {},
): string[] {
  const named = { nowMs, channelId: 'default.prod', place: 'a ref' };
  const facts = { ...named, scopeFreezes, history, signatures, ...more } as unknown as ExecutorFacts;
  const state = { ...empty, ...changes } as ChannelState;
  return standingOf(facts, state, traffic).map(({ label, text }) => `${label}: ${text}`);
}

describe('standingOf', () => {
  it('says that nothing is live', () => {
    expect(lines({})).toEqual([
      'channel: default.prod, revision 0, in a ref',
      'live: nothing that the ledger knows of',
    ]);
  });

  it.each([
    ['before reconcile', { known: false, at: null }, 'in a slot that is not known yet'],
    ['after it', { known: true, at: '2026-11-20T18:00:00.000Z' }, 'in blue'],
    ['where it was lost later', { known: false, at: '2026-11-20T18:00:00.000Z' }, 'in blue'],
  ])('names the slot of what was imported where somebody saw it: %s', async (_name, exposure, told) => {
    const current = { ...live, release: { ...live.release, imported: true } };
    expect(lines({ current, exposure: { ...exposed, ...exposure } })[1]).toContain(`live: rc-1 ${told}, since`);
  });

  it.each([
    [
      {
        state: 'verified',
        signers: [{ type: 'key', by: 'Ann', key_name: 'release-1', authority: ['evidence'] }],
        more: 2,
      },
      'by Ann, key release-1 (evidence) (and 2 more signers)',
    ],
    [
      { state: 'verified', signers: [{ type: 'unit', by: 'sigs', file: 'a.tgz' }], more: 0 },
      'as sigs verified of a.tgz',
    ],
    [{ state: 'not_signed', signers: [], more: 0 }, 'by nobody'],
    [{ state: 'not_checked', signers: [], more: 0 }, 'nobody is trusted to verify the statements'],
  ])('says who signed what is live: %j', (signature, text) => {
    expect(lines({ current: live }, { signatures: { 'rc-1': signature } }).slice(-1)).toEqual([`signed: ${text}`]);
  });

  it('says what is live, since when, and from which evidence', () => {
    expect(lines({ current: live }).slice(1)).toEqual([
      'live: rc-1 in blue, since 2026-11-17 12:00 UTC (3d), proven',
      'evidence: manifest abababababab…, e/rc-1/manifest.json',
    ]);
  });

  it('says where the rollback that a freeze came with is followed up', () => {
    const history = { followUps: { 'freeze-1': ['https://forge.example/o/r/issues/7'], other: ['#8'] } };
    expect(lines({ freezes: [freeze] }, { history }).slice(-1)).toEqual([
      ': followed up in https://forge.example/o/r/issues/7',
    ]);
  });

  it('says what goes out, how far it is, and who has the rest', () => {
    const shown = lines({ current: live, candidate, exposure: exposed });
    expect(shown).toContain('live: rc-1 in blue with 95 %, since 2026-11-17 12:00 UTC (3d), proven');
    expect(shown).toContain('going out: rc-2 in green with 5 %, since 2026-11-20 18:00 UTC (30m)');
    expect(shown).toContain(': 0 [5] 100 %, canary, started by alice: weekly');
  });

  it('says who has the rest beside a first candidate', () => {
    const shown = lines({ candidate: { ...candidate, beside: 'blue' }, exposure: exposed });
    expect(shown).toContain('live: a release that the ledger does not know, in blue with 95 %');
  });

  it.each<[string, object, object, string]>([
    [
      'a freeze',
      { freezes: [freeze] },
      {},
      'frozen: freeze-1, tier A, budget_red, by bob since 2026-11-20 18:29 UTC, until 2026-11-21 00:00 UTC: errors',
    ],
    [
      'a freeze that nobody asked for',
      { freezes: [{ ...freeze, trigger: 'guardrail', until: null }] },
      {},
      'frozen: freeze-1, tier A, budget_red, by automation (guardrail) since 2026-11-20 18:29 UTC: errors',
    ],
    [
      'a freeze from above',
      {},
      { scopeFreezes: [{ ...freeze, scope: 'repository', phase: 'probation', until: null }] },
      'frozen: freeze-1, tier A, repository, on probation, budget_red, by bob since 2026-11-20 18:29 UTC: errors',
    ],
    [
      'an audit',
      { current: { ...live, proven: false }, audit: { earliest_end: '2026-11-21T18:00:00.000Z' } },
      {},
      'live: rc-1 in blue, since 2026-11-17 12:00 UTC (3d), audited until 2026-11-21 18:00 UTC at least',
    ],
    [
      'an import',
      { current: { ...live, release: { ...release('rc-1'), imported: true } } },
      {},
      'evidence: none: it was imported',
    ],
    [
      'a pause',
      { candidate: { ...candidate, paused: true, kind: 'downgrade' } },
      {},
      ': 0 [5] 100 %, downgrade, canary, started by alice: weekly',
    ],
    [
      'traffic that is not known',
      { exposure: { ...exposed, known: false } },
      { traffic: '4 % in green' },
      'traffic: where it goes is not known: run the action reconcile',
    ],
    [
      'outputs that differ',
      {},
      { shadow: { source: 'replay', summary: '198 of 200 the same; 2 differ at /items/*/price (changed number)' } },
      'outputs: 198 of 200 the same; 2 differ at /items/*/price (changed number)',
    ],
    ['traffic that was read', {}, { traffic: '5 % in green' }, 'traffic: 5 % in green'],
    [
      'a pin',
      { pin: { release_id: 'rc-1', by: 'bob', until: null, reason: 'audit' } },
      {},
      'pinned: to rc-1 by bob: audit',
    ],
    [
      'a watch',
      { watch_until: '2026-11-20T19:00:00.000Z' },
      {},
      'watched: after a rollback, until 2026-11-20 19:00 UTC',
    ],
    [
      'an open intent',
      { pending: { kind: 'advance', transition: 'advance-1', by: 'bob', since: '2026-11-20T18:28:00.000Z' } },
      {},
      'open: advance advance-1 of bob has no outcome yet, since 2026-11-20 18:28 UTC (2m)',
    ],
  ])('tells of %s', (_name, state, around, expected) => {
    expect(lines(state, around)).toContain(expected);
  });
});

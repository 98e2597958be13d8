import { EMPTY_HEAD } from '@release-gates/audit-log';
import type { Json } from '@release-gates/core';
import { FIXED_NOW_MS, MemoryLedger } from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { SCOPE_STATE_FORMAT } from '../state/ledger-state.ts';
import { STATE_FORMAT } from '../state/channel-state.ts';
import { askWitnesses, distinctWitnesses } from './trust-witnesses.ts';

const [A, B] = ['a', 'b'].map((digit) => digit.repeat(64)) as [string, string];
const SEEN = { first_sha256: A, version: 2, sha256: B };
const holding = (more: object): Json => ({ format: STATE_FORMAT, ...more });

async function ledgerOf(states: Readonly<Record<string, Json>>): Promise<MemoryLedger> {
  const ledger = new MemoryLedger();
  for (const [channel, state] of Object.entries(states)) {
    const entry = {
      action: 'rollout.freeze',
      actor: 'ann',
      source: 'test',
      status: 'done',
      context: { state },
    } as const;
    await ledger.append(channel, EMPTY_HEAD, { entry, files: [], nowMs: FIXED_NOW_MS });
  }
  return ledger;
}

const asked = async (states: Readonly<Record<string, Json>>) => askWitnesses(await ledgerOf(states));

it('asks every channel, and the freezes of many, what they saw', async () => {
  const remembered = { environment: 'prod', ...SEEN };
  const found = await asked({
    'acme.prod': holding({ trust_root: SEEN }),
    'acme.dev': holding({}),
    _freezes: { format: SCOPE_STATE_FORMAT, freezes: [], trust_roots: [remembered] },
  });
  expect(found).toEqual([
    { name: 'an earlier change of freezes of the environment prod', environment: 'prod', seen: SEEN },
    { name: 'acme.dev', environment: 'dev' },
    { name: 'acme.prod', environment: 'prod', seen: SEEN },
  ]);
  expect(distinctWitnesses(found)).toHaveLength(1);
});

it.each<[string, Json, RegExp]>([
  ['of a format that it does not know', { format: 'release-gates/channel-state/v99' }, /no state that this version/],
  ['with a trust root that is none', holding({ trust_root: { version: 2 } }), /no state that this version/],
])('says of a last line %s that it cannot tell', async (_name, state, why) => {
  expect(await asked({ 'acme.prod': state })).toEqual([
    { name: 'acme.prod', environment: 'prod', lost: expect.stringMatching(why) },
  ]);
});

it('says so of a ledger that is broken at its end, and reads one whose end alone does not tell', async () => {
  const ledger = await ledgerOf({ 'acme.prod': holding({ trust_root: SEEN }) });
  const file = 'ledger/acme.prod/ledger.ndjson';
  const text = Buffer.from(ledger.disk.get(file) ?? []).toString();
  ledger.disk.set(file, Buffer.from(text.replace('"version":2', '"version":1')));
  const broken = await askWitnesses(ledger.rival());
  expect(broken).toEqual([{ name: 'acme.prod', environment: 'prod', lost: expect.stringMatching(/chain verifies/) }]);
});

import { signPayload } from '@release-gates/attestation';
import { FREEZE_PAYLOAD_TYPE, freezePayload } from '@release-gates/rollout';
import {
  collectContext,
  envelopeText,
  FakeWorkspace,
  newSigningKey,
  trustedKey,
  trustRootText,
} from '@release-gates/testkit';
import { expect, it } from 'vitest';
import { factsOf } from './contract.ts';
import { activationGuard } from './gate.ts';

const [ANN, EVE] = [newSigningKey(), newSigningKey()];
const ROLE = { keys: ['ann'], threshold: 1 };
const { payload } = freezePayload({
  version: 1,
  repository: 'example/parcel-service',
  scope: 'repository',
  tier: 'B',
  reason: 'audit',
  by: 'ann',
  at: '2026-11-20T11:00:00Z',
});

function filesOf(key = ANN): Record<string, string> {
  return {
    '.github/release-rollout.yml':
      'version: 1\ncanary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }\ntraffic: { adapter: none, pointer-only: true }\n',
    '.github/release-trust/1.root.json': trustRootText(ANN, {
      keys: [trustedKey('ann', ANN)],
      roles: { root: ROLE, freeze: ROLE },
    }),
    '.github/release-freezes/a.dsse.json': envelopeText(signPayload(payload, key, FREEZE_PAYLOAD_TYPE)),
  };
}

it.each([
  ['that verifies holds the candidate', filesOf(), /audit/],
  ['that does not holds it as well', filesOf(EVE), /a\.dsse\.json: .*does not verify/],
])('a signed freeze %s', async (_name, files, reason) => {
  const inputs = activationGuard.inputs.parse({});
  const context = collectContext({ workspace: new FakeWorkspace(files) });
  const { channel } = await activationGuard.collect(inputs, context);
  const known = factsOf({});
  const { scopeFreezes, freezeFlaws = [] } = channel;
  const checks = activationGuard.decide({ ...known, channel: { ...known.channel, scopeFreezes, freezeFlaws } }, inputs);
  const row = checks.find(({ id }) => id === 'authorised_by_index');
  expect(row).toMatchObject({ outcome: 'fail', reason: expect.stringMatching(reason) });
});

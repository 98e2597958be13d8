import { type ImportEvent, loadChannel, type Release } from '@release-gates/rollout';
import { expect, it } from 'vitest';
import { collectDowngrade } from './downgrade-facts.ts';
import { executorWorld, goLive, IMPORT, openEngine, POLICY } from './fixtures/world.ts';

const { release: live } = IMPORT as ImportEvent;
const ROW = '{ id: a, from: g1, to: g0, schema-compatible: true, only-live: [worker] }';
const NO_STAGING = 'needs-staging: false';

const row = { id: 'a', from: 'g1', to: 'g0', schemaCompatible: true, onlyLive: ['worker'], onlyTarget: [] };
const older: Release = { ...live, id: 'rc-0', generation: 'g0' };

/** Where it is recorded that it was live there. */
function ranIn(environment: string): object {
  const transition = expect.stringMatching(/^import-/) as unknown;
  return { channel: `default.${environment}`, transition, activatedAt: '1970-01-01T00:00:00.000Z' };
}

it.each<[string, policy: string, staging: boolean, target: Release, expected: object]>([
  ['no row', NO_STAGING, false, older, { rule: null, stagingDone: null }],
  ['the row of the pair', `${NO_STAGING}, rules: [${ROW}]`, false, older, { rule: row, stagingDone: null }],
  ['the row of another pair', `${NO_STAGING}, rules: [${ROW}]`, false, live, { rule: null, stagingDone: null }],
  ['nothing ever went through staging', 'rules: []', false, live, { rule: null, stagingDone: null }],
  ['it went through staging', 'rules: []', true, live, { rule: null, stagingDone: true, staging: ranIn('staging') }],
  ['another release went through staging', 'rules: []', true, older, { rule: null, stagingDone: false }],
  [
    'one of its name with other artifacts went through staging',
    'rules: []',
    true,
    { ...live, artifacts: { app: 'a'.repeat(64) } },
    { rule: null, stagingDone: false },
  ],
  [
    'this is staging',
    'staging-environment: prod',
    false,
    live,
    { rule: null, stagingDone: true, staging: ranIn('prod') },
  ],
])('what a downgrade is decided on: %s', async (_name, policy, staging, target, expected) => {
  const context = executorWorld({ policy: `${POLICY}downgrade: { ${policy} }\n` });
  await goLive(context);
  if (staging) await goLive({ ...context, environment: 'staging' });
  const { session } = await openEngine(context);
  const loaded = await loadChannel(session.ledger, session.channel);
  expect(await collectDowngrade({ session, loaded }, target)).toEqual(expected);
});

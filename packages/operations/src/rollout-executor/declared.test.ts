import { type ApplyContext, foldVerdict, judge, sha256Hex } from '@release-gates/core';
import { FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { ARTIFACT, declaredWorld as world, SHA, SIGNATURE } from './fixtures/declared-world.ts';
import { executorInputs } from './inputs.ts';
import { plan } from './plan.ts';

async function run(
  beside: Record<string, string>,
  given: Record<string, unknown> = {},
  policy = '',
  here: Partial<ApplyContext> = {},
) {
  const context = { ...world(beside, policy), ...here };
  const inputs = executorInputs.parse({ action: 'apply', manifest: 'release', reason: 'go', ...given });
  const planned = plan(await collect(inputs, context), inputs);
  const verdict = foldVerdict(planned.checks.map((check) => judge(check, { mode: 'enforce', strict: true })));
  const blocked = planned.checks.filter(({ id }) => id.startsWith('blocked::'));
  const started = verdict === 'pass' ? ((await apply(planned, inputs, context)).values?.['outcome'] ?? '') : 'not';
  const hooks = planned.steps.flatMap((step) => /^Run the hook (\w+)/.exec(step)?.[1] ?? []);
  return {
    started,
    hooks,
    outcome: planned.values?.['outcome'],
    blocked: blocked.map(({ id, reason }) => `${id} ${reason}`),
    remedies: blocked.map(({ remedy }) => remedy),
    hints: planned.checks.filter(({ id }) => id === 'reason_missing').map(({ id }) => id),
    unchecked: planned.checks.flatMap(({ id, reason }) => (id === 'statements_unchecked' ? [reason] : [])),
  };
}

const WRONG = '0'.repeat(64);

describe('the start of a rollout', () => {
  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['with nothing beside it', {}, {}],
    ['with its checksum', { [`${ARTIFACT}.sha256`]: `${SHA}  app.tgz\n` }, {}],
    ['with the checksum of something else', { 'other/app.tgz.sha256': WRONG }, {}],
    [
      'with a signature that a unit verified',
      { [`${ARTIFACT}.sig`]: SIGNATURE },
      { signatureGates: ['attestation-verify'] },
    ],
  ])('goes on %s', async (_name, beside, given) => {
    expect(await run(beside, given)).toMatchObject({ started: 'done', blocked: [] });
  });

  it.each([
    ['of here', 'Example/parcel-service', []],
    [
      'of another repository',
      'example/other',
      [
        expect.stringMatching(
          /^blocked::manifest_foreign .* made in example\/parcel-service, and this is example\/other/,
        ),
      ],
    ],
  ])('compares the repository of the manifest with this one: %s', async (_name, repository, blocked) => {
    const here = { subject: { ...world({}).subject, repository } };
    expect((await run({}, {}, '', here)).blocked).toEqual(blocked);
    expect((await run({}, { action: 'plan' }, '', here)).blocked).toEqual(blocked);
  });

  it.each([
    ['younger than the configuration lets it be', 60, []],
    [
      'older than the configuration lets it be',
      59,
      [
        expect.stringMatching(
          /manifest_expired .* at \/gates\/\S+\/at: the evidence of .* evidence.max-age .* is 59s$/,
        ),
      ],
    ],
  ])('asks the configuration of now for the age of evidence: %s', async (_name, maxEvidenceAgeS, blocked) => {
    expect((await run({}, {}, '', { maxEvidenceAgeS })).blocked).toEqual(blocked);
  });

  it.each([
    ['none', '', []],
    ['smoke alone', 'hooks: { smoke: { command: [./smoke] } }\n', ['smoke']],
  ])('says of the hooks which would run: %s', async (_name, policy, hooks) => {
    expect((await run({}, {}, policy)).hooks).toEqual(hooks);
  });

  it('begins nothing while a secret that the policy declares is not set', async () => {
    const hooks = 'hooks: { stage: { command: [./stage], secrets: [ROUTER_TOKEN] } }\n';
    expect(await run({}, {}, hooks)).toMatchObject({
      started: 'not',
      outcome: 'refuse',
      blocked: [expect.stringContaining('blocked::secret_missing the policy declares ROUTER_TOKEN')],
    });
  });

  it.each<[string, Record<string, string>, Record<string, unknown>, string]>([
    ['a wrong checksum', { [`${ARTIFACT}.sha256`]: WRONG }, {}, `${ARTIFACT} should be ${WRONG}, and is ${SHA}`],
    ['a wrong line of the folder', { 'dist/SHA256SUMS': `${WRONG}  app.tgz\n` }, {}, 'dist/SHA256SUMS: '],
    ['a wrong checksum of the manifest', { 'release/manifest.json.sha256': WRONG }, {}, 'release/manifest.json should'],
    ['half a checksum', { [`${ARTIFACT}.sha256`]: SHA.slice(0, 60) }, {}, `${ARTIFACT}.sha256: `],
    ['an MD5 alone', { [`${ARTIFACT}.md5`]: '0'.repeat(32) }, {}, 'MD5 proves nothing'],
    ['a signature that nobody may verify', { [`${ARTIFACT}.sig`]: SIGNATURE }, {}, `${ARTIFACT}.sig signs ${ARTIFACT}`],
    ['a statement that is none', { 'release/attestations/<digest>/x.dsse.json': '{}' }, {}, 'x.dsse.json: '],
    [
      'another signature than the one that was verified',
      { [`${ARTIFACT}.sig`]: 'another' },
      { signatureGates: ['attestation-verify'] },
      `${ARTIFACT}.sig signs ${ARTIFACT}`,
    ],
    [
      'a wrong checksum, as a hotfix',
      { [`${ARTIFACT}.sha256`]: WRONG },
      { kind: 'hotfix', incident: 'i-1' },
      'should be',
    ],
    ['a wrong checksum, as a downgrade', { [`${ARTIFACT}.sha256`]: WRONG }, { kind: 'downgrade' }, 'should be'],
  ])('is refused beside %s', async (_name, beside, given, reason) => {
    const { started, outcome, blocked } = await run(beside, given);
    expect({ started, outcome }).toEqual({ started: 'not', outcome: 'refuse' });
    expect(blocked.join('\n')).toMatch(/blocked::manifest_unverified/);
    expect(blocked.join('\n')).toContain(reason);
  });

  it('is told by a plan to need a reason, which is no obstacle', async () => {
    const told = await run({}, { action: 'plan', reason: undefined });
    expect(told.hints).toEqual(['reason_missing']);
    expect(told.blocked).toEqual([]);
    expect((await run({}, { action: 'plan' })).hints).toEqual([]);
  });

  it('is shown as refused by a plan', async () => {
    const { blocked } = await run({ [`${ARTIFACT}.sha256`]: WRONG }, { action: 'plan' });
    expect(blocked).toEqual([expect.stringContaining('blocked::manifest_unverified')]);
  });
});

const HOLLOW = {
  'release/attestations/<digest>/x.dsse.json': '{"payloadType":"a","payload":"YQ==","signatures":[{"sig":"YQ=="}]}',
};

describe('statements that nobody here can verify', () => {
  it('start nothing, and it is told who is missing and what to do', async () => {
    const { started, blocked, remedies } = await run(HOLLOW);
    expect(started).toBe('not');
    expect(blocked).toEqual([
      expect.stringMatching(
        /^blocked::manifest_unverified .*signed statements in release\/attestations\/\w{12} \(files: 1\): there is no trust root in \.github\/release-trust$/,
      ),
    ]);
    expect(remedies[0]).toMatch(/trust-root --action init.*signing: disabled/);
  });

  it('are not looked at where the profile wants no signatures, and that is told', async () => {
    const { started, unchecked } = await run(HOLLOW, {}, '', { signing: 'disabled' });
    expect([started, unchecked]).toEqual([
      'done',
      [expect.stringMatching(/were not looked at: nobody here is trusted/)],
    ]);
  });
});

const NEEDS = (more: string) => `signatures: { ${more} }\n`;

describe('what a start says of its signatures and validations', () => {
  const signed = { [`${ARTIFACT}.sig`]: SIGNATURE };
  const byUnit = { type: 'unit', by: 'attestation-verify', file: ARTIFACT, signs: 'file' };
  it.each<[string, Record<string, string>, string, object]>([
    ['nothing', {}, '', { state: 'not_signed', signers: [] }],
    ['less than is asked for', {}, NEEDS('min-signatures: 1'), { state: 'insufficient', signers: [] }],
    [
      'a file that a unit verified',
      signed,
      NEEDS('gates: [attestation-verify]'),
      { state: 'verified', signers: [byUnit] },
    ],
    ['a file that nobody may verify', signed, '', { state: 'refused', signers: [] }],
    ['statements that nobody is trusted to verify', HOLLOW, '', { state: 'not_checked', signers: [] }],
  ])('beside %s', async (_name, beside, policy, signature) => {
    const inputs = executorInputs.parse({ action: 'apply', manifest: 'release', reason: 'go' });
    const { event } = await collect(inputs, world(beside, policy));
    const fact = event?.type === 'start' ? event.manifest : null;
    expect(fact?.signature).toMatchObject(signature);
    const unit = {
      outcome: 'pass',
      mode: 'enforce',
      required: true,
      evidenceSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    };
    expect(fact?.validations).toEqual({
      profile: 'prod',
      strict: true,
      decision: 'open',
      units: [
        { ...unit, unit: 'attestation-verify' },
        { ...unit, unit: 'compat-matrix' },
      ],
    });
  });
});

describe('a policy that asks for signatures', () => {
  const signed = { [`${ARTIFACT}.sig`]: SIGNATURE };
  it.each<[string, Record<string, string>, string, string]>([
    ['one, verified by a unit that it names', signed, 'min-signatures: 1, gates: [attestation-verify]', 'done'],
    ['none, where one is there that nobody may verify', signed, 'min-signatures: 0', 'not'],
    ['one, and there is none', {}, 'min-signatures: 1', 'not'],
    ['two, and there is one', signed, 'min-signatures: 2, gates: [attestation-verify]', 'not'],
  ])('for %s', async (_name, beside, policy, started) => {
    expect(await run(beside, {}, NEEDS(policy))).toMatchObject({ started });
  });
});

describe('a profile that has a say in signatures', () => {
  it.each([
    ['required', {}, 'not'],
    ['optional', {}, 'not'],
    ['disabled', {}, 'done'],
    ['required', { [`${ARTIFACT}.sig`]: SIGNATURE }, 'done'],
  ] as const)('%s, beside %j', async (signing, beside, started) => {
    const gates = 'gates: [attestation-verify]';
    expect(await run(beside, {}, NEEDS(gates), { signing })).toMatchObject({ started });
  });
});

const RIGHT = { [`${ARTIFACT}.sha256`]: `${SHA}  app.tgz\n` };

describe('a tick after a start that verified', () => {
  const gone = { [ARTIFACT]: null, [`${ARTIFACT}.sha256`]: null, 'release/manifest.json': null };
  it.each<[string, Record<string, string | null>, RegExp | null]>([
    ['what it was', {}, null],
    ['nothing of it', gone, null],
    ['a checksum that is wrong now', { [`${ARTIFACT}.sha256`]: WRONG }, /dist\/app\.tgz should be 0000/],
    ['a checksum that cannot be read', { [`${ARTIFACT}.sha256`]: SHA.slice(0, 60) }, /app\.tgz\.sha256: /],
    ['a wrong checksum of another build', { [ARTIFACT]: 'another', [`${ARTIFACT}.sha256`]: WRONG }, null],
    ['a signature that only its start could verify', { [`${ARTIFACT}.sig`]: SIGNATURE }, null],
    ['a statement that is none', { 'release/attestations/<digest>/x.dsse.json': '{}' }, /x\.dsse\.json: /],
    ['a statement alone', { ...gone, 'release/attestations/<digest>/x.dsse.json': '{}' }, /x\.dsse\.json: /],
  ])('waits where it finds %s only if that is wrong', async (_name, changes, reason) => {
    const context = world(RIGHT);
    const files = new Map((context.workspace as FakeWorkspace).files);
    const digest = sha256Hex(files.get('release/manifest.json') ?? Buffer.of());
    const inputs = executorInputs.parse({ action: 'apply', manifest: 'release', reason: 'go' });
    await apply(plan(await collect(inputs, context), inputs), inputs, context);
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) files.delete(path);
      else files.set(path.replace('<digest>', digest.slice(0, 12)), Buffer.from(content));
    }
    const later = { ...context, workspace: new FakeWorkspace(files) };
    const { event } = await collect(executorInputs.parse({ action: 'tick' }), later);
    const fact = event?.type === 'tick' ? event.manifest : null;
    const waiting = { state: 'unverified', reasons: [expect.stringMatching(reason ?? /^$/)] };
    expect({ ...fact, reasons: fact?.reasons.slice(0, 1) }).toMatchObject(
      reason === null ? { state: 'open', reasons: [] } : waiting,
    );
    expect(fact?.signature?.state).toBe(reason?.source.includes('dsse') === true ? 'refused' : undefined);
  });
});

it('says in a tick, too, which file an override lacks, and waits on', async () => {
  const context = world({}, 'overridable: [metrics_missing]\n');
  const start = executorInputs.parse({ action: 'apply', manifest: 'release', reason: 'go' });
  await apply(plan(await collect(start, context), start), start, context);
  const given = { action: 'tick', reason: 'outage', allowGateFailures: ['metrics_missing'] };
  const tick = executorInputs.parse(given);
  const { checks } = plan(await collect(tick, context), tick);
  expect(checks.find(({ id }) => id === 'blocked::override_refused')).toMatchObject({
    outcome: 'fail',
    level: 'may',
    remedy: expect.stringMatching(/override-metrics_missing\.yml with .* covers: metrics_missing/) as string,
  });
  expect(checks.filter(({ outcome }) => outcome === 'fail')).toHaveLength(1);
});

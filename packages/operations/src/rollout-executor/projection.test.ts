import {
  type Deployments,
  EnvironmentError,
  foldVerdict,
  type Issues,
  judge,
  type Reviews,
  sha256Hex,
} from '@release-gates/core';
import { serializeManifest } from '@release-gates/evidence';
import {
  applyContext,
  evidenceFile,
  FakeDeployments,
  FakeIssues,
  FakeWorkspace,
  manifestOf,
} from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { executorInputs } from './inputs.ts';
import { plan } from './plan.ts';

const POLICY = `version: 1
canary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }
traffic: { adapter: none, pointer-only: true }
`;
interface World {
  readonly deployments?: Deployments;
  readonly issues?: Issues;
  readonly reviews?: Reviews;
  /** Beside the smallest one. */
  readonly policy?: string;
}

const ARTIFACT = Buffer.from('the release');

function world({ policy = '', ...ports }: World) {
  const file = evidenceFile();
  const manifest = manifestOf([file], {
    artifacts: [{ path: 'app.tgz', sha256: sha256Hex(ARTIFACT), bytes: ARTIFACT.length, required: true }],
  });
  const workspace = new FakeWorkspace(
    new Map<string, Uint8Array>([
      ['.github/release-rollout.yml', Buffer.from(POLICY + policy)],
      ['release/manifest.json', serializeManifest(manifest)],
      [`release/${file.name}`, file.bytes],
      ['app.tgz', ARTIFACT],
    ]),
  );
  return applyContext({ workspace, openWorkspace: () => new FakeWorkspace(workspace.files), ...ports });
}

async function act(context: ReturnType<typeof world>, given: Record<string, unknown>) {
  const inputs = executorInputs.parse(given);
  const planned = plan(await collect(inputs, context), inputs);
  const { checks, values = {} } = await apply(planned, inputs, context);
  const verdict = foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));
  return {
    verdict,
    values,
    shown: checks.find(({ id }) => id === 'deployments_shown'),
    followed: checks.find(({ id }) => id === 'rollbacks_followed_up'),
    reviewed: checks.find(({ id }) => id === 'reviewers_recorded'),
  };
}

const START = { action: 'apply', manifest: 'release', reason: 'go' };

describe('a transition is shown where there is somebody to show it to', () => {
  it('after it stands in the ledger, with the same id', async () => {
    const deployments = new FakeDeployments();
    const { verdict, values, shown } = await act(world({ deployments }), START);
    expect({ verdict, outcome: values['outcome'] }).toEqual({ verdict: 'pass', outcome: 'done' });
    expect(shown).toMatchObject({ outcome: 'pass' });
    expect(deployments.made).toMatchObject([
      {
        deployment: { environment: 'prod', payload: { transition: values['transition'] } },
        statuses: [{ state: 'in_progress' }],
      },
    ]);
  });

  it.each([
    ['deployments.failed', 'inconclusive'],
    ['deployments.denied', 'not_applicable'],
    ['deployments.rejected', 'fail'],
  ])('%s is told and fails nothing; the next run shows it', async (code, outcome) => {
    const deployments = new FakeDeployments();
    deployments.fault = (call) => (code !== 'deployments.rejected' || call === 'create' ? code : undefined);
    const context = world({ deployments });
    const first = await act(context, START);
    expect(first).toMatchObject({ verdict: 'pass', values: { outcome: 'done' }, shown: { outcome, level: 'may' } });
    expect(deployments.made).toEqual([]);
    deployments.fault = undefined;
    expect(await act(context, { action: 'tick' })).toMatchObject({ shown: { outcome: 'pass' } });
    expect(deployments.made).toMatchObject([{ deployment: { payload: { transition: first.values['transition'] } } }]);
  });

  it('a freeze waits for nobody', async () => {
    const deployments = new FakeDeployments();
    expect((await act(world({ deployments }), { action: 'freeze', reason: 'night' })).shown).toBeUndefined();
    expect(deployments.calls).toEqual([]);
  });

  it('nothing is said where there is no token', async () => {
    expect((await act(world({}), START)).shown).toBeUndefined();
  });
});

describe('who let the run go on', () => {
  const url = 'https://github.example/o/r/actions/runs/7';

  it('stands in the record of the start, and counts for nothing', async () => {
    const reviews = { ofThisRun: () => Promise.resolve([{ by: 'eve', environment: 'prod & eu', url }]) };
    const context = world({ reviews });
    expect(await act(context, START)).toMatchObject({ verdict: 'pass', reviewed: undefined });
    const { files } = context.workspace as FakeWorkspace;
    const path = [...files.keys()].find((one) => one.includes('/stage-')) ?? '';
    expect(JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8'))).toMatchObject({
      approved_by: ['eve'],
      refs: expect.arrayContaining([
        { rel: 'approval', ref: `${url}#github-environment=prod%20%26%20eu`, sha256: null },
      ]) as unknown,
    });
    const strict = world({ reviews, policy: 'approvals: { start: 1 }\n' });
    const inputs = executorInputs.parse(START);
    const { checks } = plan(await collect(inputs, strict), inputs);
    expect(checks.map(({ id }) => id)).toContain('blocked::approval_missing');
  });

  it.each([
    ['reviews.denied', 'not_applicable'],
    ['reviews.failed', 'inconclusive'],
  ])('%s is told and holds nothing up', async (code, outcome) => {
    const ofThisRun = () => Promise.reject(new EnvironmentError({ code, message: 'no' }));
    const done = await act(world({ reviews: { ofThisRun } }), START);
    expect(done).toMatchObject({ verdict: 'pass', values: { outcome: 'done' }, reviewed: { outcome, level: 'may' } });
  });
});

describe('a rollback is followed up where the policy wants it', () => {
  const WANTED = 'follow-up: { issues: true, labels: [incident] }\n';
  const ROLLBACK = { action: 'rollback', reason: 'checkout broke', reasonCode: 'release_defect' };

  it('by an issue, after it stands in the ledger', async () => {
    const issues = new FakeIssues();
    const context = world({ issues, policy: WANTED });
    expect((await act(context, START)).followed).toMatchObject({ outcome: 'pass' });
    expect(issues.calls).toEqual([]);
    const { values, followed } = await act(context, ROLLBACK);
    expect(values['outcome']).toBe('done');
    expect(followed).toMatchObject({ outcome: 'pass', level: 'may', reason: expect.stringContaining('/issues/1') });
    expect(issues.made).toMatchObject([{ labels: ['release-gates/rollback', 'incident'] }]);
    expect(issues.made[0]?.body).toContain(`transition=${values['transition']}`);
    expect(values['record']).toMatch(/^records\/rollback-/);
    const { files } = context.workspace as FakeWorkspace;
    const followUps = () => [...files.keys()].filter((path) => path.includes('/follow-up-'));
    const [path = ''] = followUps();
    expect(JSON.parse(Buffer.from(files.get(path) ?? []).toString('utf8'))).toMatchObject({
      rollback_id: values['transition'],
      ticket: expect.stringMatching(/\/issues\/1$/) as unknown,
    });
    await act(context, { action: 'tick' });
    expect(issues.made).toHaveLength(1);
    expect(followUps()).toEqual([path]);
  });

  it.each([
    ['issues.failed', 'inconclusive'],
    ['issues.denied', 'fail'],
    ['issues.rejected', 'fail'],
  ])('%s is told and changes nothing; the next run opens it', async (code, outcome) => {
    const verdictOf = async (issues: FakeIssues | undefined) => {
      const context = world({ policy: WANTED, ...(issues !== undefined && { issues }) });
      await act(context, START);
      return { context, done: await act(context, ROLLBACK) };
    };
    const issues = new FakeIssues();
    issues.fault = (call) => (code !== 'issues.rejected' || call === 'create' ? code : undefined);
    const { context, done } = await verdictOf(issues);
    expect(done).toMatchObject({ values: { outcome: 'done' }, followed: { outcome, level: 'may' } });
    expect(done.verdict).toBe((await verdictOf(undefined)).done.verdict);
    issues.fault = undefined;
    expect(await act(context, { action: 'tick' })).toMatchObject({ followed: { outcome: 'pass' } });
    expect(issues.made).toHaveLength(1);
  });

  it.each(['', 'follow-up: { labels: [incident] }\n'])('and not otherwise: %j', async (policy) => {
    const issues = new FakeIssues();
    const context = world({ issues, policy });
    await act(context, START);
    expect((await act(context, ROLLBACK)).followed).toBeUndefined();
    expect(issues.calls).toEqual([]);
  });
});

import { type Deployments, foldVerdict, judge, sha256Hex } from '@release-gates/core';
import { buildManifest, gateEntry, serializeManifest } from '@release-gates/evidence';
import { applyContext, collectContext, evidenceFile, FakeDeployments, FakeWorkspace } from '@release-gates/testkit';
import { FIXED_NOW_MS } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { executorInputs } from './inputs.ts';
import { plan } from './plan.ts';

const POLICY = `version: 1
canary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }
traffic: { adapter: none, pointer-only: true }
`;
const ARTIFACT = Buffer.from('the release');

function world(deployments: Deployments | undefined) {
  const file = evidenceFile();
  const { subject, run, releaseCandidateId, correlationId } = collectContext();
  const entry = { kind: 'evidence', path: file.name, sha256: file.sha256, bytes: 1, evidence: file.evidence } as const;
  const manifest = buildManifest({
    release_candidate_id: releaseCandidateId,
    correlation_id: correlationId,
    subject,
    run,
    environment: 'prod',
    strict: true,
    artifacts: [{ path: 'app.tgz', sha256: sha256Hex(ARTIFACT), bytes: ARTIFACT.length, required: true }],
    missing_artifacts: [],
    gates: { 'compat-matrix': gateEntry(entry, true) },
    expected_gates: [{ unit: 'compat-matrix', required: true, mode: 'enforce' }],
    refused: [],
    require_gate_evidence: true,
    require_clean_git: false,
    git: { state: 'clean', detail: 'at 1' },
    tool: { name: 'release-gates', version: '0.1.0', bundle_sha256: null },
    generatedAtMs: FIXED_NOW_MS - 1000,
    maxEvidenceAgeMs: null,
  });
  const workspace = new FakeWorkspace(
    new Map<string, Uint8Array>([
      ['.github/release-rollout.yml', Buffer.from(POLICY)],
      ['release/manifest.json', serializeManifest(manifest)],
      [`release/${file.name}`, file.bytes],
      ['app.tgz', ARTIFACT],
    ]),
  );
  return applyContext({ workspace, openWorkspace: () => new FakeWorkspace(workspace.files), deployments });
}

async function act(context: ReturnType<typeof world>, given: Record<string, unknown>) {
  const inputs = executorInputs.parse(given);
  const planned = plan(await collect(inputs, context), inputs);
  const { checks, values = {} } = await apply(planned, inputs, context);
  const verdict = foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));
  return { verdict, values, shown: checks.find(({ id }) => id === 'deployments_shown') };
}

const START = { action: 'apply', manifest: 'release', reason: 'go' };

describe('a transition is shown where there is somebody to show it to', () => {
  it('after it stands in the ledger, with the same id', async () => {
    const deployments = new FakeDeployments();
    const { verdict, values, shown } = await act(world(deployments), START);
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
    const context = world(deployments);
    const first = await act(context, START);
    expect(first).toMatchObject({ verdict: 'pass', values: { outcome: 'done' }, shown: { outcome, level: 'may' } });
    expect(deployments.made).toEqual([]);
    deployments.fault = undefined;
    expect(await act(context, { action: 'tick' })).toMatchObject({ shown: { outcome: 'pass' } });
    expect(deployments.made).toMatchObject([{ deployment: { payload: { transition: first.values['transition'] } } }]);
  });

  it('a freeze waits for nobody', async () => {
    const deployments = new FakeDeployments();
    expect((await act(world(deployments), { action: 'freeze', reason: 'night' })).shown).toBeUndefined();
    expect(deployments.calls).toEqual([]);
  });

  it('nothing is said where there is no token', async () => {
    expect((await act(world(undefined), START)).shown).toBeUndefined();
  });
});

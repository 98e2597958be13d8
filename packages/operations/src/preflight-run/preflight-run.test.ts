import { foldVerdict, judge, type ConfiguredUnit, type UnitResult, type Verdict } from '@release-gates/core';
import { applyContext } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { applyPreflight } from './apply.ts';
import { planPreflight } from './plan.ts';

const unit = (id: string, overrides: Partial<ConfiguredUnit> = {}): ConfiguredUnit => ({
  id,
  kind: 'gate',
  mode: 'enforce',
  required: true,
  quick: true,
  paths: undefined,
  ...overrides,
});

/** Answers with the given verdicts and remembers who ran, in what order. */
function runnerSaying(verdicts: Record<string, Verdict>, decision = 'open') {
  const ran: string[] = [];
  const run = async (id: string): Promise<UnitResult> => {
    ran.push(id);
    const values = id === 'release-manifest' ? { 'manifest-path': 'm.json', decision } : {};
    return {
      id,
      verdict: verdicts[id] ?? 'pass',
      mode: 'enforce',
      reason: `${id} said so`,
      evidencePath: `e/${id}.json`,
      evidenceSha256: 'a'.repeat(64),
      values,
    };
  };
  return { ran, run };
}

const CONFIGURED = [
  unit('rollback-bundle', { kind: 'operation' }),
  unit('governance-check'),
  unit('compat-matrix', { quick: false }),
  unit('release-manifest', { kind: 'operation' }),
  unit('sign', { kind: 'operation' }),
  unit('attestation-verify'),
];

async function preflight(
  inputs: { quick: boolean; units?: string[] },
  verdicts: Record<string, Verdict>,
  decision?: string,
) {
  const runner = runnerSaying(verdicts, decision);
  const plan = planPreflight({ configured: CONFIGURED }, inputs);
  const applied = await applyPreflight(plan, inputs, applyContext({ units: runner }));
  const checks = [...plan.checks, ...applied.checks].map((check) => judge(check, { mode: 'enforce', strict: true }));
  return { ran: runner.ran, verdict: foldVerdict(checks), applied };
}

describe('preflight-run', () => {
  it('runs gates, then operations, then makes and verifies the manifest', async () => {
    const { ran, verdict, applied } = await preflight({ quick: false }, {});
    expect(ran).toEqual([
      'governance-check',
      'compat-matrix',
      'rollback-bundle',
      'release-manifest',
      'manifest-verify',
    ]);
    expect(verdict).toBe('pass');
    expect(applied.values).toMatchObject({ decision: 'open', 'manifest-path': 'm.json' });
  });

  const closing: [string, Record<string, Verdict>, string, Verdict][] = [
    ['a failing unit', { 'governance-check': 'fail' }, 'open', 'fail'],
    ['a broken unit', { 'governance-check': 'error' }, 'open', 'fail'],
    ['a unit that could not tell', { 'compat-matrix': 'inconclusive' }, 'open', 'inconclusive'],
    ['a closed manifest', {}, 'closed', 'fail'],
    ['a manifest that does not verify', { 'manifest-verify': 'fail' }, 'open', 'fail'],
  ];
  it.each(closing)('closes on %s, and still runs everything', async (_name, verdicts, decision, expected) => {
    const { ran, verdict } = await preflight({ quick: false }, verdicts, decision);
    expect(verdict).toBe(expected);
    expect(ran).toHaveLength(5);
  });

  it('names the units that close it, and not the sentence of the manifest about them', async () => {
    const { applied } = await preflight({ quick: false }, { 'compat-matrix': 'inconclusive' }, 'closed');
    expect(applied.checks[0]).toMatchObject({ id: 'manifest_open', reason: 'closed by compat-matrix' });
    const { applied: own } = await preflight({ quick: false }, {}, 'closed');
    expect(own.checks[0]).toMatchObject({ id: 'manifest_open', reason: 'release-manifest said so' });
  });

  const partial: [string, { quick: boolean; units?: string[] }, string[]][] = [
    ['a quick run leaves out slow units', { quick: true }, ['governance-check', 'rollback-bundle']],
    ['named units only', { quick: false, units: ['compat-matrix'] }, ['compat-matrix']],
  ];
  it.each(partial)('%s, and makes no manifest', async (_name, inputs, expected) => {
    const { ran, applied } = await preflight(inputs, {});
    expect(ran).toEqual(expected);
    expect(applied.record).toBeUndefined();
  });

  it.each([
    ['nothing configured', [], { quick: false }, /^the configuration switches on no unit/, /init/],
    ['nothing quick', [unit('compat-matrix', { quick: false })], { quick: true }, /^none of the 1 /, /quick/],
    ['nothing asked for', CONFIGURED, { quick: false, units: [] }, /^none of the 3 /, /units/],
  ])('plans no step with %s, and says why and what to do', (_name, configured, inputs, reason, remedy) => {
    const plan = planPreflight({ configured }, inputs);
    expect(plan.steps).toEqual([]);
    expect(plan.checks[0]).toMatchObject({ id: 'units_configured', outcome: 'fail' });
    expect(plan.checks[0]?.reason).toMatch(reason);
    expect(plan.checks[0]?.remedy).toMatch(remedy);
  });

  it('refuses to plan with nothing to run, or with a unit that is not configured', () => {
    const empty = planPreflight({ configured: [] }, { quick: false });
    const unknown = planPreflight({ configured: CONFIGURED }, { quick: false, units: ['slo-guard'] });
    const failing = [empty, unknown].map((plan) =>
      plan.checks.filter((check) => check.outcome === 'fail').map((check) => check.id),
    );
    expect(failing).toEqual([['units_configured'], ['units_configured', 'units_known']]);
  });
});

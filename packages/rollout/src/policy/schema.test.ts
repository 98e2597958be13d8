import { describe, expect, it } from 'vitest';
import { resolvePolicy, toStepPolicy } from './resolve.ts';
import { rolloutPolicySchema } from './schema.ts';

const SMALLEST = {
  version: 1,
  canary: { 'min-time': '30m', 'min-samples': 1000, 'max-metric-age': '5m' },
  traffic: { adapter: 'none' },
} as const;

describe('the rollout policy', () => {
  it('needs what has no safe default, and nothing else', () => {
    const policy = rolloutPolicySchema.parse(SMALLEST);
    expect(policy['follow-up']).toEqual({ issues: false, labels: [] });
    expect(toStepPolicy(resolvePolicy(policy, 'prod'))).toMatchObject({
      ladder: [0, 1, 5, 25, 50, 100],
      hotfixLadder: [0, 1],
      minStageS: 1800,
      minSamples: 1000,
      maxMetricAgeS: 300,
      watchS: 3600,
      auditMinS: 86_400,
      auditMaxS: 259_200,
      unfreezeStableS: 259_200,
      unfreezeMaxBurn: 0.1,
      overridable: [],
    });
  });

  it.each([
    ['no minimum time', { 'min-samples': 1, 'max-metric-age': 60 }],
    ['no minimum of samples', { 'min-time': 0, 'max-metric-age': 60 }],
    ['no age of metrics', { 'min-time': 0, 'min-samples': 1 }],
    ['a ladder that falls', { ...SMALLEST.canary, ladder: [0, 5, 1, 100] }],
    ['a ladder without shadow', { ...SMALLEST.canary, ladder: [1, 5, 100] }],
    ['a ladder that ends early', { ...SMALLEST.canary, ladder: [0, 1, 50] }],
    ['a time that is no duration', { ...SMALLEST.canary, 'min-time': 'soon' }],
    ['a key that is not known', { ...SMALLEST.canary, 'min-sample': 1 }],
  ])('refuses %s', (_name, canary) => {
    expect(rolloutPolicySchema.safeParse({ ...SMALLEST, canary }).success).toBe(false);
  });

  it.each<[string, object, boolean]>([
    ['as many people as a line of the ledger names', { approvals: { promote: 8 } }, true],
    ['more of them', { approvals: { promote: 9 } }, false],
    ['more of them in one environment', { environments: { prod: { approvals: { promote: 9 } } } }, false],
    ['an override of what one can cover', { overridable: ['min_time'] }, true],
    ['an override of a freeze', { overridable: ['frozen'] }, false],
    ['an override of what is no code', { environments: { prod: { overridable: ['frobnicate'] } } }, false],
  ])('%s', (_name, more, isTaken) => {
    expect(rolloutPolicySchema.safeParse({ ...SMALLEST, ...more }).success).toBe(isTaken);
  });

  it('has no shares between nothing and all where the pointer is the switch', () => {
    const policy = rolloutPolicySchema.parse({ ...SMALLEST, traffic: { adapter: 'none', 'pointer-only': true } });
    const { ladder, hotfixLadder } = toStepPolicy(resolvePolicy(policy, 'prod'));
    expect([ladder, hotfixLadder]).toEqual([
      [0, 100],
      [0, 100],
    ]);
  });

  it('lets an environment change a knob, and only that knob', () => {
    const policy = rolloutPolicySchema.parse({
      ...SMALLEST,
      rollback: { watch: '4h' },
      'follow-up': { issues: true, labels: ['incident'] },
      approvals: { start: 2 },
      overridable: ['min_time'],
      environments: {
        dev: {
          canary: { 'min-time': 0 },
          rollback: { automatic: false },
          'follow-up': { issues: false },
          approvals: {},
        },
      },
    });
    const dev = toStepPolicy(resolvePolicy(policy, 'dev'));
    expect(resolvePolicy(policy, 'dev')['follow-up']).toEqual({ issues: false, labels: ['incident'] });
    expect(resolvePolicy(policy, 'prod')['follow-up'].issues).toBe(true);
    expect(dev).toMatchObject({ minStageS: 0, minSamples: 1000, automaticRollback: false, watchS: 14_400 });
    expect(dev.approvals.start).toBe(2);
    expect(dev.overridable).toEqual(['min_time']);
    expect(toStepPolicy(resolvePolicy(policy, 'prod')).minStageS).toBe(1800);
  });
});

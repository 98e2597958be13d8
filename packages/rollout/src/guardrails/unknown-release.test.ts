import { describe, expect, it } from 'vitest';
import { type Case, judge, RULES } from './judge-fixture.ts';

const beside = (given: Case, atOnce = false): Case => ({
  rules: [RULES.success],
  ...given,
  request: { ...given.request, baseline: { releaseId: null, mayBeUnused: atOnce } },
});

describe('beside a release that the ledger does not know, a candidate', () => {
  const absent = Object.fromEntries(['all', 'good'].map((name) => [`${name}{s="blue"}[60s]`, 'absent' as const]));
  const silent = { 'all{s="blue"}[60s]': () => 0, 'good{s="blue"}[60s]': () => 0 };
  const named = { candidate: 'all{s="{slot}"}[{window}]', baseline: 'all{r="{baseline_release}"}[{window}]' };
  const all = { request: { percent: 100 } };

  it.each<[string, Case, string, string]>([
    ['that is as good passes', beside({}), 'pass', 'harm_within_margin'],
    ['with more errors fails', beside({ answers: { 'good{s="green"}[60s]': () => 597 } }), 'fail', 'worse_early'],
    ['waits where that is not measured', beside({ answers: absent }), 'inconclusive', 'metrics_missing'],
    ['fails where that does not get its share', beside({ answers: silent }), 'fail', 'min_samples'],
    [
      'waits where it is asked for by name',
      beside({ guardrails: { samples: named } }),
      'inconclusive',
      'metrics_failed',
    ],
    ['that got all at once is compared', beside(all, true), 'pass', 'harm_within_margin'],
    ['that got all at once, where nothing was', beside({ ...all, answers: absent }, true), 'pass', 'no_baseline'],
    ['that got all at once, where nobody was', beside({ ...all, answers: silent }, true), 'pass', 'no_baseline'],
  ])('%s', async (_name, given, state, code) => {
    const judged = await judge(given);
    expect([judged.state, judged.codes['success']]).toEqual([state, code]);
  });

  it('is told how that release gets a name', async () => {
    const { health } = await judge(beside({ guardrails: { samples: named } }));
    expect(health.reasons.join('\n')).toMatch(/\{other_slot\}.*channel-control import/);
  });
});

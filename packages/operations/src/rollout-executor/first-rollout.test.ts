import { formatRfc3339 } from '@release-gates/core';
import { FakeWorkspace, FIXED_NOW_MS } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { RELEASE_FILES } from './fixtures/release.ts';
import { executorWorld, MEASURED_POLICY, runExecutor } from './fixtures/world.ts';

/** Somebody who has a service, and no ledger yet: users are in blue, by the file that nginx reads. */
const SPLIT = `# ours since 2019
split_clients "\${remote_addr}" $shop_slot {
    *   shop_blue;   # everybody
}
`;
const POLICY = MEASURED_POLICY.replace('min-time: 30m', 'min-time: 0, ladder: [0, 10, 100]')
  .replace(
    /traffic:.*/,
    'traffic: { adapter: file, format: nginx-split, path: split.conf, variable: shop_slot, key: "${remote_addr}", values: { blue: shop_blue, green: shop_green } }',
  )
  .replace(
    /guardrails:\n.*\n.*\n/,
    `guardrails:
  samples: { candidate: "{slot}", baseline: "{other_slot}" }
  rules: [{ id: errors, kind: count-rate, direction: higher-is-worse, candidate: "{slot}_bad", baseline: "{other_slot}_bad", margin: 0.001 }]
`,
  );

const MINUTE = 60_000;

/** Two hours of both slots, up to `nowMs`. */
function metrics(nowMs: number, greenBad: number): string {
  const rows = Array.from({ length: 121 }, (_, at) => {
    const time = formatRfc3339(nowMs - (120 - at) * MINUTE);
    const goals = { success_rate: 1, latency_p95_ms: 200, degraded_rate: 0 };
    return { time, blue: 9000, blue_bad: 0, green: 1000, green_bad: greenBad, ...goals };
  });
  return JSON.stringify(rows);
}

function begin() {
  const context = executorWorld({ policy: POLICY, files: { ...RELEASE_FILES, 'split.conf': SPLIT } });
  const { files } = context.workspace as FakeWorkspace;
  let nowMs = FIXED_NOW_MS;
  return {
    greenBad: 0,
    text: () => Buffer.from(files.get('split.conf') ?? '').toString(),
    async run(given: Record<string, unknown>) {
      files.set('metrics.json', Buffer.from(metrics(nowMs, this.greenBad)));
      const result = await runExecutor(
        { ...context, workspace: new FakeWorkspace(files, { isShared: true }), nowMs },
        { manifest: 'release', reason: 'weekly', ...given },
      );
      nowMs += 65 * MINUTE;
      return result;
    },
    async tick() {
      return this.run({ action: 'tick', manifest: undefined });
    },
  };
}

describe('the first rollout where users are already', () => {
  it('is planned step by step, beside what runs now', async () => {
    const { planned, verdict } = await begin().run({ action: 'plan' });
    expect([verdict, planned.steps]).toEqual([
      'pass',
      expect.arrayContaining([
        'Then, one judged step at a time: 10, 100 % in green; the rest stays in blue, whose release the ledger does not know',
      ]),
    ]);
  });

  it('goes to each share, and nobody loses what is live before', async () => {
    const world = begin();
    expect((await world.run({ action: 'apply' })).values).toMatchObject({ percent: '0', 'exposure-known': 'true' });
    expect(world.text()).toContain('    * shop_blue;');
    const status = await world.run({ action: 'status', manifest: undefined });
    expect(JSON.stringify(status.details['standing'])).toMatch(
      /ledger does not know, in blue with 100 %.*\[0\] 10 100 %/,
    );
    expect((await world.tick()).values).toMatchObject({ percent: '10' });
    expect(world.text()).toContain('    90% shop_blue;\n    * shop_green;');
    expect((await world.tick()).values).toMatchObject({ percent: '100' });
    expect((await world.tick()).values).toMatchObject({
      release: expect.stringMatching(/^rc-/) as string,
      revision: '1',
    });
  });

  it('gives users back to what ran before where it fails', async () => {
    const world = begin();
    await world.run({ action: 'apply' });
    await world.tick();
    expect(world.text()).toContain('90% shop_blue');
    world.greenBad = 900;
    const { values, checks } = await world.tick();
    expect(values).toMatchObject({ frozen: 'true', candidate: '', release: '', 'exposure-known': 'true' });
    expect(checks.find(({ id }) => id === 'rollout_healthy')?.reason).toMatch(/health_failed/);
    expect(world.text()).toContain('    * shop_blue;');
    expect((await world.run({ action: 'status', manifest: undefined })).values).toMatchObject({ frozen: 'true' });
  });
});

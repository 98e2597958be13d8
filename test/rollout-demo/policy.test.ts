import { readFileSync } from 'node:fs';
import { validateDocument } from '@release-gates/core';
import { parseByExtension } from '@release-gates/formats';
import { rolloutPolicySchema } from '@release-gates/rollout';
import { describe, expect, it } from 'vitest';

const FILE = 'examples/rollout-demo/release-rollout.yml';

describe('the policy of the demo', () => {
  it('is valid, and asks one server for metrics and alerts: a freeze of what is live can end', async () => {
    const bytes = readFileSync(new URL(`../../${FILE}`, import.meta.url));
    const { metrics, alerts } = validateDocument(rolloutPolicySchema, await parseByExtension(bytes, { file: FILE }));
    expect(metrics).toMatchObject({ provider: 'prometheus', url: 'http://127.0.0.1:9090' });
    expect(alerts).toMatchObject({ source: 'prometheus', url: 'http://127.0.0.1:9090' });
  });
});

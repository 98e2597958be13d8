import { readFileSync } from 'node:fs';
import { parseYaml } from '@release-gates/formats';
import {
  budgetConfigSchema,
  guardrailsConfigSchema,
  metricsConfigSchema,
  parseQueryTemplate,
  sloConfigSchema,
} from '@release-gates/rollout';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../../docs/metrics.md', import.meta.url), 'utf8');

it('shows a policy that is accepted, with queries that can be filled in', () => {
  const yaml = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const policy = parseYaml(new TextEncoder().encode(yaml), { file: 'docs/metrics.md' }).value as Record<
    string,
    unknown
  >;
  metricsConfigSchema.parse(policy['metrics']);
  sloConfigSchema.parse(policy['slo']);
  budgetConfigSchema.parse(policy['budget']);
  const { rules, samples } = guardrailsConfigSchema.parse(policy['guardrails']);
  const queries = [
    samples.candidate,
    samples.baseline,
    ...rules.flatMap(({ candidate, baseline }) => [candidate, baseline]),
  ];
  for (const query of queries) expect(parseQueryTemplate(query ?? '', 'promql')).toHaveProperty('pieces');
});

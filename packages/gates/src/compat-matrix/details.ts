import type { JsonObject } from '@release-gates/core';
import type { CaseFact, CompatFacts } from './facts.ts';

export function describeFacts(facts: CompatFacts): JsonObject {
  const policy = facts.policy.state === 'valid' ? facts.policy.value : undefined;
  return {
    policy: {
      app_version: policy?.app_version ?? null,
      current_schema: policy?.state_schema?.current ?? null,
      backward_read_compatible: [...(policy?.state_schema?.backward_read_compatible ?? [])],
    },
    cases: facts.cases.map(describeCase),
  };
}

function describeCase({ subject, definition, fixture, reading }: CaseFact): JsonObject {
  const stated = definition.state === 'valid' ? definition.value : undefined;
  return {
    id: subject,
    direction: stated?.direction ?? null,
    from_version: stated?.from_version ?? null,
    to_version: stated?.to_version ?? null,
    from_schema: stated?.from_schema ?? null,
    to_schema: stated?.to_schema ?? null,
    expect_readable: stated?.expect_readable ?? null,
    fixture: fixture === null ? null : fixture.path,
    fixture_sha256: fixture !== null && 'sha256' in fixture ? fixture.sha256 : null,
    reading: reading.state,
    read_by: 'by' in reading ? reading.by : null,
  };
}

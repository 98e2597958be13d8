import type { JsonObject } from '@release-gates/core';
import type { GovernanceFacts } from './facts.ts';

export function describeFacts(facts: GovernanceFacts): JsonObject {
  return {
    versions: {
      app_version: facts.version.state === 'found' ? facts.version.version : null,
      state_schema_version: facts.schema.state === 'found' ? facts.schema.version : null,
    },
    paths: {
      policy: facts.policy.path,
      changes_file: facts.changeLog.path,
      release_doc: facts.releaseDoc.path,
      policies: facts.policies.map(({ document }) => document.path),
    },
  };
}

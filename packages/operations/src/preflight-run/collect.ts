import type { CollectContext, ConfiguredUnit } from '@release-gates/core';

export interface PreflightInputs {
  readonly quick: boolean;
  readonly units?: readonly string[] | undefined;
}

export interface PreflightFacts {
  readonly configured: readonly ConfiguredUnit[];
}

export async function collectPreflight(_inputs: PreflightInputs, context: CollectContext): Promise<PreflightFacts> {
  return { configured: context.configuredUnits };
}

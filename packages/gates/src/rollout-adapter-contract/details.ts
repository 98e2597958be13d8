import type { JsonObject } from '@release-gates/core';
import { parseCommandTemplate } from '@release-gates/rollout';
import type { AdapterContractFacts } from './facts.ts';

export function describeFacts({ contract, adapters, runtime }: AdapterContractFacts): JsonObject {
  const parsed = runtime?.state === 'given' ? parseCommandTemplate(runtime.source) : undefined;
  return {
    contract: contract.path,
    placeholders:
      contract.state === 'valid'
        ? {
            allowed: contract.value.allowed === null ? null : [...contract.value.allowed],
            required: [...contract.value.required],
            recommended: [...contract.value.recommended],
          }
        : null,
    adapters: adapters.slice(0, 200).map(({ subject, pointer }) => ({ id: subject, pointer })),
    runtime_arguments: parsed?.state === 'parsed' ? parsed.template.arguments.length : null,
  };
}

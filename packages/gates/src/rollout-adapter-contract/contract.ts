import type { TrafficAdapter } from '@release-gates/formats';
import { PLACEHOLDERS } from '@release-gates/rollout';
import type { ContractCase } from '../_shared/contract-case.ts';
import type { AdapterContractFacts, AdapterFact, ContractSettings } from './facts.ts';
import type { AdapterContractInputs } from './inputs.ts';

export function adapterFact(subject: string, stated: Partial<TrafficAdapter> = {}, repeated = false): AdapterFact {
  const value = { id: subject, command_template: 'shift {action} {target_version}', ...stated };
  return { subject, repeated, pointer: '/adapters/0', line: 9, definition: { state: 'valid', value } };
}

export function adapterFacts(
  adapters: readonly AdapterFact[],
  settings: Partial<ContractSettings> = {},
): AdapterContractFacts {
  return {
    contract: {
      state: 'valid',
      path: 'security/release_traffic_adapter_contract.json',
      sha256: 'a'.repeat(64),
      value: {
        allowed: PLACEHOLDERS,
        required: ['action', 'target_version'],
        recommended: [],
        requireExamples: true,
        ...settings,
      },
      lines: { '/adapters': 8 },
    },
    adapters,
    runtime: null,
  };
}

const oneExample = adapterFacts([adapterFact('proxy')]);
const withCommand: AdapterContractFacts = {
  ...oneExample,
  runtime: { state: 'given', source: ['shift', '{action}', '{target_version}'] },
};

export const contract: readonly ContractCase<AdapterContractFacts, AdapterContractInputs>[] = [
  { name: 'one example', facts: oneExample, inputs: {}, expect: 'pass' },
  { name: 'the real command', facts: withCommand, inputs: { requireRuntimeCommand: true }, expect: 'pass' },
  {
    name: 'the real command is required and missing',
    mutationOf: 'the real command',
    facts: { ...withCommand, runtime: null },
    inputs: { requireRuntimeCommand: true },
    expect: 'fail',
  },
  {
    name: 'the real command looks into a value',
    mutationOf: 'the real command',
    facts: { ...withCommand, runtime: { state: 'given', source: ['shift', '{action.real}', '{target_version}'] } },
    inputs: { requireRuntimeCommand: true },
    expect: 'fail',
  },
  {
    name: 'an example without a placeholder that is required',
    mutationOf: 'one example',
    facts: adapterFacts([adapterFact('proxy', { command_template: 'shift {action}' })]),
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'no contract',
    mutationOf: 'one example',
    facts: { contract: { state: 'absent', path: 'x.json' }, adapters: [], runtime: null },
    inputs: {},
    expect: 'fail',
  },
  {
    name: 'nothing to judge',
    facts: adapterFacts([], { requireExamples: false }),
    inputs: {},
    expect: 'inconclusive',
  },
];

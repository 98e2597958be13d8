import { defineGate } from '@release-gates/core';
import { trafficAdapterContractSchema } from '@release-gates/formats';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { describeFacts } from './details.ts';
import { adapterContractInputs } from './inputs.ts';

export const rolloutAdapterContract = defineGate({
  id: 'rollout-adapter-contract',
  summary: 'Commands that move traffic are split before values come in, and use what the contract allows and requires',
  inputs: adapterContractInputs,
  checks: {
    contract_loaded: 'The contract exists and is valid',
    contract_allowed_placeholders_supported: 'Every allowed placeholder can be filled in',
    contract_required_placeholders_known: 'Every required placeholder is allowed',
    contract_recommended_placeholders_known: 'Every recommended placeholder is allowed; advice only',
    contract_has_all_supported_placeholders: 'Every placeholder that can be filled in is allowed; advice only',
    contract_has_examples: 'There is at least one adapter, unless the contract needs none',
    any_command_judged: 'There was a command to judge',
    adapter_ids_unique: 'Every adapter has an id of its own',
    all_adapter_examples_valid: 'No adapter is open',
    'adapter_row_type::<adapter>': 'The adapter is a well-formed object',
    'adapter_id_present::<adapter>': 'The adapter has an id; advice only',
    'adapter_command_template_present::<adapter>': 'The adapter has a command',
    'adapter_command_template_valid::<adapter>':
      'The command can be split, and its placeholders are plain and supported',
    'adapter_required_placeholders_known::<adapter>': 'What the adapter itself requires is allowed',
    'adapter_required_placeholders_present::<adapter>': 'The command has what the contract and the adapter require',
    'adapter_placeholders_allowed::<adapter>': 'The command uses only what the contract allows',
    'adapter_no_shell::<adapter>': 'No value becomes part of a script of a shell; advice only',
    runtime_command_present_when_required: 'The real command is given where it is required',
    runtime_command_template_valid: 'The real command can be split, and its placeholders are plain and supported',
    runtime_command_placeholders_allowed: 'The real command uses only what the contract allows',
    runtime_command_contains_required_placeholders: 'The real command has what the contract requires',
    runtime_command_contains_recommended_placeholders: 'The real command has what the contract recommends; advice only',
    runtime_command_no_shell: 'No value becomes part of a script of a shell; advice only',
  },
  outputs: {
    adapters: 'Number of adapters in the contract',
    'runtime-arguments': 'Number of arguments of the real command; empty where it is not given or not valid',
  },
  documents: { 'rollout-adapter-contract': trafficAdapterContractSchema },
  collect,
  decide,
  details: describeFacts,
  values(facts) {
    const { runtime_arguments: count } = describeFacts(facts);
    return {
      adapters: String(facts.adapters.length),
      'runtime-arguments': typeof count === 'number' ? String(count) : '',
    };
  },
});

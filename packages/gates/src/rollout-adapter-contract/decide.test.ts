import type { CommandSource } from '@release-gates/rollout';
import { describe, expect, it } from 'vitest';
import { adapterFact, adapterFacts } from './contract.ts';
import { decide } from './decide.ts';
import type { AdapterContractFacts } from './facts.ts';
import { adapterContractInputs } from './inputs.ts';

function outcomes(facts: AdapterContractFacts, inputs: object = {}): Record<string, string> {
  const checks = decide(facts, adapterContractInputs.parse(inputs));
  return Object.fromEntries(checks.map((check) => [check.id, check.outcome]));
}

const runtime = (source: string | string[]): AdapterContractFacts => ({
  ...adapterFacts([adapterFact('a')]),
  runtime: { state: 'given', source },
});

const malformed: CommandSource = { state: 'malformed', reason: 'expected a JSON list of texts' };

describe('what closes, and by which check', () => {
  it.each<[string, AdapterContractFacts, object, string, string]>([
    [
      'an allowed name that is none',
      adapterFacts([adapterFact('a')], { allowed: ['action', 'target_version', 'user'] }),
      {},
      'contract_allowed_placeholders_supported',
      'fail',
    ],
    [
      'a required name that is not allowed',
      adapterFacts([adapterFact('a')], { allowed: ['action'] }),
      {},
      'contract_required_placeholders_known',
      'fail',
    ],
    [
      'a recommended name that is not allowed',
      adapterFacts([adapterFact('a')], { recommended: ['x'] }),
      {},
      'contract_recommended_placeholders_known',
      'fail',
    ],
    [
      'not all names allowed',
      adapterFacts([adapterFact('a')], { allowed: ['action', 'target_version'] }),
      {},
      'contract_has_all_supported_placeholders',
      'fail',
    ],
    ['no example', adapterFacts([]), {}, 'contract_has_examples', 'fail'],
    [
      'no example where none is needed',
      adapterFacts([], { requireExamples: false }),
      {},
      'contract_has_examples',
      'pass',
    ],
    ['one id twice', adapterFacts([adapterFact('a'), adapterFact('a#1', {}, true)]), {}, 'adapter_ids_unique', 'fail'],
    ['no id', adapterFacts([adapterFact('adapter_0', { id: undefined })]), {}, 'adapter_id_present::adapter_0', 'fail'],
    [
      'no command',
      adapterFacts([adapterFact('a', { command_template: '  ' })]),
      {},
      'adapter_command_template_present::a',
      'fail',
    ],
    [
      'an empty list',
      adapterFacts([adapterFact('a', { command_template: [] })]),
      {},
      'adapter_command_template_present::a',
      'fail',
    ],
    [
      'a format',
      adapterFacts([adapterFact('a', { command_template: 'x {action:>9} {target_version}' })]),
      {},
      'adapter_command_template_valid::a',
      'fail',
    ],
    [
      'an empty field',
      adapterFacts([adapterFact('a', { command_template: 'x {action} {target_version} {}' })]),
      {},
      'adapter_command_template_valid::a',
      'fail',
    ],
    [
      'a name of its own that is unknown',
      adapterFacts([adapterFact('a', { required_placeholders: ['weight'] })]),
      {},
      'adapter_required_placeholders_known::a',
      'fail',
    ],
    [
      'a name of its own that is missing',
      adapterFacts([adapterFact('a', { required_placeholders: ['to_version'] })]),
      {},
      'adapter_required_placeholders_present::a',
      'fail',
    ],
    [
      'a name that the contract does not allow',
      adapterFacts([adapterFact('a', { command_template: 'x {action} {target_version} {to_version}' })], {
        allowed: ['action', 'target_version'],
      }),
      {},
      'adapter_placeholders_allowed::a',
      'fail',
    ],
    [
      'a share, where the contract lists what it allows and not this',
      adapterFacts([adapterFact('a', { command_template: 'x {action} {target_version} {share_of_green}' })]),
      {},
      'adapter_placeholders_allowed::a',
      'fail',
    ],
    [
      'a share and places, where the contract lists nothing',
      adapterFacts(
        [
          adapterFact('a', {
            command_template: 'x {action} {target_version} {share_of_green} {slot} {tenant}',
            required_placeholders: ['share_of_green'],
          }),
        ],
        { allowed: null },
      ),
      {},
      'all_adapter_examples_valid',
      'pass',
    ],
    [
      'a share that is allowed by name',
      adapterFacts([adapterFact('a')], { allowed: ['action', 'target_version', 'share_of_green', 'slot'] }),
      {},
      'contract_allowed_placeholders_supported',
      'pass',
    ],
    [
      'a share of no name',
      adapterFacts([adapterFact('a')], { allowed: ['action', 'target_version', 'share_of_'] }),
      {},
      'contract_allowed_placeholders_supported',
      'fail',
    ],
    [
      'a value within a script',
      adapterFacts([adapterFact('a', { command_template: `bash -lc "x {action} {target_version}"` })]),
      {},
      'adapter_no_shell::a',
      'fail',
    ],
    [
      'values beside a script',
      adapterFacts([adapterFact('a', { command_template: `sh -c 'x "$1"' sh {action} {target_version}` })]),
      {},
      'adapter_no_shell::a',
      'pass',
    ],
    [
      'an open adapter',
      adapterFacts([adapterFact('a', { command_template: 'x' })]),
      {},
      'all_adapter_examples_valid',
      'fail',
    ],
    [
      'advice alone',
      adapterFacts([adapterFact('adapter_0', { id: undefined })]),
      {},
      'all_adapter_examples_valid',
      'pass',
    ],
    [
      'a real command that is missing',
      adapterFacts([adapterFact('a')]),
      { requireRuntimeCommand: true },
      'runtime_command_present_when_required',
      'fail',
    ],
    [
      'a real command that nobody asks for',
      adapterFacts([adapterFact('a')]),
      {},
      'runtime_command_present_when_required',
      'pass',
    ],
    [
      'a real command that is no list',
      { ...adapterFacts([]), runtime: malformed },
      {},
      'runtime_command_template_valid',
      'fail',
    ],
    [
      'a real command with an index',
      runtime('x {action[0]} {target_version}'),
      {},
      'runtime_command_template_valid',
      'fail',
    ],
    ['a real command that is blank', runtime('  '), {}, 'runtime_command_template_valid', 'fail'],
    [
      'a real command without the version',
      runtime(['x', '{action}']),
      {},
      'runtime_command_contains_required_placeholders',
      'fail',
    ],
    [
      'a real command with all',
      runtime('x {action} {target_version}'),
      {},
      'runtime_command_contains_required_placeholders',
      'pass',
    ],
  ])('%s', (_name, facts, inputs, id, outcome) => {
    expect(outcomes(facts, inputs)[id]).toBe(outcome);
  });

  it('judges the form of a command even where there is no contract', () => {
    const facts = { ...runtime('x {action.a}'), contract: { state: 'absent', path: 'c.json' } } as const;
    expect(outcomes(facts)).toEqual({
      contract_loaded: 'fail',
      runtime_command_present_when_required: 'pass',
      runtime_command_template_valid: 'fail',
    });
  });

  it('says where in a command', () => {
    const checks = decide(runtime('shift {action} {target_version!r}'), adapterContractInputs.parse({}));
    expect(checks.find((check) => check.id === 'runtime_command_template_valid')?.reason).toMatch(
      /^argument 3, column 16: .*a conversion/,
    );
  });
});

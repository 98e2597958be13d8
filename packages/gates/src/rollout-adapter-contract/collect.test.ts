import { readFileSync } from 'node:fs';
import { type Check, foldVerdict, isUnmet, judge } from '@release-gates/core';
import { collectContext, FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { collect } from './collect.ts';
import { decide } from './decide.ts';
import { rolloutAdapterContract } from './gate.ts';
import { adapterContractInputs } from './inputs.ts';

const PATH = 'security/release_traffic_adapter_contract.json';
const CONTRACT = readFileSync(new URL('fixtures/predecessor-contract.json', import.meta.url), 'utf8');

async function run(content: string | null, inputs: object = {}): Promise<readonly Check[]> {
  const parsed = adapterContractInputs.parse(inputs);
  const workspace = new FakeWorkspace(content === null ? {} : { [PATH]: content });
  const facts = await collect(parsed, collectContext({ workspace }));
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  return decide(facts, parsed);
}

const verdict = (checks: readonly Check[]): string =>
  foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));

const open = (checks: readonly Check[]): string[] => checks.filter(isUnmet).map(({ id }) => id);

describe("the predecessor's contract", () => {
  it('is taken as it is', async () => {
    const checks = await run(CONTRACT);
    expect([verdict(checks), open(checks)]).toEqual(['pass', []]);
  });

  it.each<[string, string]>([
    ['a text', 'shift --rc {release_candidate_id} {action} {target_version} {correlation_id} {to_rollout_percent}'],
    ['a list', '["shift", "{release_candidate_id}{action}{target_version}{correlation_id}{to_rollout_percent}"]'],
  ])('with the real command as %s', async (_name, commandTemplate) => {
    const checks = await run(CONTRACT, { commandTemplate, requireRuntimeCommand: true });
    expect([verdict(checks), open(checks)]).toEqual(['pass', []]);
  });
});

describe('files', () => {
  it.each<[string, string | null, string[], object?]>([
    ['none', null, ['contract_loaded']],
    ['an array', '[]', ['contract_loaded']],
    ['half of one', CONTRACT.slice(0, 200), ['contract_loaded']],
    ['a misspelt key', CONTRACT.replace('"rules"', '"rule"'), ['contract_loaded']],
    [
      'a row that is a text, beside a good one',
      '{"adapters": ["kubectl", {"id": "b", "command_template": "x {action} {target_version}"}]}',
      ['all_adapter_examples_valid', 'adapter_row_type::adapter_0'],
    ],
    [
      'a command that is a number',
      '{"adapters": [{"id": "a", "command_template": 1}]}',
      ['all_adapter_examples_valid', 'adapter_row_type::a'],
    ],
    [
      'ids that look like ours',
      '{"adapters": [{"id": "adapter_1", "command_template": "x {action} {target_version}"}, {"command_template": "x {action} {target_version}"}, {"id": "adapter_1", "command_template": "x {action} {target_version}"}]}',
      ['adapter_ids_unique', 'adapter_id_present::adapter_1#1'],
    ],
    [
      'a real command that is no list of texts',
      CONTRACT,
      ['runtime_command_template_valid'],
      { commandTemplate: '[1]' },
    ],
    ['a real command that is half a list', CONTRACT, ['runtime_command_template_valid'], { commandTemplate: '["a"' }],
  ])('%s', async (_name, content, ids, inputs = {}) => {
    expect(open(await run(content, inputs))).toEqual(ids);
  });

  it('points at the line of what is wrong in a row', async () => {
    const checks = await run('{\n"adapters": [\n{"id": "a",\n"command_template": 1}\n]}');
    expect(checks.find(({ id }) => id === 'adapter_row_type::a')?.location).toMatchObject({ file: PATH, line: 4 });
  });

  it('tells how many arguments the real command has', async () => {
    const inputs = adapterContractInputs.parse({ commandTemplate: 'x "{action} {target_version}"' });
    const workspace = new FakeWorkspace({ [PATH]: CONTRACT });
    const facts = await collect(inputs, collectContext({ workspace }));
    expect(rolloutAdapterContract.values?.(facts, inputs)).toEqual({ adapters: '2', 'runtime-arguments': '2' });
  });
});

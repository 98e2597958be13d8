import { type Check, isUnmet } from '@release-gates/core';
import { checkLoaded, placeOf } from '../_shared/loaded-check.ts';
import { toCheck } from '../_shared/row.ts';
import { checkAdapter, placeOfAdapter } from './decide-adapter.ts';
import { checkContract } from './decide-contract.ts';
import { checkRuntime } from './decide-runtime.ts';
import type { AdapterContractFacts, ContractSettings } from './facts.ts';
import type { AdapterContractInputs } from './inputs.ts';

/**
 * A command that moves traffic is known before it runs: it is split into arguments, uses only plain placeholders that
 * the contract allows, and has those that the contract requires. That goes for every example, and for the command that
 * will really run where it is given.
 *
 * Could not tell: a contract without an example beside no command proves nothing about any command.
 * Refused: a contract that is missing or malformed, before anything else.
 */
export function decide(facts: AdapterContractFacts, inputs: AdapterContractInputs): readonly Check[] {
  const { contract, adapters } = facts;
  const settings = contract.state === 'valid' ? contract.value : null;
  const rows = settings === null ? [] : adapters.flatMap((adapter) => checkAdapter(adapter, settings, contract.path));
  return [
    checkLoaded(contract, {
      id: 'contract_loaded',
      level: 'must',
      what: 'traffic adapter contract',
      remedy: `Write ${contract.path}, or point the input contract at yours`,
    }),
    ...checkContract(contract),
    ...(settings === null ? [] : checkExamples(facts, settings, rows)),
    ...rows,
    ...checkRuntime(facts, inputs, settings),
  ];
}

function checkExamples(
  { contract, adapters, runtime }: AdapterContractFacts,
  { requireExamples }: ContractSettings,
  rows: readonly Check[],
): Check[] {
  const location = placeOf(contract, '/adapters');
  const repeated = adapters.filter((adapter) => adapter.repeated);
  const open = rows.filter((check) => check.level === 'must' && isUnmet(check));
  const hasCommand = adapters.length > 0 || runtime !== null;
  return [
    toCheck({
      id: 'contract_has_examples',
      level: 'must',
      outcome: !requireExamples || adapters.length > 0,
      reason: `${adapters.length} adapters are listed${requireExamples ? '' : '; none is required'}`,
      expected: requireExamples ? 'at least one adapter' : 'any number of adapters',
      actual: adapters.length,
      location,
      remedy: `Add the command that moves your traffic to adapters in ${contract.path}`,
    }),
    toCheck({
      id: 'any_command_judged',
      level: 'should',
      outcome: hasCommand ? 'pass' : 'inconclusive',
      reason: hasCommand
        ? 'there is a command to judge'
        : 'there is no example and no command-template: nothing was judged',
      expected: 'at least one command',
      actual: adapters.length,
      location,
      remedy: 'Give command-template, or add an adapter to the contract',
    }),
    toCheck({
      id: 'adapter_ids_unique',
      level: 'must',
      outcome: repeated.length === 0,
      reason:
        repeated.length === 0
          ? 'every adapter has an id of its own'
          : `used twice: ${repeated.map(({ subject }) => subject).join(', ')}`,
      expected: [],
      actual: repeated.map(({ pointer }) => pointer),
      location: repeated[0] === undefined ? location : placeOfAdapter(repeated[0], contract.path),
      remedy: 'Give each adapter an id of its own',
    }),
    toCheck({
      id: 'all_adapter_examples_valid',
      level: 'must',
      outcome: open.length === 0,
      reason: open.length === 0 ? 'no adapter is open' : `open: ${open.map(({ id }) => id).join(', ')}`,
      expected: [],
      actual: open.slice(0, 100).map(({ id }) => id),
      location,
      remedy: 'Correct the adapters that the other checks name',
    }),
  ];
}

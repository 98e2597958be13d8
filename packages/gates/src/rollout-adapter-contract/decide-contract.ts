import type { Check, Level } from '@release-gates/core';
import { PLACEHOLDERS } from '@release-gates/rollout';
import type { DocumentFact } from '../_shared/document-fact.ts';
import { placeOf } from '../_shared/loaded-check.ts';
import { toCheck } from '../_shared/row.ts';
import type { ContractSettings } from './facts.ts';
import { list } from './judged-command.ts';

/** The contract's own lists agree with each other and with what can be filled in. */
export function checkContract(contract: DocumentFact<ContractSettings>): Check[] {
  if (contract.state !== 'valid') return [];
  const { allowed, required, recommended } = contract.value;
  const subset = (id: string, level: Level, lists: Subset): Check => checkSubset(contract, { id, level }, lists);
  return [
    subset('contract_allowed_placeholders_supported', 'must', {
      names: allowed,
      within: PLACEHOLDERS,
      of: 'allowed',
      what: 'what is supported',
    }),
    subset('contract_required_placeholders_known', 'must', {
      names: required,
      within: allowed,
      of: 'required',
      what: 'placeholders.allowed',
    }),
    subset('contract_recommended_placeholders_known', 'may', {
      names: recommended,
      within: allowed,
      of: 'recommended',
      what: 'placeholders.allowed',
    }),
    subset('contract_has_all_supported_placeholders', 'may', {
      names: PLACEHOLDERS,
      within: allowed,
      of: 'allowed',
      what: 'placeholders.allowed',
    }),
  ];
}

interface Subset {
  readonly names: readonly string[];
  readonly within: readonly string[];
  /** Key below `placeholders` that one would change. */
  readonly of: string;
  readonly what: string;
}

function checkSubset(
  contract: DocumentFact<ContractSettings>,
  { id, level }: { id: string; level: Level },
  { names, within, of, what }: Subset,
): Check {
  const others = names.filter((name) => !within.includes(name));
  return toCheck({
    id,
    level,
    outcome: others.length === 0,
    reason: others.length === 0 ? `all are in ${what}` : `not in ${what}: ${list(others)}`,
    expected: [...within],
    actual: [...names],
    location: placeOf(contract, `/placeholders/${of}`),
    remedy: `Correct placeholders.${of} in ${contract.path}`,
  });
}

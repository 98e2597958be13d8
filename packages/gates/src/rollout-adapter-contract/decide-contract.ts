import type { Check, Level } from '@release-gates/core';
import { isPlaceholder, PLACE_NAMES, PLACEHOLDERS } from '@release-gates/rollout';
import type { DocumentFact } from '../_shared/document-fact.ts';
import { placeOf } from '../_shared/loaded-check.ts';
import { toCheck } from '../_shared/row.ts';
import { type ContractSettings, isAllowed } from './facts.ts';
import { list } from './judged-command.ts';

/** The contract's own lists agree with each other and with what can be filled in. */
export function checkContract(contract: DocumentFact<ContractSettings>): Check[] {
  if (contract.state !== 'valid') return [];
  const { required, recommended } = contract.value;
  const allowed = contract.value.allowed ?? PLACEHOLDERS;
  const isWithin = (name: string): boolean => isAllowed(contract.value, name);
  const subset = (id: string, level: Level, lists: Subset): Check => checkSubset(contract, { id, level }, lists);
  return [
    subset('contract_allowed_placeholders_supported', 'must', {
      names: allowed,
      isWithin: isPlaceholder,
      expected: [...PLACEHOLDERS, ...PLACE_NAMES, 'share_of_<slot>'],
      of: 'allowed',
      what: 'what is supported',
    }),
    subset('contract_required_placeholders_known', 'must', {
      names: required,
      isWithin,
      expected: allowed,
      of: 'required',
      what: 'placeholders.allowed',
    }),
    subset('contract_recommended_placeholders_known', 'may', {
      names: recommended,
      isWithin,
      expected: allowed,
      of: 'recommended',
      what: 'placeholders.allowed',
    }),
    subset('contract_has_all_supported_placeholders', 'may', {
      names: PLACEHOLDERS,
      isWithin,
      expected: allowed,
      of: 'allowed',
      what: 'placeholders.allowed',
    }),
  ];
}

interface Subset {
  readonly names: readonly string[];
  readonly isWithin: (name: string) => boolean;
  readonly expected: readonly string[];
  /** Key below `placeholders` that one would change. */
  readonly of: string;
  readonly what: string;
}

function checkSubset(
  contract: DocumentFact<ContractSettings>,
  { id, level }: { id: string; level: Level },
  { names, isWithin, expected, of, what }: Subset,
): Check {
  const others = names.filter((name) => !isWithin(name));
  return toCheck({
    id,
    level,
    outcome: others.length === 0,
    reason: others.length === 0 ? `all are in ${what}` : `not in ${what}: ${list(others)}`,
    expected: [...expected],
    actual: [...names],
    location: placeOf(contract, `/placeholders/${of}`),
    remedy: `Correct placeholders.${of} in ${contract.path}`,
  });
}

import type { TrafficAdapter } from '@release-gates/formats';
import { type CommandSource, isPlaceholder } from '@release-gates/rollout';
import type { DocumentFact, Flaw } from '../_shared/document-fact.ts';

export type AdapterDefinition =
  | { readonly state: 'valid'; readonly value: TrafficAdapter }
  | { readonly state: 'invalid'; readonly flaws: readonly [Flaw, ...Flaw[]] };

export interface AdapterFact {
  /** The adapter's id, or `adapter_<position>`; made unique where the file repeats one. */
  readonly subject: string;
  readonly repeated: boolean;
  readonly pointer: string;
  readonly line: number | null;
  readonly definition: AdapterDefinition;
}

/** The contract without its adapters, defaults filled in. */
export interface ContractSettings {
  /** Null: all that can be filled in. */
  readonly allowed: readonly string[] | null;
  readonly required: readonly string[];
  readonly recommended: readonly string[];
  readonly requireExamples: boolean;
}

export interface AdapterContractFacts {
  readonly contract: DocumentFact<ContractSettings>;
  readonly adapters: readonly AdapterFact[];
  /** Null where none is given. */
  readonly runtime: CommandSource | null;
}

export function isAllowed({ allowed }: Pick<ContractSettings, 'allowed'>, name: string): boolean {
  return allowed === null ? isPlaceholder(name) : allowed.includes(name);
}

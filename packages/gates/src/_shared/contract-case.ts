/**
 * One case of a gate's contract (`<gate>/contract.ts` exports the list as `contract`). Every gate has at least one case
 * that passes, one that fails, one that cannot tell, and a failing one that is a passing one with a single thing changed.
 * The verdict is that of strict, enforcing runs.
 */
export interface ContractCase<Facts, Inputs extends object = object> {
  readonly name: string;
  readonly facts: Facts;
  /** As a user gives them, in camelCase; defaults are filled in. */
  readonly inputs: Partial<Inputs>;
  readonly expect: 'pass' | 'fail' | 'inconclusive';
  /** Name of the passing case that this one changes in one thing. */
  readonly mutationOf?: string;
}

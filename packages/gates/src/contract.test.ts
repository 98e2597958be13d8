import { type Check, foldVerdict, type Gate, judge } from '@release-gates/core';
import { describe, expect, it } from 'vitest';
import type { ContractCase } from './_shared/contract-case.ts';
import { gates } from './registry.ts';

const loaded = await Promise.all(
  Object.entries(gates).map(async ([id, load]) => {
    const { contract = [], problem } = await loadContract(id);
    return { id, gate: (await load()) as Gate, contract, problem };
  }),
);

/** A gate without its contract fails its own tests, not those of the others. */
async function loadContract(id: string): Promise<{ contract?: readonly ContractCase<unknown>[]; problem?: unknown }> {
  try {
    return (await import(`./${id}/contract.ts`)) as { contract?: readonly ContractCase<unknown>[] };
  } catch (problem) {
    return { problem };
  }
}

function decide(gate: Gate, entry: ContractCase<unknown>, facts: unknown = entry.facts): readonly Check[] {
  return gate.decide(facts, gate.inputs.parse(entry.inputs));
}

function verdictOf(checks: readonly Check[]): string {
  return foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

describe.each(loaded)('$id keeps the contract of a gate', ({ id, gate, contract, problem }) => {
  it('has a contract.ts', () => {
    expect(problem).toBeUndefined();
  });

  it('is registered under its own id', () => {
    expect([gate.id, gate.kind]).toEqual([id, 'gate']);
  });

  it('has cases that pass, fail and cannot tell', () => {
    expect([...new Set(contract.map((entry) => entry.expect))].sort()).toEqual(['fail', 'inconclusive', 'pass']);
  });

  it('has a mutated input that must fail', () => {
    const passing = contract.filter((entry) => entry.expect === 'pass').map((entry) => entry.name);
    const mutations = contract.filter((entry) => entry.mutationOf !== undefined);
    expect(mutations.length).toBeGreaterThan(0);
    for (const { mutationOf, expect: verdict } of mutations) {
      expect(passing).toContain(mutationOf);
      expect(verdict).not.toBe('pass');
    }
  });

  it.each(contract)('$expect: $name', (entry) => {
    expect(verdictOf(decide(gate, entry))).toBe(entry.expect);
  });

  it.each(contract)('decides twice the same, from replayed facts, and leaves them alone: $name', (entry) => {
    const replayed: unknown = JSON.parse(JSON.stringify(entry.facts));
    freeze(replayed);
    expect(decide(gate, entry, replayed)).toEqual(decide(gate, entry));
    expect(JSON.parse(JSON.stringify(decide(gate, entry)))).toEqual(decide(gate, entry));
  });

  it.each(contract)('emits only checks it documents, each once, and says what to do: $name', (entry) => {
    const checks = decide(gate, entry);
    const documented = Object.keys(gate.checks);
    for (const check of checks) {
      const [family, subject] = check.id.split(/::(.*)/s);
      const known = documented.some(
        (name) =>
          name === check.id ||
          (subject !== undefined && name.startsWith(`${family}::<`)) ||
          // The predecessor numbers rows in the middle of the id: entry_7_hash_match.
          (name.includes('<i>') && name === check.id.replace(/_\d+_/, '_<i>_')),
      );
      expect(known, `${check.id} is documented`).toBe(true);
    }
    const asking = checks.filter((check) => check.outcome === 'fail' || check.outcome === 'inconclusive');
    expect(asking.filter((check) => (check.remedy ?? '') === '').map((check) => check.id)).toEqual([]);
    expect(new Set(checks.map((check) => check.id)).size).toBe(checks.length);
  });
});

import { describe, expect, it } from 'vitest';
import { type OutsideDemands, withDemands } from './outside-demands.ts';
import { resolvePolicy, resolveRepository } from './resolve.ts';
import { rolloutPolicySchema } from './schema.ts';

const [PIN, OTHER] = ['a'.repeat(64), 'b'.repeat(64)];
const policyOf = (more: object) =>
  rolloutPolicySchema.parse({
    version: 1,
    canary: { 'min-time': 0, 'min-samples': 0, 'max-metric-age': 60 },
    traffic: { adapter: 'none', 'pointer-only': true },
    ...more,
  });
const LOOSE = {
  approvals: { signed: 'disabled' },
  signatures: { 'min-signatures': 1 },
  environments: { dev: { approvals: { signed: 'optional' }, signatures: { 'trust-root': 'trust' } }, bare: {} },
};

describe('what a run asks beside its policy', () => {
  it.each<[string, OutsideDemands, string, string | undefined]>([
    ['nothing', {}, 'disabled', undefined],
    ['a trust root', { trustRootSha256: PIN }, 'disabled', PIN],
    ['signed approvals', { requireSignedApprovals: true }, 'required', undefined],
  ])('counts everywhere: %s', (_name, demands, signed, pin) => {
    const policy = withDemands(policyOf(LOOSE), demands);
    const everywhere = [resolvePolicy(policy, 'prod'), resolvePolicy(policy, 'bare'), resolveRepository(policy)];
    for (const { approvals, signatures } of everywhere) {
      expect([approvals.signed, signatures['trust-root-sha256']]).toEqual([signed, pin]);
    }
    const dev = resolvePolicy(policy, 'dev');
    expect(dev.signatures).toMatchObject({ 'trust-root': 'trust', 'min-signatures': 1 });
    expect(dev.signatures['trust-root-sha256']).toBe(pin);
    expect(dev.approvals.signed).toBe(signed === 'disabled' ? 'optional' : signed);
  });

  it.each<[string, number | undefined, number | undefined, number | undefined]>([
    ['neither', undefined, undefined, undefined],
    ['the policy alone', 2, undefined, 2],
    ['the run alone', undefined, 3, 3],
    ['the run, for a later one', 2, 3, 3],
    ['the policy, for a later one', 4, 3, 4],
  ])(
    'takes the latest version of the trust root that is asked for: %s',
    (_name, stated, trustRootVersion, expected) => {
      const own = { signatures: stated === undefined ? {} : { 'trust-root-version': stated } };
      const policy = policyOf({
        ...own,
        environments: { dev: { signatures: { 'trust-root': 'trust' } }, strict: own },
      });
      const narrowed = withDemands(policy, { trustRootVersion });
      for (const name of ['prod', 'dev', 'strict']) {
        expect(resolvePolicy(narrowed, name).signatures['trust-root-version']).toBe(expected);
      }
    },
  );

  it.each([
    ['for all alone', { 'trust-root-version': 2 }, {}, 2],
    ['in one environment alone', {}, { 'trust-root-version': 3 }, 3],
    ['in both', { 'trust-root-version': 2 }, { 'trust-root-version': 3 }, 3],
    ['of another trust root', {}, { 'trust-root': 'other', 'trust-root-version': 9 }, undefined],
  ])('loosens nothing for what binds all: a version that is asked for %s', (_name, shared, own, expected) => {
    const policy = resolveRepository(policyOf({ signatures: shared, environments: { dev: { signatures: own } } }));
    expect(policy.signatures['trust-root-version']).toBe(expected);
  });

  it('asks for no signatures where it says so', () => {
    expect(withDemands(policyOf(LOOSE), { requireSignedApprovals: false }).approvals.signed).toBe('disabled');
  });

  it.each([
    ['for all', { signatures: { 'trust-root-sha256': OTHER } }],
    ['in one environment', { environments: { dev: { signatures: { 'trust-root-sha256': OTHER } } } }],
  ])('is refused beside another trust root %s', (_name, more) => {
    expect(() => withDemands(policyOf(more), { trustRootSha256: PIN })).toThrow(
      expect.objectContaining({ code: 'policy.pin' }),
    );
    expect(() => withDemands(policyOf(more), { trustRootSha256: OTHER })).not.toThrow();
  });
});

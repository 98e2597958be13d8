import { equalDigest, InputError } from '@release-gates/core';
import type { RolloutPolicy } from './schema.ts';

/**
 * What a run asks beside its policy, from a place that whoever writes the repository cannot write: a variable of the
 * organisation, say. Who can change the policy could change what it says of signatures as well.
 */
export interface OutsideDemands {
  /** SHA-256 that the first version of the trust root must have. */
  readonly trustRootSha256?: string | undefined;
  /** No approval counts that the person did not sign. */
  readonly requireSignedApprovals?: boolean | undefined;
}

/**
 * The policy with what was asked beside it, which no environment loosens.
 *
 * @throws InputError `policy.pin` where the policy pins another trust root: one of the two is wrong
 */
export function withDemands(policy: RolloutPolicy, demands: OutsideDemands): RolloutPolicy {
  const { trustRootSha256: pin, requireSignedApprovals } = demands;
  const { environments, ...shared } = policy;
  if (pin !== undefined) for (const part of [shared, ...Object.values(environments)]) checkPin(part, pin);
  const signatures = pin === undefined ? {} : { 'trust-root-sha256': pin };
  const approvals = requireSignedApprovals === true ? ({ signed: 'required' } as const) : {};
  const narrowed = Object.entries(environments).map(([name, own]) => [
    name,
    {
      ...own,
      ...(own.signatures !== undefined && { signatures: { ...own.signatures, ...signatures } }),
      ...(own.approvals !== undefined && { approvals: { ...own.approvals, ...approvals } }),
    },
  ]);
  return {
    ...shared,
    signatures: { ...shared.signatures, ...signatures },
    approvals: { ...shared.approvals, ...approvals },
    environments: Object.fromEntries(narrowed),
  };
}

function checkPin({ signatures }: Pick<RolloutPolicy['environments'][string], 'signatures'>, pin: string): void {
  const stated = signatures?.['trust-root-sha256'];
  if (stated === undefined || equalDigest(stated, pin)) return;
  throw new InputError({
    code: 'policy.pin',
    message: `expected the policy to pin the trust root ${pin}, found ${stated}`,
    where: { file: 'trust-root-sha256' },
    remedy: 'Find out which of the two was changed, and by whom',
  });
}

import { equalDigest, InputError } from '@release-gates/core';
import type { RolloutPolicy } from './schema.ts';
import type { SignaturePolicy } from './signatures.ts';

/**
 * What a run asks beside its policy, from a place that whoever writes the repository cannot write: a variable of the
 * organisation, say. Who can change the policy could change what it says of signatures as well.
 */
export interface OutsideDemands {
  /** SHA-256 that the first version of the trust root must have. */
  readonly trustRootSha256?: string | undefined;
  /** Smallest version of it that counts. */
  readonly trustRootVersion?: number | undefined;
  /** No approval counts that the person did not sign. */
  readonly requireSignedApprovals?: boolean | undefined;
}

/**
 * The policy with what was asked beside it, which no environment loosens.
 *
 * @throws InputError `policy.pin` where the policy pins another trust root: one of the two is wrong
 */
export function withDemands(policy: RolloutPolicy, demands: OutsideDemands): RolloutPolicy {
  const { trustRootSha256: pin, requireSignedApprovals, trustRootVersion } = demands;
  const { environments, ...shared } = policy;
  if (pin !== undefined) for (const part of [shared, ...Object.values(environments)]) checkPin(part, pin);
  const pinned = pin === undefined ? {} : { 'trust-root-sha256': pin };
  const approvals = requireSignedApprovals === true ? ({ signed: 'required' } as const) : {};
  const narrowed = Object.entries(environments).map(([name, own]) => [
    name,
    {
      ...own,
      ...(own.signatures !== undefined && {
        signatures: { ...own.signatures, ...pinned, ...atLeast(own.signatures, trustRootVersion) },
      }),
      ...(own.approvals !== undefined && { approvals: { ...own.approvals, ...approvals } }),
    },
  ]);
  return {
    ...shared,
    signatures: {
      ...shared.signatures,
      ...pinned,
      ...atLeast({ 'trust-root-version': 1, ...shared.signatures }, trustRootVersion),
    },
    approvals: { ...shared.approvals, ...approvals },
    environments: Object.fromEntries(narrowed),
  };
}

/** Who asks for a version may ask for a later one, and for no earlier one. */
function atLeast({ 'trust-root-version': stated }: Pick<SignaturePolicy, 'trust-root-version'>, version?: number) {
  return stated === undefined || version === undefined ? {} : { 'trust-root-version': Math.max(stated, version) };
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

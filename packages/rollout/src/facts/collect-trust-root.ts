import { collectTrust, isTrustExpected, type TrustChoice, verifyTrust } from '@release-gates/attestation';
import type { Workspace } from '@release-gates/core';
import type { TrustRootFact } from '../step/facts.ts';

interface Look {
  readonly workspace: Workspace;
  readonly nowMs: number;
  /** Whether the pin comes from outside of the repository. */
  readonly isPinNamed: boolean;
}

/** The trust root as it lies there now, to be held against what a channel saw. */
export async function collectTrustRoot(
  choice: TrustChoice,
  { workspace, nowMs, isPinNamed }: Look,
): Promise<TrustRootFact> {
  const { folder } = choice;
  const { trust, unread } = await collectTrust(choice, workspace);
  const [lost] = unread;
  if (lost !== undefined) return { state: 'broken', message: `${lost.path}: ${lost.reason}` };
  if (!isTrustExpected(trust)) return { state: 'none', folder };
  const chain = verifyTrust(trust, nowMs);
  if (chain.ok) return { state: 'holds', folder, digests: chain.digests, isNamed: isPinNamed };
  const message = `${chain.file ?? folder}: ${chain.message}`;
  return { state: chain.fault === 'rolled_back' ? 'rolled_back' : 'broken', message };
}

import { collectTrust, isTrustExpected, type TrustChoice, verifyTrust } from '@release-gates/attestation';
import type { Workspace } from '@release-gates/core';
import type { Ledger } from '../ledger/ledger.ts';
import type { RolloutPolicy } from '../policy/schema.ts';
import type { TrustRootFact } from '../step/facts.ts';
import { askWitnesses, distinctWitnesses, witnessesFor } from './trust-witnesses.ts';

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

interface ChannelLook extends Look {
  readonly ledger: Ledger;
  readonly document: RolloutPolicy;
  readonly environment: string;
}

/** The same for a step of a channel, which is held against what all of the ledger saw that trust by it. */
export async function collectChannelTrust(choice: TrustChoice, look: ChannelLook): Promise<TrustRootFact> {
  const fact = await collectTrustRoot(choice, look);
  const witnesses = distinctWitnesses(witnessesFor({ ...look, fact }, await askWitnesses(look.ledger)));
  return witnesses.length === 0 ? fact : { ...fact, witnesses };
}

import { equalDigest, type Workspace } from '@release-gates/core';
import { collectTrustRoot } from '../facts/collect-trust-root.ts';
import { askWitnesses, scopeWitness, type Witness, witnessesFor } from '../facts/trust-witnesses.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { resolveScope } from '../policy/resolve.ts';
import type { RolloutPolicy } from '../policy/schema.ts';
import { trustChoice } from '../policy/signatures.ts';
import type { Freeze } from '../state/channel-state.ts';
import { MAX_TRUST_ROOTS, type ScopeTrustRoot } from '../state/ledger-state.ts';
import type { Blocker } from '../step/decision.ts';
import type { TrustRootFact } from '../step/facts.ts';
import { checkTrustRoot, newestOf } from '../step/trust-rules.ts';

/** What the trust root of a scope is read from, and held against. */
export interface ScopeTrustWorld {
  readonly workspace: Workspace;
  readonly nowMs: number;
  readonly document: RolloutPolicy;
  /** Null: no channel is asked, as of a freeze, which waits for nothing. */
  readonly ledger: Ledger | null;
  /** Whether the pin comes from outside of the repository. */
  readonly isPinNamed: boolean;
}

/** The trust root of an environment (null: of the repository) as it lies there, and what each channel saw. */
export interface ScopeTrust {
  readonly environment: string | null;
  readonly fact: TrustRootFact;
  readonly document: RolloutPolicy;
  readonly channels: readonly Witness[];
}

export async function collectScopeTrust(environment: string | null, world: ScopeTrustWorld): Promise<ScopeTrust> {
  const { document, ledger } = world;
  const fact = await collectTrustRoot(trustChoice(resolveScope(document, environment).signatures), world);
  const channels = ledger === null ? [] : await askWitnesses(ledger);
  return { environment, fact, document, channels };
}

/** Each scope is looked at once. */
export function scopeTrustIn(world: ScopeTrustWorld): (environment: string | null) => Promise<ScopeTrust> {
  const known = new Map<string | null, Promise<ScopeTrust>>();
  return (environment) => {
    const trust = known.get(environment) ?? collectScopeTrust(environment, world);
    known.set(environment, trust);
    return trust;
  };
}

/**
 * Why the trust root ends no freeze of its scope. A channel that never ran remembers nothing, and its run ends what holds
 * all: so what any channel saw counts, and what any earlier change of such freezes did.
 */
export function checkScopeTrust(trust: ScopeTrust, remembered: readonly ScopeTrustRoot[]): Blocker[] {
  const { fact, channels } = trust;
  const witnesses = witnessesFor(trust, [...channels, ...remembered.map(scopeWitness)]);
  return checkTrustRoot({}, { ...fact, witnesses });
}

/**
 * What is remembered after a change that saw it. One that is older than what was seen, or another, changes nothing. Of
 * more than fit, the oldest goes whose environment nothing freezes any more.
 */
export function rememberScopeTrust(
  remembered: readonly ScopeTrustRoot[],
  { trust, freezes }: { readonly trust: ScopeTrust; readonly freezes: readonly Freeze[] },
): readonly ScopeTrustRoot[] {
  const newest = newestOf(trust.fact);
  if (newest === undefined || checkScopeTrust(trust, remembered).length > 0) return remembered;
  const others = remembered
    .filter(({ environment }) => environment !== trust.environment)
    .map((one) => (equalDigest(one.first_sha256, newest.first_sha256) ? { ...one, ...newest } : one));
  const isHeld = ({ environment }: ScopeTrustRoot): boolean =>
    environment === null || freezes.some((freeze) => freeze.environment === environment);
  const dropped = others.length < MAX_TRUST_ROOTS ? undefined : others.find((one) => !isHeld(one));
  const kept = others.filter((one) => one !== dropped);
  return kept.length < MAX_TRUST_ROOTS ? [...kept, { environment: trust.environment, ...newest }] : remembered;
}

import { equalDigest, InputError, type Workspace } from '@release-gates/core';
import { listChannels } from '../engine/list-channels.ts';
import { loadChannel } from '../engine/load-channel.ts';
import { collectTrustRoot } from '../facts/collect-trust-root.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { resolveScope } from '../policy/resolve.ts';
import type { RolloutPolicy } from '../policy/schema.ts';
import { trustChoice } from '../policy/signatures.ts';
import { channelId, type Freeze, type SeenTrustRoot } from '../state/channel-state.ts';
import { MAX_TRUST_ROOTS, type ScopeTrustRoot } from '../state/ledger-state.ts';
import { blocker } from '../step/blocker.ts';
import type { Blocker } from '../step/decision.ts';
import type { TrustRootFact } from '../step/facts.ts';
import { checkTrustRoot, newestOf } from '../step/trust-rules.ts';
import { describeScope } from './freeze-scope.ts';

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

/** Who may have seen a trust root, and which. */
interface Witness {
  readonly name: string;
  /** Null: the repository. */
  readonly environment: string | null;
  readonly seen: SeenTrustRoot | undefined;
  /** Why that cannot be told; undefined where it can. */
  readonly lost?: string;
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
  const channels = ledger === null ? [] : await askChannels(ledger, environment);
  return { environment, fact, document, channels };
}

/** What cannot be told bars the end of the freeze alone: a way back in a channel that is well waits for no other. */
async function askChannels(ledger: Ledger, environment: string | null): Promise<readonly Witness[]> {
  const channels = await orWhyNot(() => listChannels(ledger));
  if (typeof channels === 'string') return [{ name: ledger.place, environment, seen: undefined, lost: channels }];
  const found: Witness[] = [];
  for (const channel of channels) {
    const loaded = await orWhyNot(() => loadChannel(ledger, channel));
    const told = typeof loaded === 'string' ? { seen: undefined, lost: loaded } : { seen: loaded.state.trust_root };
    found.push({ name: channelId(channel), environment: channel.environment, ...told });
  }
  return found;
}

async function orWhyNot<T>(ask: () => Promise<T>): Promise<T | string> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
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
  const { fact } = trust;
  const broken = checkTrustRoot({}, fact);
  if (broken.length > 0) return broken;
  for (const { name, seen, lost } of witnessesOf(trust, remembered)) {
    if (lost !== undefined) {
      const message = `${name}: which trust root it saw cannot be told: ${lost}`;
      return [blocker('trust_root_rolled_back', message, { remedy: 'repair its ledger first' })];
    }
    const blockers = seen === undefined ? [] : checkTrustRoot({ trust_root: seen }, fact, name);
    if (blockers.length > 0) return blockers;
  }
  return [];
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

/**
 * Those of the environment, of others that trust by the same folder (an environment may have one of its own), and
 * whoever saw the same trust root: the policy that names the folder lies where an attacker writes.
 */
function witnessesOf({ environment, document, fact, channels }: ScopeTrust, remembered: readonly ScopeTrustRoot[]) {
  const folderOf = (name: string | null): string => resolveScope(document, name).signatures['trust-root'];
  const folder = folderOf(environment);
  const first = newestOf(fact)?.first_sha256;
  const all: readonly Witness[] = [...channels, ...remembered.map(toWitness)];
  const found = all.filter(
    (one) =>
      one.environment === environment ||
      folderOf(one.environment) === folder ||
      (first !== undefined && one.seen !== undefined && equalDigest(one.seen.first_sha256, first)),
  );
  return found.length > 0 ? found : all;
}

function toWitness({ environment, ...seen }: ScopeTrustRoot): Witness {
  const scope = environment === null ? 'repository' : 'environment';
  return { name: `an earlier change of freezes of the ${describeScope({ scope, environment })}`, environment, seen };
}

import { equalDigest } from '@release-gates/core';
import type { ChannelState, SeenTrustRoot } from '../state/channel-state.ts';
import { blocker } from './blocker.ts';
import type { Blocker } from './decision.ts';
import type { TrustRootFact } from './facts.ts';

type Found = Extract<TrustRootFact, { state: 'holds' }>;
type Remembering = Pick<ChannelState, 'trust_root'>;

/**
 * A trust root whose end was cut off still holds by itself, and trusts again whom the later versions revoked. So nothing
 * that people or signatures allow goes on where this channel, or any other that trusts by it, saw a later version, or
 * another file of the same one, nor where the one that lies there, or must, does not verify: what needs no signature would
 * go on without it. An idle channel remembers nothing new, so its own memory alone is what an attacker would choose.
 */
export function checkTrustRoot(remembering: Remembering, fact: TrustRootFact): Blocker[] {
  const own = checkMemory(remembering.trust_root, fact, 'this channel');
  return own.length > 0 ? own : checkWitnesses(fact);
}

function checkWitnesses(fact: TrustRootFact): Blocker[] {
  const { witnesses = [] } = fact;
  const newestFirst = witnesses.toSorted((one, other) => (other.seen?.version ?? 0) - (one.seen?.version ?? 0));
  for (const { name, seen } of newestFirst) {
    const blockers = checkMemory(seen, fact, name);
    if (blockers.length > 0) return blockers;
  }
  const lost = witnesses.find((witness) => witness.lost !== undefined);
  // Where nobody is trusted, and nobody who can be asked knows of anybody, nothing is at stake.
  if (lost === undefined || fact.state === 'none') return [];
  const message = `${lost.name}: which trust root it saw cannot be told: ${lost.lost}`;
  return [blocker('trust_root_rolled_back', message, { remedy: 'repair its ledger first' })];
}

function checkMemory(seen: SeenTrustRoot | undefined, fact: TrustRootFact, who: string): Blocker[] {
  switch (fact.state) {
    case 'rolled_back':
      return [rolledBack(fact.message)];
    // Whoever can break a file need not cut it off: what is not known to be newer is as bad as what is older.
    case 'broken':
      return [blocker('trust_root_broken', `the trust root does not verify: ${fact.message}`, { remedy: REPAIR })];
    case 'none':
      return seen === undefined
        ? []
        : [rolledBack(`${who} saw version ${seen.version} of the trust root, and there is none in ${fact.folder}`)];
    case 'holds':
      return seen === undefined || isNamedAnew(seen, fact) ? [] : checkSuccession(seen, fact, who);
  }
}

/** The state with the newest version that was seen. What is older than the state knows changes nothing in it. */
export function rememberTrustRoot(state: ChannelState, fact: TrustRootFact): ChannelState {
  const newest = newestOf(fact);
  if (newest === undefined || checkTrustRoot(state, fact).length > 0) return state;
  const { trust_root: seen } = state;
  const isKnown = seen?.version === newest.version && equalDigest(seen.sha256, newest.sha256);
  return isKnown ? state : { ...state, trust_root: newest };
}

/** What is to be remembered of it; undefined where there is none that holds. */
export function newestOf(fact: TrustRootFact): SeenTrustRoot | undefined {
  if (fact.state !== 'holds') return undefined;
  const { digests } = fact;
  const [first, newest] = [digests[0], digests.at(-1)];
  if (first === undefined || newest === undefined) return undefined;
  return { first_sha256: first, version: digests.length, sha256: newest };
}

function checkSuccession(seen: SeenTrustRoot, { digests, folder }: Found, who: string): Blocker[] {
  const { version, sha256 } = seen;
  if (isOther(seen, digests)) {
    return [
      rolledBack(
        `${who} saw version ${version} of another trust root than the one in ${folder}`,
        'bring back the one that was there; where its owners began a new one, let somebody name that from outside of the repository: trust-root-sha256 (variable RELEASE_TRUST_ROOT_SHA256)',
      ),
    ];
  }
  const now = digests[version - 1];
  if (now === undefined) {
    return [
      rolledBack(
        `${who} saw version ${version} of the trust root, and the newest in ${folder} is ${digests.length}`,
        `bring ${version}.root.json back from where it was reviewed, and find out who removed it`,
      ),
    ];
  }
  if (equalDigest(now, sha256)) return [];
  return [
    rolledBack(
      `${version}.root.json in ${folder} is another file than the one that ${who} saw`,
      'bring back the file that was there, byte for byte, and find out who changed it: two versions of one number were signed, or one was signed anew',
    ),
  ];
}

/** Somebody who cannot be its writer says that another trust root counts from now on: this one begins anew. */
function isNamedAnew(seen: SeenTrustRoot, { digests, isNamed }: Found): boolean {
  return isNamed && isOther(seen, digests);
}

function isOther({ first_sha256: first }: SeenTrustRoot, digests: readonly string[]): boolean {
  return !equalDigest(digests[0] ?? '', first);
}

const BRING_BACK =
  'bring the versions that were there back from where they were reviewed, and find out who removed them';

const REPAIR =
  'bring the files back as they were reviewed, and find out who changed them; where it expired, let its root keys sign a newer version';

function rolledBack(message: string, remedy = BRING_BACK): Blocker {
  return blocker('trust_root_rolled_back', message, { remedy });
}

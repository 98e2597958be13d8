import { equalDigest, formatRfc3339, type Problem } from '@release-gates/core';
import { isSamePerson } from '../step/person.ts';
import { peopleForWide } from '../step/unfreeze-rules.ts';
import type { Channel, Freeze, Tier } from '../state/channel-state.ts';
import { clipActor, clipReason } from '../state/clip.ts';
import { signedFreezeId, signedSha256 } from '../state/signed-id.ts';
import {
  bindsChannel,
  describeTarget,
  environmentOfTarget,
  type FreezeTarget,
  isSameTarget,
  targetOfFreeze,
  thawCommand,
} from './freeze-target.ts';
import { describeProblem, type SignedFreeze, type SignedThaw } from './read-freeze-file.ts';

/** What the signed freezes of a checkout mean for one channel. Plain JSON. */
export interface SignedFreezes {
  /** To be written to the ledger before anything else is decided: those of many channels, and those of this one. */
  readonly engage: readonly SignedFreeze[];
  /** That end a freeze of the ledger. */
  readonly thaw: readonly SignedThaw[];
  /** Files that cannot be counted, each with why: nothing goes forward while there is one. */
  readonly flaws: readonly string[];
}

export const NO_SIGNED_FREEZES: SignedFreezes = { engage: [], thaw: [], flaws: [] };

interface Found {
  readonly freezes: readonly SignedFreeze[];
  readonly thaws: readonly SignedThaw[];
  readonly problems: readonly Problem[];
  /** Of the channel, and of environments and repository. */
  readonly standing: readonly Freeze[];
  readonly channel: Channel;
  /** How many others must agree to the end of a freeze of tier A there; null: in the repository. */
  readonly peopleFor: (environment: string | null) => number;
}

export function judgeSignedFreezes({ freezes, thaws, problems, ...world }: Found): SignedFreezes {
  const judged = thaws.map((thaw) => ({ thaw, ...judgeThaw(thaw, freezes, world) }));
  const ending = judged.filter(({ ends }) => ends !== 'nothing');
  const ended = new Set(ending.map(({ thaw }) => thaw.freeze));
  const isNear = ({ target }: SignedFreeze): boolean =>
    target.scope !== 'component' || bindsChannel(target, world.channel);
  // By what they end: a second thaw of one freeze would find nothing.
  const standing = ending.filter(({ ends }) => ends === 'standing').map(({ thaw }) => [thaw.freeze, thaw] as const);
  return {
    engage: freezes.filter((freeze) => !ended.has(freeze.sha256) && isNear(freeze)),
    thaw: [...new Map(standing).values()],
    flaws: [...problems.map(describeProblem), ...judged.flatMap(({ flaw }) => (flaw === null ? [] : [flaw]))],
  };
}

interface Judged {
  /** `unseen`: one that lies beside it and never came into the ledger. */
  readonly ends: 'standing' | 'unseen' | 'nothing';
  readonly flaw: string | null;
}

const NOTHING: Judged = { ends: 'nothing', flaw: null };

function judgeThaw(
  thaw: SignedThaw,
  freezes: readonly SignedFreeze[],
  { standing, channel, peopleFor }: Pick<Found, 'standing' | 'channel' | 'peopleFor'>,
): Judged {
  const inLedger = standing.find((freeze) => equalDigest(signedSha256(freeze) ?? '', thaw.freeze));
  const beside = freezes.find(({ sha256 }) => equalDigest(sha256, thaw.freeze));
  const target = inLedger === undefined ? beside?.target : targetOfFreeze(inLedger, channel);
  const tier = inLedger?.tier ?? beside?.tier;
  if (target === undefined || tier === undefined) return NOTHING;
  if (!isSameTarget(thaw.target, target)) {
    const message = `it is the end of a freeze of ${describeTarget(thaw.target)}, and the freeze ${thaw.freeze} is of ${describeTarget(target)}`;
    return { ends: 'nothing', flaw: `${thaw.path}: ${message}` };
  }
  const people = thaw.signers.filter(
    ({ owner }, at, all) => all.findIndex((one) => isSamePerson(one.owner, owner)) === at,
  ).length;
  const needed = peopleToThaw({ tier, target }, peopleFor(environmentOfTarget(target)));
  if (people < needed) {
    const message = `the end of a freeze of tier ${tier} of ${describeTarget(target)} needs ${needed} people, and ${people} signed it; another signs it with: ${thawCommand(thaw.freeze, thaw.target)}`;
    return { ends: 'nothing', flaw: `${thaw.path}: ${message}` };
  }
  return { ends: inLedger === undefined ? 'unseen' : 'standing', flaw: null };
}

/** As many as `unfreeze` asks for: who asks, and the others. */
export function peopleToThaw(
  { tier, target: { scope } }: { readonly tier: Tier; readonly target: Pick<FreezeTarget, 'scope'> },
  critical: number,
): number {
  if (scope === 'component') return tier === 'A' ? 1 + critical : 1;
  return 1 + peopleForWide(tier, critical);
}

/** As the ledger will hold it, for a decision before it does. */
export function toLedgerFreeze({ sha256, target, tier, reason, by, atMs, untilMs }: SignedFreeze): Freeze {
  return {
    id: signedFreezeId(sha256),
    tier,
    scope: target.scope,
    environment: target.environment ?? null,
    phase: 'frozen',
    trigger: 'person',
    reason_code: SIGNED_FREEZE_CODE,
    reason: clipReason(reason),
    by: clipActor(by),
    at: formatRfc3339(atMs),
    until: untilMs === null ? null : formatRfc3339(untilMs),
  };
}

export const SIGNED_FREEZE_CODE = 'signed_freeze';

/** Those that hold this channel and are not in its ledger yet. */
export function unseenFreezes({ engage }: Pick<SignedFreezes, 'engage'>, channel: Channel): readonly Freeze[] {
  return engage.filter(({ target }) => bindsChannel(target, channel)).map(toLedgerFreeze);
}

import type { ApprovedAction } from '../approvals/approval-file.ts';
import type { Freeze, SeenTrustRoot } from '../state/channel-state.ts';
import type { TrafficReading } from '../traffic/traffic-port.ts';
import type { DowngradeRule } from './downgrade-policy.ts';
import type { SignatureFact, ValidationFact } from './proof.ts';

/** What a decision is made on, as plain JSON, so that it can be replayed later. Instants are Unix milliseconds. */

/** The manifest of the release in question and all its evidence, verified now. */
export interface ManifestFact {
  /** `unverified`: could not be read or checked; never the same as open. */
  readonly state: 'open' | 'closed' | 'expired' | 'unverified';
  readonly reasons: readonly string[];
  /** Against the first of them, where one is known. */
  readonly remedy?: string;
  /** Of what is unverified: it is that of another repository, whatever else it is. */
  readonly isForeign?: true;
  /** Who vouches for it, where something was looked at. Facts of older versions do not say. */
  readonly signature?: SignatureFact;
  /** What it was validated for and by. Facts of older versions do not say. */
  readonly validations?: ValidationFact;
}

/** Who may have seen a trust root, and which: another channel of the ledger, or a change of the freezes of many. */
export interface TrustWitness {
  readonly name: string;
  readonly seen?: SeenTrustRoot;
  /** Why that cannot be told. */
  readonly lost?: string;
}

/** Who is trusted to sign, as the trust root says now; and who else in the ledger saw which. */
export type TrustRootFact = FoundTrustRoot & { readonly witnesses?: readonly TrustWitness[] };

type FoundTrustRoot =
  /** There is none, and nothing outside of the repository says that one must be there. */
  | { readonly state: 'none'; readonly folder: string }
  | {
      readonly state: 'holds';
      readonly folder: string;
      /** SHA-256 of each `<version>.root.json`, from version 1 to the newest. */
      readonly digests: readonly string[];
      /** Its first version is the one that was named from outside of the repository. */
      readonly isNamed: boolean;
    }
  /** Older than the version that was asked for. */
  | { readonly state: 'rolled_back'; readonly message: string }
  /** It does not verify, or not any more: nobody is trusted by it. */
  | { readonly state: 'broken'; readonly message: string };

/** SLOs, guardrails and judge of the candidate (or of the current release, while its audit window is open). */
export interface HealthFact {
  readonly state: 'pass' | 'fail' | 'inconclusive';
  /** Requests (or runs) of the candidate counted in this stage; null where they could not be counted. */
  readonly samples: number | null;
  /** Newest point measured; null where nothing was. */
  readonly measuredUntilMs: number | null;
  readonly reasons: readonly string[];
  /** Set where this alone keeps it inconclusive: one condition, one code, one override. */
  readonly shortOf?: readonly ShortOf[];
}

export type ShortOf = 'min_time' | 'min_samples';

export interface BudgetFact {
  readonly state: 'green' | 'yellow' | 'red' | 'black' | 'unknown';
  /** Share of the error budget that is left, 0 to 1 (below 0 when overspent); null where unknown. */
  readonly remaining: number | null;
  readonly reasons: readonly string[];
}

/** Smoke and consistency checks of what is live in the slot. `absent`: none configured. */
export interface PostCheckFact {
  readonly state: 'pass' | 'fail' | 'inconclusive' | 'absent';
  readonly reasons: readonly string[];
}

/** What the candidate answers in shadow held against what is live answers. `absent`: nothing is compared here. */
export interface ShadowFact {
  readonly state: 'pass' | 'fail' | 'unknown' | 'absent';
  /** Pairs of outputs, and how many of them differ. */
  readonly compared: number;
  readonly different: number;
  /** Pairs that tell nothing. */
  readonly unclear: number;
  readonly reasons: readonly string[];
}

/** A freeze of the environment or of the repository, as its own ledger holds it. */
export type ScopeFreeze = Freeze;

/** Who said yes, as it is recorded. */
export interface SignOff {
  readonly by: string;
  /** Path or URL. */
  readonly ref: string;
  /** Fingerprint of the key by which that person signed it; null where nobody did. */
  readonly signedBy: string | null;
}

/** Another person's yes, already verified (a file's signature, an environment's reviewer). */
export interface Approval extends SignOff {
  /** The one thing that it is a yes to. */
  readonly action: ApprovedAction;
  /** Release it is given for; null: for the action itself (unfreeze, unpin). */
  readonly releaseId: string | null;
  readonly atMs: number;
  readonly expiresAtMs: number | null;
}

/** "Go on although": shown, recorded, and valid only with a reason and somebody else's approval. */
export interface AskedOverride {
  /** Code of the blocker that it covers. */
  readonly code: string;
  readonly reason: string;
  readonly by: string;
  /** That name this code, whoever brought them and however old. */
  readonly approvals: readonly Approval[];
}

/** One that was used, with the approval that counted. */
export interface Override extends Omit<AskedOverride, 'approvals'> {
  readonly approvedBy: string | null;
  readonly ref: string;
  readonly expiresAtMs: number | null;
  /** Left out where nobody signed, as it was before there were signatures. */
  readonly signedBy?: string;
}

/** Leave to go below what the channel already ran, or to replace what an id stands for. */
export interface Authorisation {
  readonly id: string;
  readonly form: 'index_record' | 'signed_record' | 'operator_approval';
  readonly channelId: string;
  readonly targetReleaseId: string;
  /** Of the target's artifacts; null where it does not say. */
  readonly targetArtifactsSha256: string | null;
  readonly issuedBy: string;
  readonly issuedAtMs: number;
  readonly expiresAtMs: number | null;
  /** Whether signature or source were verified; false and null (could not tell) are the same no. */
  readonly verified: boolean | null;
  readonly reason: string;
}

/** The target of a rollback, checked again now. Null: could not tell. */
export interface TargetFact {
  readonly releaseId: string;
  /** Its artifacts are still there, so that nothing must be built. */
  readonly present: boolean | null;
  /** Digests, signatures and evidence verify. */
  readonly verified: boolean | null;
  readonly revoked: boolean | null;
}

/** An activation in the ledger of the staging environment. */
export interface StagingRun {
  /** Id of that channel. */
  readonly channel: string;
  readonly transition: string;
  readonly activatedAt: string;
}

export interface DowngradeFact {
  /** Row of the compatibility policy for this pair of generations; null: there is none. */
  readonly rule: DowngradeRule | null;
  /** The target ran through staging first; null: could not tell, or nobody asks. */
  readonly stagingDone: boolean | null;
  /** Where it was live with the same digests. Facts of older versions do not say. */
  readonly staging?: StagingRun;
}

/** What an unfreeze is decided on, besides manifest, health and budget. */
export interface StabilityFact {
  /** How much of the time that must be stable, up to now, was measured, seconds. Null: could not tell. */
  readonly coveredS: number | null;
  /** Highest share of a budget burnt in that time, 0 to 1. Null: could not tell. */
  readonly maxBurn: number | null;
  /** Of each objective: what is there, and what is missing. */
  readonly reasons?: readonly string[];
  /** Names of open alerts; null: could not be asked. */
  readonly openAlerts: readonly string[] | null;
  /** Why they could not. */
  readonly alertsReason?: string;
}

export interface ReferenceFact {
  /** What the person named. */
  readonly given: string;
  readonly kind: 'exact' | 'floating' | 'ambiguous';
}

export type { TrafficReading };

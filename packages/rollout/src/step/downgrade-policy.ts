/** The part of the policy that downgrades are held against. Plain JSON: a decision is replayed with it. */
export interface DowngradePolicy {
  readonly needsStaging: boolean;
  /** What a release consists of; none: its artifacts by their paths, without the version in them. */
  readonly parts: readonly PartPattern[];
  /** The part whose bytes are the schema; null: none is named. */
  readonly schemaPart: string | null;
  /** Generations that nothing older may follow. */
  readonly barriers: readonly string[];
}

export interface PartPattern {
  readonly name: string;
  /** Glob over the paths of artifacts. */
  readonly match: string;
}

/** A row of the compatibility policy: one pair of generations. */
export interface DowngradeRule {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly schemaCompatible: boolean;
  /** Parts that only what is live has, and that may go away. */
  readonly onlyLive: readonly string[];
  /** Parts that only the target has, and that may come. */
  readonly onlyTarget: readonly string[];
}

export interface InitOptions {
  /** Version of the release, as the version source gives it; undefined where it could not be read. */
  readonly version: string | undefined;
  /** Where that version stands; undefined where none of the usual places states one. */
  readonly versionSource: string | undefined;
  /** A preflight of this repository, written so that it can be copied. */
  readonly preflightCommand: string;
  /** `… rollout` in this repository, likewise; an action goes behind it. */
  readonly rolloutCommand: string;
  /** Also what rollouts need. */
  readonly rollout: boolean;
  /** Whether the clone has a remote. */
  readonly hasRemote: boolean;
  /** `owner/name` of the release-gates that the workflow calls. */
  readonly suiteRepository: string;
  /** Full commit id that the workflow is pinned to; undefined where it is not known. */
  readonly suiteCommit: string | undefined;
  /** What that commit is called, for the comment beside it. */
  readonly suiteVersion: string;
  readonly defaultBranch: string;
  /** The root's folder inside the git work tree: empty at its top, else ending in `/`. */
  readonly prefix: string;
  /** `evidence.max-age` of a configuration that is kept, in seconds; null: none, or no maximum. */
  readonly keptMaxAgeS: number | null;
  /** Whether `.gitignore` has the folder of the evidence. */
  readonly isEvidenceIgnored: boolean;
  /** Write over files that exist. */
  readonly force: boolean;
}

/** A file that init may write. */
export type Template = readonly [path: string, explanation: string, content: string];

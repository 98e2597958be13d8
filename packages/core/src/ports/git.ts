export interface GitRepository {
  readonly state: 'repository';
  /** The root's folder inside the work tree: empty at its top, else ending in `/`. */
  readonly prefix: string;
  /** Full hex id of HEAD; null in a repository without a commit. */
  readonly commit: string | null;
  /** `refs/heads/…`, or null when HEAD is detached. */
  readonly ref: string | null;
  /** Paths that differ from HEAD or are untracked and not ignored, sorted. */
  readonly dirtyPaths: readonly string[];
  /** Tags that point at HEAD, sorted. */
  readonly tags: readonly string[];
  /** `owner/name` of the `origin` remote, where it has that shape. */
  readonly remote: string | null;
  /** Whether there is an `origin` at all, of whatever shape: a folder is one too. */
  readonly hasOrigin: boolean;
}

/** git absent, not a repository, or unreadable. Never the same as clean. */
export interface GitUnavailable {
  readonly state: 'unavailable';
  readonly reason: string;
}

export interface Git {
  describe(): Promise<GitRepository | GitUnavailable>;
  /** Paths that differ between two commits, sorted; undefined where either commit is not in the clone. */
  changedPaths(fromCommit: string, toCommit: string): Promise<readonly string[] | undefined>;
  /** Whether the clone holds a commit; undefined where that it lacks one says nothing, as in a shallow clone. */
  holdsCommit(commit: string): Promise<boolean | undefined>;
}

export interface RefSnapshot {
  /** Commit that the ref names; null where the ref does not exist yet. */
  readonly commit: string | null;
  /** Content of a file of that commit; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Paths of all files below a folder of that commit, sorted; an empty folder name is the whole tree. */
  list(folder: string): Promise<readonly string[]>;
}

export interface RefChange {
  /** Relative, `/` separators, below no `.git`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * `pushed`: the ref names our commit, read back where the answer was lost. `lost`: somebody else moved the ref first,
 * and nothing of ours is on it.
 */
export type PushOutcome = { readonly state: 'pushed'; readonly commit: string } | { readonly state: 'lost' };

/**
 * One ref of a repository, on its remote or, without a remote, in the local repository, as a store that changes by
 * compare-and-swap alone. Nothing is taken for written before it is on the remote. Every commit carries a random id, so
 * that two writers of equal content can never both win.
 *
 * @throws EnvironmentError `ref.unreachable` (offline, remote gone), `ref.denied` (no permission, protected branch),
 *   `ref.unknown` (whether the push took effect could not be read back), `ref.locked` (a dead writer's lock),
 *   `ref.rewritten` (moved to a history without what was read), `ref.git_failed`
 * @throws InputError `ref.invalid` where there is no such remote, or the local ref is checked out
 */
export interface RefStore {
  /** For messages: `refs/heads/release-state of origin`. */
  readonly place: string;
  load(): Promise<RefSnapshot>;
  push(
    base: RefSnapshot,
    change: { readonly files: readonly RefChange[]; readonly message: string },
  ): Promise<PushOutcome>;
  /** Waits before another try at what was lost, `attempt` from 1: longer each time, and at random. */
  backOff(attempt: number): Promise<void>;
}

export interface RefStoreFactory {
  /** @throws InputError `ref.invalid` where the name is no full ref, or the other no name of a remote. */
  open(request: { readonly ref: string; readonly remote: string | null }): RefStore;
}

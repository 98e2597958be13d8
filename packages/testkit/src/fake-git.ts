import type { Git, GitRepository, GitUnavailable } from '@release-gates/core';

export const FAKE_COMMIT = '1111111111111111111111111111111111111111';
export const FAKE_BASE_COMMIT = '2222222222222222222222222222222222222222';

/** A clean repository on main unless told otherwise. */
export class FakeGit implements Git {
  readonly #state: GitRepository | GitUnavailable;
  readonly #changes: ReadonlyMap<string, readonly string[]>;
  readonly #isComplete: boolean;

  /** `changes`: `<from>..<to>` to paths; a pair that is not named is not in the clone. `isComplete`: not shallow. */
  constructor(
    state: Partial<GitRepository> | GitUnavailable = {},
    changes: Readonly<Record<string, readonly string[]>> = {},
    isComplete = false,
  ) {
    this.#state =
      state.state === 'unavailable'
        ? state
        : {
            state: 'repository',
            prefix: '',
            commit: FAKE_COMMIT,
            ref: 'refs/heads/main',
            dirtyPaths: [],
            tags: [],
            remote: 'example/parcel-service',
            hasOrigin: true,
            ...state,
          };
    this.#changes = new Map(Object.entries(changes));
    this.#isComplete = isComplete;
  }

  async describe(): Promise<GitRepository | GitUnavailable> {
    return this.#state;
  }

  async changedPaths(fromCommit: string, toCommit: string): Promise<readonly string[] | undefined> {
    return this.#changes.get(`${fromCommit}..${toCommit}`);
  }

  async holdsCommit(commit: string): Promise<boolean | undefined> {
    if (this.#state.state === 'repository' && this.#state.commit === commit) return true;
    return this.#isComplete ? false : undefined;
  }
}

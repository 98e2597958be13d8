import type { GitProcess } from './git-process.ts';
import { type PushAnswer, readUpdateAnswer } from './push-answer.ts';
import type { RefEnd } from './ref-end.ts';
import { refError, refInvalid } from './ref-error.ts';

export interface LocalEndOptions {
  readonly git: GitProcess;
  readonly scratch: string;
  readonly ref: string;
  readonly place: string;
}

/** The ref in the user's own repository, changed by `git update-ref REF NEW OLD`. */
export class LocalEnd implements RefEnd {
  readonly git: GitProcess;
  readonly scratch: string;
  readonly #ref: string;
  readonly #place: string;

  constructor({ git, scratch, ref, place }: LocalEndOptions) {
    this.git = git;
    this.scratch = scratch;
    this.#ref = ref;
    this.#place = place;
  }

  async tip(): Promise<string | null> {
    const format = '--format=%(objectname)%00%(objecttype)%00%(worktreepath)%00%(refname)';
    const { ok, stdout, stderr } = await this.git.run({ args: ['for-each-ref', format, this.#ref] });
    // A broken ref is skipped with a warning: it is not a missing one.
    if (!ok || /ignoring|^(error|fatal):/m.test(stderr))
      throw refError('ref.git_failed', { place: this.#place, found: stderr });
    const lines = stdout.toString('utf8').split('\n');
    const [commit, type, worktree] = lines.map((line) => line.split('\0')).find((line) => line[3] === this.#ref) ?? [];
    if (commit === undefined) return null;
    if (type !== 'commit') throw refError('ref.git_failed', { place: this.#place, found: `the ref names a ${type}` });
    if (worktree === '') return commit;
    throw refInvalid(
      `expected a ref that no folder shows, found ${this.#ref} checked out in ${JSON.stringify(worktree)}`,
      'Check out another branch there: moving this one would make its files look changed',
    );
  }

  async move(old: string | null, next: string): Promise<PushAnswer> {
    const args = ['update-ref', '--no-deref', '-m', 'release-gates', this.#ref, next] as const;
    return readUpdateAnswer(await this.git.run({ args: [...args, old ?? '0'.repeat(next.length)] }));
  }

  async holds(tip: string, commit: string): Promise<boolean> {
    const { ok, status, stderr } = await this.git.run({ args: ['merge-base', '--is-ancestor', commit, tip] });
    if (ok || status === 1) return ok;
    throw refError('ref.git_failed', { place: this.#place, found: stderr });
  }
}

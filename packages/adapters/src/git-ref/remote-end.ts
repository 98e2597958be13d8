import type { GitOutput, GitProcess } from './git-process.ts';
import type { Pauses } from './pauses.ts';
import { type PushAnswer, readFailure, readPushAnswer } from './push-answer.ts';
import type { RefEnd } from './ref-end.ts';
import { refError } from './ref-error.ts';

export interface RemoteEndOptions {
  /** A repository of our own, with the remote `REMOTE_NAME` in its settings. */
  readonly git: GitProcess;
  readonly scratch: string;
  readonly ref: string;
  readonly place: string;
  readonly pauses: Pauses;
}

/** Of the remote in our own repository, whatever the user calls it. */
export const REMOTE_NAME = 'release-gates';

const FETCHED = 'refs/release-gates/fetched';
const TRIES = 3;
/** Far more than others can push while one answer is awaited; beyond it the whole history is fetched. */
const DEEPENED = 256;
const NO_SUCH_REF = /couldn't find remote ref/i;

/** The ref on the remote, changed by a push that names what it replaces. */
export class RemoteEnd implements RefEnd {
  readonly git: GitProcess;
  readonly scratch: string;
  readonly #options: RemoteEndOptions;
  /** Commits whose files are here. */
  readonly #present = new Set<string>();

  constructor(options: RemoteEndOptions) {
    this.git = options.git;
    this.scratch = options.scratch;
    this.#options = options;
  }

  async tip(): Promise<string | null> {
    const { ref } = this.#options;
    const listed = await this.#ask(['ls-remote', '--refs', REMOTE_NAME, ref]);
    const lines = listed.stdout.toString('utf8').split('\n');
    const commit = lines.map((line) => line.split('\t')).find((line) => line[1] === ref)?.[0];
    if (commit === undefined) return null;
    return this.#present.has(commit) ? commit : this.#fetch('--depth=1');
  }

  async move(old: string | null, next: string): Promise<PushAnswer> {
    const { ref } = this.#options;
    const output = await this.git.run({
      args: [
        'push',
        '--porcelain',
        '--no-progress',
        '--no-verify',
        '--no-follow-tags',
        '--no-signed',
        '--recurse-submodules=no',
        `--force-with-lease=${ref}:${old ?? ''}`,
        REMOTE_NAME,
        `${next}:${ref}`,
      ],
    });
    const answer = readPushAnswer(output, ref);
    if (answer.state === 'moved') this.#present.add(next);
    return answer;
  }

  /** What was fetched is shallow; only here, where an answer was lost, is the history asked for. */
  async holds(tip: string, commit: string): Promise<boolean> {
    for (const depth of [`--depth=${DEEPENED}`, '--unshallow']) {
      const fetched = await this.#fetch(depth);
      const listed = await this.git.run({ args: ['rev-list', '--first-parent', fetched ?? tip] });
      if (!listed.ok) throw refError('ref.git_failed', { place: this.#options.place, found: listed.stderr });
      const commits = listed.stdout.toString('utf8').split('\n');
      if (commits.includes(commit)) return true;
      if (!(await this.#isShallow())) return false;
    }
    return false;
  }

  /** Null where the ref went away meanwhile. */
  async #fetch(depth: string): Promise<string | null> {
    const { ref, place } = this.#options;
    const fetched = await this.#ask([
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-recurse-submodules',
      '--no-auto-maintenance',
      depth,
      REMOTE_NAME,
      `+${ref}:${FETCHED}`,
    ]);
    if (!fetched.ok) return null;
    const read = await this.git.run({ args: ['rev-parse', '--verify', '--quiet', `${FETCHED}^{commit}`] });
    const commit = read.stdout.toString('utf8').trim();
    if (!read.ok) throw refError('ref.git_failed', { place, found: `the ref names no commit; ${read.stderr}` });
    this.#present.add(commit);
    return commit;
  }

  async #isShallow(): Promise<boolean> {
    const output = await this.git.run({ args: ['rev-parse', '--is-shallow-repository'] });
    return output.stdout.toString('utf8').trim() === 'true';
  }

  /** Reading may be repeated; only a network that stays away, or a closed door, ends it. */
  async #ask(args: readonly [string, ...string[]]): Promise<GitOutput> {
    for (let attempt = 1; ; attempt++) {
      const output = await this.git.run({ args });
      if (output.ok || NO_SUCH_REF.test(output.stderr)) return output;
      const { state, found } = readFailure(output);
      const problem = { place: this.#options.place, found: `git ${args[0]}: ${found}` };
      if (state === 'denied') throw refError('ref.denied', problem);
      if (attempt === TRIES) throw refError('ref.unreachable', problem);
      await this.#options.pauses.before(attempt);
    }
  }
}

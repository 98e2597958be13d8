import { join, posix } from 'node:path';
import type { Git, GitRepository, GitUnavailable } from '@release-gates/core';
import { GitRunner, type GitRunnerOptions } from './git-runner.ts';
import { parseRemote } from './remote.ts';
import { parseStatus } from './status.ts';
import { isCheckedOut, parseIndexListing } from './submodules.ts';

const COMMIT_ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** A warning after which a clean answer proves nothing: part of the tree was not looked at. */
const INCOMPLETE = /could not (open|read|lstat)|unable to|permission denied|^(error|fatal):/im;

/** Of submodules in submodules; deeper ones count as changed. */
const MAX_DEPTH = 8;

interface Head {
  /** Folder of the root inside the repository, `''` or ending in `/`. */
  readonly prefix: string;
  readonly ref: string | null;
}

/** Asks the git on the PATH. Paths are relative to the root; those of the repository outside the root begin with `../`. */
export class GitCli implements Git {
  readonly #git: GitRunner;
  readonly #options: GitRunnerOptions;
  readonly #depth: number;

  /** `depth`: how many submodules lead here. */
  constructor(options: GitRunnerOptions, depth = 0) {
    this.#git = new GitRunner(options);
    this.#options = options;
    this.#depth = depth;
  }

  async describe(): Promise<GitRepository | GitUnavailable> {
    const status = await this.#git.run([
      'status',
      '--porcelain=v2',
      '--branch',
      '-z',
      '--untracked-files=all',
      // Not `none`: git would run the filters that a submodule's own configuration names.
      '--ignore-submodules=dirty',
      '--no-renames',
    ]);
    if (!status.ok) return unavailable(status.reason);
    if (INCOMPLETE.test(status.stderr)) return unavailable(`git status: ${status.stderr.trim().split('\n')[0]}`);
    const parsed = parseStatus(status.stdout.toString('utf8'));
    if (parsed === undefined) return unavailable('git status: answered in a form we do not know');
    const [listed, head, tags] = await Promise.all([
      this.#git.run(['ls-files', '-v', '-s', '-z', '--full-name', ':/']),
      parsed.commit === null ? this.#unbornHead() : this.#head(),
      parsed.commit === null ? [] : this.#tags(),
    ]);
    const index = listed.ok ? parseIndexListing(listed.stdout.toString('utf8')) : undefined;
    if (index === undefined || head === undefined || tags === undefined)
      return unavailable(listed.reason || 'git: unreadable');
    const inner = await this.#dirtySubmodules(index.submodules, head.prefix);
    const origin = ((await this.#git.originUrl()) ?? '').trim();
    const dirty = [...parsed.paths, ...index.assumedUnchanged, ...inner];
    return {
      state: 'repository',
      prefix: head.prefix,
      commit: parsed.commit,
      ref: head.ref,
      dirtyPaths: toSorted(dirty.map((path) => fromTop(path, head.prefix))),
      tags,
      remote: parseRemote(origin),
      hasOrigin: origin !== '',
    };
  }

  /** Each is asked by itself, so that what its own configuration names does not run either. */
  async #dirtySubmodules(paths: readonly string[], prefix: string): Promise<readonly string[]> {
    const dirty: string[] = [];
    for (const path of paths) {
      const root = join(this.#git.root, fromTop(path, prefix));
      if (isCheckedOut(root) && !(await this.#isCleanSubmodule(root))) dirty.push(path);
    }
    return dirty;
  }

  async #isCleanSubmodule(root: string): Promise<boolean> {
    if (this.#depth >= MAX_DEPTH) return false;
    const inner = new GitCli({ ...this.#options, root }, this.#depth + 1);
    // A `.git` that is no repository makes git go up to the outer one, and round in a circle.
    if ((await inner.#prefix()) !== '') return false;
    const answer = await inner.describe();
    return answer.state === 'repository' && answer.dirtyPaths.length === 0;
  }

  /** What `toCommit` changed since it left `fromCommit`'s line (three dots); undefined also without a common ancestor. */
  async changedPaths(fromCommit: string, toCommit: string): Promise<readonly string[] | undefined> {
    if (!COMMIT_ID.test(fromCommit) || !COMMIT_ID.test(toCommit)) return undefined;
    const mergeBase = await this.#git.run(['merge-base', fromCommit, toCommit]);
    const start = mergeBase.stdout.toString('utf8').trim();
    if (!mergeBase.ok || !COMMIT_ID.test(start)) return undefined;
    const diff = await this.#git.run([
      'diff-tree',
      '-r',
      '-z',
      '--name-only',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
      '--no-relative',
      '--ignore-submodules=none',
      start,
      toCommit,
    ]);
    const prefix = await this.#prefix();
    if (!diff.ok || prefix === undefined) return undefined;
    return toSorted(splitNul(diff.stdout.toString('utf8')).map((path) => fromTop(path, prefix)));
  }

  async holdsCommit(commit: string): Promise<boolean | undefined> {
    if (!COMMIT_ID.test(commit)) return undefined;
    const found = await this.#git.run(['cat-file', '-e', `${commit}^{commit}`]);
    if (found.ok) return true;
    const shallow = await this.#git.run(['rev-parse', '--is-shallow-repository']);
    return shallow.ok && shallow.stdout.toString('utf8').trim() === 'false' ? false : undefined;
  }

  /** Folder of the root inside the repository, `''` or ending in `/`. */
  async #prefix(): Promise<string | undefined> {
    const answer = await this.#git.run(['rev-parse', '--show-prefix']);
    return answer.ok ? answer.stdout.toString('utf8').replace(/\n$/, '') : undefined;
  }

  /** Two questions in one process: the folder may hold line breaks, the name after it cannot. */
  async #head(): Promise<Head | undefined> {
    const answer = await this.#git.run(['rev-parse', '--show-prefix', '--symbolic-full-name', 'HEAD']);
    const [, prefix, ref] = /^([^]*)\n(.+)\n$/.exec(answer.stdout.toString('utf8')) ?? [];
    if (!answer.ok || prefix === undefined || ref === undefined) return undefined;
    return { prefix, ref: ref.startsWith('refs/') ? ref : null };
  }

  /** rev-parse has no name for a HEAD without a commit. */
  async #unbornHead(): Promise<Head | undefined> {
    const [prefix, ref] = await Promise.all([this.#prefix(), this.#ref()]);
    return prefix === undefined ? undefined : { prefix, ref };
  }

  async #ref(): Promise<string | null> {
    const answer = await this.#git.run(['symbolic-ref', '--quiet', 'HEAD']);
    const ref = answer.stdout.toString('utf8').trim();
    return answer.ok && ref.startsWith('refs/') ? ref : null;
  }

  async #tags(): Promise<readonly string[] | undefined> {
    const answer = await this.#git.run(['for-each-ref', '--points-at=HEAD', '--format=%(refname)', 'refs/tags']);
    if (!answer.ok) return undefined;
    const lines = answer.stdout
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '');
    return toSorted(lines.map((line) => line.slice('refs/tags/'.length)));
  }
}

function splitNul(text: string): string[] {
  return text.split('\0').filter((entry) => entry !== '');
}

function fromTop(path: string, prefix: string): string {
  return prefix === '' ? path : posix.relative(prefix, path);
}

function toSorted(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort();
}

function unavailable(reason: string): GitUnavailable {
  return { state: 'unavailable', reason };
}

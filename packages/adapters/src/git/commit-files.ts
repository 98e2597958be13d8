import { createHash } from 'node:crypto';
import { EnvironmentError } from '@release-gates/core';
import type { GitAnswer, GitRunner } from './git-runner.ts';

export type CommitFile =
  | { readonly state: 'present'; readonly bytes: Uint8Array }
  | { readonly state: 'absent' }
  | { readonly state: 'too_large'; readonly bytes: number }
  | { readonly state: 'refused'; readonly reason: string };

/**
 * Files as one commit has them, links inside the commit followed. Paths are relative to the root, which may be a folder
 * inside the repository. No filter, no text conversion: the bytes of the blob.
 */
export class CommitFiles {
  readonly commit: string;
  readonly #git: GitRunner;
  #prefix: Promise<string> | undefined;

  constructor(git: GitRunner, commit: string) {
    this.#git = git;
    this.commit = commit;
  }

  /** @throws EnvironmentError `git.commit_missing`, `git.unavailable` */
  async read(path: string, maxBytes: number): Promise<CommitFile> {
    if (/[\n\0]/.test(path)) return { state: 'refused', reason: 'git cannot be asked for a name with a line break' };
    const name = `${this.commit}:${await this.#top()}${path}`;
    const found = await this.#ask(['cat-file', '--batch-check', '--follow-symlinks'], `${name}\n`);
    const [id = '', kind, size] = found.stdout.toString('utf8').trimEnd().split(' ');
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id) || size === undefined) return notAFile(found.stdout.toString('utf8'));
    if (kind !== 'blob') return { state: 'refused', reason: `it is a ${kind}, no file, in commit ${this.commit}` };
    if (Number(size) > maxBytes) return { state: 'too_large', bytes: Number(size) };
    const { stdout } = await this.#ask(['cat-file', 'blob', id]);
    if (stdout.length === Number(size) && blobId(stdout, id.length) === id) return { state: 'present', bytes: stdout };
    throw new EnvironmentError({
      code: 'git.corrupt',
      message: `expected the bytes of blob ${id}, found others`,
      where: { file: path },
      remedy: 'Run git fsck and clone again',
    });
  }

  /** Regular files, and what is none (links, submodules), unsorted. @throws EnvironmentError `git.commit_missing`, `git.unavailable` */
  async list(): Promise<{ readonly files: string[]; readonly others: readonly string[] }> {
    const prefix = await this.#top();
    const { stdout } = await this.#ask(['ls-tree', '-r', '-z', '--full-tree', this.commit]);
    const files: string[] = [];
    const others: string[] = [];
    for (const entry of stdout.toString('utf8').split('\0')) {
      const path = entry.slice(entry.indexOf('\t') + 1);
      if (entry === '' || !path.startsWith(prefix)) continue;
      (/^100(644|755) blob /.test(entry) ? files : others).push(path.slice(prefix.length));
    }
    return { files, others };
  }

  #top(): Promise<string> {
    this.#prefix ??= this.#open();
    return this.#prefix;
  }

  async #open(): Promise<string> {
    const { stdout } = await this.#ask(['rev-parse', '--show-prefix']);
    const exists = await this.#git.run(['cat-file', '-e', `${this.commit}^{commit}`]);
    if (exists.ok) return stdout.toString('utf8').replace(/\n$/, '');
    throw new EnvironmentError({
      code: 'git.commit_missing',
      message: `expected commit ${this.commit}, which the policy is read from, in this clone; it is not there`,
      remedy: 'Check out with fetch-depth: 0',
    });
  }

  async #ask(args: readonly string[], stdin?: string): Promise<GitAnswer> {
    const answer = await this.#git.run(args, stdin);
    if (answer.ok) return answer;
    throw new EnvironmentError({
      code: 'git.unavailable',
      message: `cannot read the policy of commit ${this.commit}: ${answer.reason}`,
      remedy: 'The policy of a pull request comes from its base commit, so git and a clone are needed',
    });
  }
}

/** gitformat: git-cat-file(1), "--follow-symlinks". */
function notAFile(answer: string): CommitFile {
  if (answer.endsWith(' missing\n') || /^(dangling|notdir) \d+\n/.test(answer)) return { state: 'absent' };
  if (/^symlink \d+\n/.test(answer)) return { state: 'refused', reason: 'it is a link that leaves the repository' };
  if (/^loop \d+\n/.test(answer)) return { state: 'refused', reason: 'its links lead in a circle' };
  return { state: 'refused', reason: `git answered ${JSON.stringify(answer.slice(0, 100))}` };
}

function blobId(bytes: Uint8Array, length: number): string {
  const algorithm = length === 40 ? 'sha1' : 'sha256';
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RefChange } from '@release-gates/core';
import type { GitCall, GitProcess } from './git-process.ts';
import { checkTreePath } from './ref-name.ts';
import { refError } from './ref-error.ts';

export interface CommitRequest {
  /** Repository that gets the objects. */
  readonly git: GitProcess;
  /** For the temporary index: nobody's worktree or index is touched. */
  readonly scratch: string;
  readonly place: string;
  /** Null for the first commit. */
  readonly parent: string | null;
  readonly files: readonly RefChange[];
  readonly message: string;
}

const COMMIT_ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * A commit of the parent's files and the changed ones. The random line makes each its own: two writers of the same
 * content under one second would otherwise make one commit, and both would believe that they had won.
 *
 * @throws EnvironmentError `ref.git_failed`
 */
export async function buildCommit(request: CommitRequest): Promise<string> {
  const unique = randomUUID();
  const indexFile = join(request.scratch, `index-${unique}`);
  try {
    return await commitThrough(indexFile, unique, request);
  } finally {
    rmSync(indexFile, { force: true });
  }
}

async function commitThrough(indexFile: string, unique: string, request: CommitRequest): Promise<string> {
  const { parent, files, message } = request;
  const entries: string[] = [];
  for (const { path, bytes } of files) {
    const blob = await ask(request, { args: ['hash-object', '-w', '--stdin'], stdin: bytes });
    entries.push(`100644 ${blob}\t${checkTreePath(path)}\0`);
  }
  if (parent !== null) await ask(request, { args: ['read-tree', parent], indexFile });
  await ask(request, { args: ['update-index', '-z', '--index-info'], stdin: entries.join(''), indexFile });
  const tree = await ask(request, { args: ['write-tree'], indexFile });
  const text = `${message}\n\nRelease-Gates-Write: ${unique}\n`;
  const parents = parent === null ? [] : ['-p', parent];
  const commit = await ask(request, {
    args: ['commit-tree', '--no-gpg-sign', ...parents, '-F', '-', tree],
    stdin: text,
  });
  if (COMMIT_ID.test(commit)) return commit;
  throw refError('ref.git_failed', { place: request.place, found: 'git commit-tree named no commit' });
}

async function ask({ git, place }: CommitRequest, call: GitCall): Promise<string> {
  const output = await git.run(call);
  if (output.ok) return output.stdout.toString('utf8').trim();
  throw refError('ref.git_failed', { place, found: `git ${call.args[0]}: ${output.stderr}` });
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeWorkerFolder } from './worker-folder.ts';

const EXAMPLE = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples', 'parcel-service');

export interface ExampleRepository {
  readonly root: string;
  /** Commits everything; returns the commit's id. */
  commit(message: string): string;
  remove(): void;
}

/** By the folder they are of: a repository each, to be copied. */
const templates = new Map<string, string>();

/** A copy of the example in a folder and git repository of its own, clean and committed. */
export function copyExample(from = EXAMPLE): ExampleRepository {
  const root = mkdtempSync(join(tmpdir(), 'release-gates-example-'));
  const template = templates.get(from) ?? makeTemplate(from);
  templates.set(from, template);
  cpSync(template, root, { recursive: true });
  return {
    root,
    commit: (message) => {
      git(root, 'add', '--all');
      git(root, 'commit', '--quiet', '--allow-empty', '--message', message);
      return git(root, 'rev-parse', 'HEAD').trim();
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function makeTemplate(from: string): string {
  const root = makeWorkerFolder('release-gates-template');
  cpSync(from, root, { recursive: true, filter: (path) => !path.includes('.release-gates') });
  git(root, 'init', '--quiet', '--initial-branch=main', '--template=');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Example');
  return root;
}

/** The machine's git configuration must not change what a test sees. */
function git(cwd: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Example',
    '-c',
    'user.email=example@example.invalid',
    '-c',
    'commit.gpgsign=false',
  ];
  const env = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const run = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8', env });
  if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run.stderr}`);
  return run.stdout;
}

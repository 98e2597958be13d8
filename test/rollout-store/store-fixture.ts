import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileWriter, createLogStores, createRefStores, FileWorkspace } from '@release-gates/adapters';
import { FolderLedger, GitLedger, type Ledger } from '@release-gates/rollout';
import type { StoreKind } from './executor.ts';

const ENVIRONMENT = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };
const IDENTITY = ['-c', 'user.name=x', '-c', 'user.email=x@example.com'];

/** A place for a ledger: a folder, a repository, or a clone of a bare one. */
export interface StoreFixture {
  readonly root: string;
  /** Bare repository of `git`. */
  readonly bare: string;
  /** As a process of its own would see it. */
  open(): Ledger;
  remove(): void;
}

export function makeStore(kind: StoreKind): StoreFixture {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'rollout-store-')));
  const [root, bare] = [join(home, 'work'), join(home, 'remote.git')];
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', bare], { env: ENVIRONMENT });
  execFileSync('git', ['init', '-q', '-b', 'main', root], { env: ENVIRONMENT });
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...IDENTITY, ...args], { env: ENVIRONMENT });
  git('commit', '-q', '--allow-empty', '-m', 'one');
  git('remote', 'add', 'origin', `file://${bare}`);
  return {
    root,
    bare,
    open: () => openLedger(kind, root),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

function openLedger(kind: StoreKind, root: string): Ledger {
  if (kind === 'folder') {
    const [logs, files] = [createLogStores(root), createFileWriter({ root })];
    return new FolderLedger({ root: 'rollout', logs, files, workspace: new FileWorkspace(root, undefined) });
  }
  const stores = createRefStores({ root, environment: ENVIRONMENT, secrets: { fromEnvironment: () => undefined } });
  const remote = kind === 'git' ? 'origin' : null;
  return new GitLedger({ store: stores.open({ ref: 'refs/heads/release-state', remote }) });
}

/** What a killed writer may have left for ever. */
export function leftovers(root: string): readonly string[] {
  const found = execFileSync('find', [root, '-name', '*.lock', '-o', '-name', '*.tmp', '-o', '-name', '*.claim-*'], {
    encoding: 'utf8',
  });
  return found.split('\n').filter((line) => line !== '' && existsSync(line));
}

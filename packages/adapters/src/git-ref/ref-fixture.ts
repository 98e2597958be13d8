import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RefStore } from '@release-gates/core';
import { emptyFolder, makeRepository, type RepositoryFixture } from '../git/repository-fixture.ts';
import { createRefStores, type RefStoresOptions } from './create-ref-stores.ts';

export const REF = 'refs/heads/release-state';

export const ENVIRONMENT = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };

/** A user's clone and the bare repository that it came from. */
export interface RefFixture {
  /** Holds `remote.git`. */
  readonly served: string;
  readonly bare: string;
  readonly clone: RepositoryFixture;
  readonly git: (...args: string[]) => string;
  /** A store as a process of its own would open it. */
  open(remote: string | null, options?: Partial<RefStoresOptions>): RefStore;
  remove(): void;
}

export function makeRefFixture(url: (bare: string) => string = (bare) => `file://${bare}`): RefFixture {
  const served = emptyFolder();
  const bare = join(served, 'remote.git');
  mkdirSync(bare);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', bare, ...args], {
      env: ENVIRONMENT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  git('init', '--quiet', '--bare', '-b', 'main');
  git('config', 'http.receivepack', 'true');
  const clone = makeRepository();
  clone.write('app.txt', 'one\n');
  clone.commit('one');
  clone.git('remote', 'add', 'origin', url(bare));
  return {
    served,
    bare,
    clone,
    git,
    open: (remote, options = {}) =>
      createRefStores({
        root: clone.root,
        environment: ENVIRONMENT,
        secrets: { fromEnvironment: () => undefined },
        pauses: { before: async () => undefined },
        ...options,
      }).open({ ref: REF, remote }),
    remove: () => {
      for (const folder of [served, clone.root]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const change = (path: string, text: string) => ({
  files: [{ path, bytes: Buffer.from(text) }],
  message: `change ${path}`,
});

export async function textOf(store: RefStore, path: string): Promise<string | undefined> {
  const bytes = await (await store.load()).read(path);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}

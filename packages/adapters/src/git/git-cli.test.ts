import { appendFileSync, chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GitCli } from './git-cli.ts';
import { emptyFolder, makeRepository, type RepositoryFixture } from './repository-fixture.ts';

const environment = { PATH: process.env['PATH'], HOME: '/nonexistent' };
const open = (root: string): GitCli => new GitCli({ root, environment });

test('a clean repository', async () => {
  const repository = makeRepository();
  repository.write('a.txt', 'a');
  const commit = repository.commit('one');
  repository.git('tag', 'v1.0.0');
  repository.git('tag', '-a', 'b', '-m', 'annotated');
  repository.git('remote', 'add', 'origin', 'https://token@example.com/owner/name.git');
  expect(await open(repository.root).describe()).toEqual({
    state: 'repository',
    prefix: '',
    commit,
    ref: 'refs/heads/main',
    dirtyPaths: [],
    tags: ['b', 'v1.0.0'],
    remote: 'owner/name',
    hasOrigin: true,
  });
});

test.each([
  ['no origin', [], false],
  ['an origin that is a folder', ['/srv/shop.git'], true],
])('%s', async (_name, urls, hasOrigin) => {
  const repository = makeRepository();
  repository.write('a.txt', 'a');
  repository.commit('one');
  for (const url of urls) repository.git('remote', 'add', 'origin', url);
  expect(await open(repository.root).describe()).toMatchObject({ remote: null, hasOrigin });
});

test('every kind of difference is dirty', async () => {
  const repository = makeRepository();
  for (const name of ['changed', 'removed', 'renamed', 'staged', 'hidden', 'mode']) repository.write(name, `${name}\n`);
  repository.write('.gitignore', 'ignored\n');
  repository.commit('one');
  repository.write('changed', 'other');
  rmSync(join(repository.root, 'removed'));
  repository.git('mv', 'renamed', 'moved');
  repository.write('staged', 'other');
  repository.git('add', 'staged');
  repository.git('update-index', '--assume-unchanged', 'hidden');
  repository.write('hidden', 'other');
  repository.write('ignored', 'x');
  repository.write('new/"quoted"\n é', 'x');
  chmodSync(join(repository.root, 'mode'), 0o755);
  expect(await open(repository.root).describe()).toMatchObject({
    dirtyPaths: ['changed', 'hidden', 'mode', 'moved', 'new/"quoted"\n é', 'removed', 'renamed', 'staged'],
  });
});

test('no commit yet, then detached', async () => {
  const repository = makeRepository();
  expect(await open(repository.root).describe()).toMatchObject({ commit: null, ref: 'refs/heads/main', tags: [] });
  repository.commit('one');
  repository.git('checkout', '-q', '--detach');
  expect(await open(repository.root).describe()).toMatchObject({ ref: null, remote: null });
});

test('a root inside the repository sees the whole of it', async () => {
  const repository = makeRepository();
  repository.write('app/a', '1');
  const from = repository.commit('one');
  repository.write('app/b', '1');
  repository.write('other/c', '1');
  const to = repository.commit('two');
  repository.write('app/dirty', 'x');
  repository.write('top', 'x');
  const git = open(join(repository.root, 'app'));
  expect(await git.describe()).toMatchObject({ prefix: 'app/', dirtyPaths: ['../top', 'dirty'] });
  expect(await git.changedPaths(from, to)).toEqual(['../other/c', 'b']);
});

test('changed paths are those since the branches parted', async () => {
  const repository = makeRepository();
  repository.write('a', '1');
  const start = repository.commit('one');
  repository.write('on-main', '1');
  const main = repository.commit('two');
  repository.git('checkout', '-q', '-b', 'topic', start);
  repository.git('mv', 'a', 'b');
  repository.write('ünï\ncode', '1');
  const topic = repository.commit('three');
  expect(await open(repository.root).changedPaths(main, topic)).toEqual(['a', 'b', 'ünï\ncode']);
});

test('a commit that is not there is missing from a full clone, and unknown in a shallow one', async () => {
  const repository = makeRepository();
  const first = repository.commit('one');
  const second = repository.commit('two');
  const git = open(repository.root);
  expect(await git.holdsCommit(first)).toBe(true);
  expect(await git.holdsCommit('f'.repeat(40))).toBe(false);
  expect(await git.holdsCommit('HEAD')).toBeUndefined();
  repository.write('.git/shallow', `${second}\n`);
  expect(await git.holdsCommit(second)).toBe(true);
  expect(await git.holdsCommit('f'.repeat(40))).toBeUndefined();
});

test('changed paths are unknown without both commits and a common ancestor', async () => {
  const repository = makeRepository();
  const one = repository.commit('one');
  repository.git('checkout', '-q', '--orphan', 'other');
  const other = repository.commit('two');
  const git = open(repository.root);
  expect(await git.changedPaths(one, other)).toBeUndefined();
  expect(await git.changedPaths(one, 'f'.repeat(40))).toBeUndefined();
  expect(await git.changedPaths('main', other)).toBeUndefined();
  expect(await git.changedPaths('--output=/tmp/x', other)).toBeUndefined();
});

test.each([
  ['no git', () => new GitCli({ root: emptyFolder(), environment: { PATH: '/nonexistent' } }), /no program "git"/],
  ['no repository', () => open(emptyFolder()), /not a git repository/],
  ['a folder that is gone', () => open('/nonexistent/folder'), /.+/],
  [
    'a corrupt HEAD',
    () => {
      const repository = makeRepository();
      repository.commit('one');
      writeFileSync(join(repository.root, '.git/HEAD'), 'nonsense');
      return open(repository.root);
    },
    /not a git repository/,
  ],
  [
    'a corrupt index',
    () => {
      const repository = makeRepository();
      repository.write('a', '1');
      repository.commit('one');
      writeFileSync(join(repository.root, '.git/index'), 'nonsense');
      return open(repository.root);
    },
    /index/,
  ],
  [
    'a bare repository hidden in a folder',
    () => {
      const folder = emptyFolder();
      const hidden = makeRepository();
      hidden.git('init', '-q', '--bare', folder);
      return open(folder);
    },
    /bare repository|must be run in a work tree/,
  ],
])('unavailable: %s', async (_, make, reason) => {
  const answer = await make().describe();
  expect(answer.state).toBe('unavailable');
  expect(answer.state === 'unavailable' && answer.reason).toMatch(reason);
});

test('nothing that the repository names is run', async () => {
  const repository = makeRepository();
  const proof = join(repository.root, '..', `pwned-${process.pid}`);
  const script = join(repository.root, '.git', 'evil.sh');
  writeFileSync(script, `#!/bin/sh\ntouch '${proof}'\ncat\n`, { mode: 0o755 });
  repository.write('.gitattributes', '* filter=evil diff=evil\n');
  repository.write('a', '1');
  const from = repository.commit('one');
  repository.write('b', '1');
  const to = repository.commit('two');
  appendFileSync(
    join(repository.root, '.git/config'),
    `[core]\n\tfsmonitor = ${script}\n\thooksPath = ${join(repository.root, '.git')}\n\tpager = ${script}\n` +
      `[filter "evil"]\n\tclean = ${script}\n\tprocess = ${script}\n\trequired = true\n` +
      `[diff]\n\texternal = ${script}\n[diff "evil"]\n\tcommand = ${script}\n\ttextconv = ${script}\n`,
  );
  mkdirSync(join(repository.root, '.git/hooks'), { recursive: true });
  symlinkSync(script, join(repository.root, '.git/hooks/post-index-change'));
  repository.write('a', '2');
  const git = open(repository.root);
  expect(await git.describe()).toMatchObject({ dirtyPaths: ['a'] });
  expect(await git.changedPaths(from, to)).toEqual(['b']);
  expect(existsSync(proof)).toBe(false);
  // The trap works: plain git springs it.
  expect(() => repository.git('status')).toThrow('Command failed');
  expect(existsSync(proof)).toBe(true);
  rmSync(proof);
});

/** A repository with another checked out in its folder `sub`. */
function withSubmodule(): RepositoryFixture {
  const repository = makeRepository();
  repository.git('init', '-q', 'sub');
  repository.write('sub/.gitattributes', '* filter=evil\n');
  repository.write('sub/a', '1');
  repository.git('-C', 'sub', 'add', '-A');
  repository.git('-C', 'sub', 'commit', '-q', '-m', 'inner');
  repository.commit('outer');
  return repository;
}

test.each<[string, (repository: RepositoryFixture) => void, readonly string[]]>([
  ['clean', () => undefined, []],
  ['with a changed file', (repository) => repository.write('sub/a', '2'), ['sub']],
  ['with a new file', (repository) => repository.write('sub/b', '1'), ['sub']],
  [
    'at another commit',
    (repository) => repository.git('-C', 'sub', 'commit', '-q', '--allow-empty', '-m', 'other'),
    ['sub'],
  ],
  ['that is none any more', ({ root }) => rmSync(join(root, 'sub/.git/HEAD')), ['sub']],
  ['that is not checked out', ({ root }) => rmSync(join(root, 'sub'), { recursive: true }), ['sub']],
])('a submodule %s', async (_, change, dirtyPaths) => {
  const repository = withSubmodule();
  change(repository);
  expect(await open(repository.root).describe()).toMatchObject({ dirtyPaths });
});

test('nothing that a submodule names is run', async () => {
  const repository = withSubmodule();
  const proof = join(repository.root, '.git', 'pwned');
  appendFileSync(join(repository.root, 'sub/.git/config'), `[filter "evil"]\n\tclean = touch '${proof}'; cat\n`);
  repository.write('sub/a', '2');
  expect(await open(repository.root).describe()).toMatchObject({ dirtyPaths: ['sub'] });
  expect(existsSync(proof)).toBe(false);
  repository.git('status');
  expect(existsSync(proof)).toBe(true);
});

test.each([
  ['https://github.com/o/n', 'o/n'],
  ['https://github.com/o/n.git', 'o/n'],
  ['https://user:token@host:8443/o/n.git/', 'o/n'],
  ['git@github.com:o/n.git', 'o/n'],
  ['ssh://git@host:22/o/n', 'o/n'],
  ['/srv/git/n.git', null],
  ['https://host/group/sub/n', null],
  ['', null],
])('remote %j is %j', async (url, remote) => {
  const { parseRemote } = await import('./remote.ts');
  expect(parseRemote(url)).toBe(remote);
});

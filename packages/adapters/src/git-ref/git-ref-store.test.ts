import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RefSnapshot, RefStore } from '@release-gates/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRefStores } from './create-ref-stores.ts';
import { change, ENVIRONMENT, makeRefFixture, REF, type RefFixture, textOf } from './ref-fixture.ts';

let fixture: RefFixture;
beforeEach(() => {
  fixture = makeRefFixture();
});
afterEach(() => fixture.remove());

const commitOf = (outcome: Awaited<ReturnType<RefStore['push']>>): string => {
  if (outcome.state === 'lost') throw new Error('lost');
  return outcome.commit;
};

describe.each([
  ['on a remote', 'origin'],
  ['in the local repository', null],
])('a ref %s', (_name, remote) => {
  const where = () => (remote === null ? fixture.clone.git : fixture.git);

  it('is no commit and no files before it exists, and reading makes nothing', async () => {
    const snapshot = await fixture.open(remote).load();
    expect([snapshot.commit, await snapshot.list(''), await snapshot.read('a')]).toEqual([null, [], undefined]);
    expect(where()('for-each-ref', REF)).toBe('');
  });

  it('is made, read by another process, and keeps the files that a change does not name', async () => {
    const store = fixture.open(remote);
    const first = commitOf(await store.push(await store.load(), change('acme.prod/state.json', 'one')));
    const other = fixture.open(remote);
    const second = commitOf(await other.push(await other.load(), change('acme.prod/records/x.json', 'two')));
    const snapshot = await store.load();
    expect(snapshot.commit).toBe(second);
    expect(await snapshot.list('')).toEqual(['acme.prod/records/x.json', 'acme.prod/state.json']);
    expect(await snapshot.list('acme.prod/records')).toEqual(['acme.prod/records/x.json']);
    expect([await textOf(store, 'acme.prod/state.json'), await textOf(store, 'acme.prod/none')]).toEqual([
      'one',
      undefined,
    ]);
    expect(where()('rev-list', '--parents', REF)).toBe(`${second} ${first}\n${first}\n`);
    expect(where()('log', '-1', '--format=%an <%ae> %cn', REF)).toBe(
      'release-gates <release-gates@localhost> release-gates\n',
    );
  });

  it('moves for one of two that read the same, and for one of two that make it with the same content', async () => {
    const [one, two] = [fixture.open(remote), fixture.open(remote)];
    const bases: readonly RefSnapshot[] = await Promise.all([one.load(), two.load()]);
    const created = await Promise.all(
      [one, two].map((store, at) => store.push(bases[at] as RefSnapshot, change('a', 'same'))),
    );
    expect(created.map(({ state }) => state).sort()).toEqual(['lost', 'pushed']);
    const next = await Promise.all([one.load(), two.load()]);
    expect(next[0].commit).toBe(next[1].commit);
    expect((await one.push(next[0], change('a', '1'))).state).toBe('pushed');
    expect((await two.push(next[1], change('a', '2'))).state).toBe('lost');
    expect(await textOf(two, 'a')).toBe('1');
  });

  it('leaves everything else of the repository as it was', async () => {
    const { clone } = fixture;
    clone.write('work.txt', 'not committed\n');
    clone.git('add', 'work.txt');
    const look = (): unknown => ({
      status: clone.git('status', '--porcelain=v2', '--branch'),
      refs: clone.git('for-each-ref').replaceAll(/.*release-state\n/g, ''),
      config: readFileSync(join(clone.root, '.git/config'), 'utf8'),
      isShallow: existsSync(join(clone.root, '.git/shallow')),
      fetched: existsSync(join(clone.root, '.git/FETCH_HEAD')),
      head: readFileSync(join(clone.root, '.git/HEAD'), 'utf8'),
    });
    const before = look();
    const store = fixture.open(remote);
    await store.push(await store.load(), change('a', '1'));
    await store.push(await store.load(), change('a', '2'));
    await fixture.open(remote).load();
    expect(look()).toEqual(before);
  });

  it('runs no hook of the user and minds no setting that would change what is pushed', async () => {
    const { clone } = fixture;
    const hooks = join(clone.root, 'hooks');
    mkdirSync(hooks);
    for (const name of ['pre-push', 'reference-transaction', 'post-update', 'pre-commit', 'prepare-commit-msg']) {
      writeFileSync(join(hooks, name), `#!/bin/sh\ntouch ${join(clone.root, 'ran')}\nexit 1\n`, { mode: 0o755 });
    }
    const settings = {
      'core.hooksPath': hooks,
      'remote.origin.mirror': 'true',
      'remote.origin.fetch': '+refs/heads/*:refs/heads/stolen/*',
      'remote.origin.prune': 'true',
      'push.followTags': 'true',
      'push.gpgSign': 'true',
      'push.pushOption': 'x',
      'commit.gpgSign': 'true',
      'core.fsmonitor': join(hooks, 'pre-push'),
    };
    clone.git('tag', '-a', 'v1', '-m', 'v1');
    for (const [key, value] of Object.entries(settings)) clone.git('config', key, value);
    const store = fixture.open(remote);
    await store.push(await store.load(), change('a', '1'));
    expect(await textOf(fixture.open(remote), 'a')).toBe('1');
    expect(existsSync(join(clone.root, 'ran'))).toBe(false);
    expect(fixture.git('for-each-ref', 'refs/tags')).toBe('');
    expect(clone.git('for-each-ref', 'refs/heads/stolen')).toBe('');
  });

  it('reports the lock of a dead process with what to do, and does not take it for a rival', async () => {
    const store = fixture.open(remote);
    await store.push(await store.load(), change('a', '1'));
    const folder = remote === null ? join(fixture.clone.root, '.git') : fixture.bare;
    writeFileSync(join(folder, `${REF}.lock`), '');
    const pushed = store.push(await store.load(), change('a', '2'));
    await expect(pushed).rejects.toMatchObject({ code: 'ref.locked', kind: 'environment' });
    await expect(pushed).rejects.toThrow(/delete the lock file/);
    expect(await textOf(store, 'a')).toBe('1');
  });

  it('refuses a file that is a link', async () => {
    const store = fixture.open(remote);
    await store.push(await store.load(), change('a', '1'));
    const repository = remote === null ? join(fixture.clone.root, '.git') : fixture.bare;
    const env = { ...ENVIRONMENT, GIT_INDEX_FILE: join(fixture.served, 'index') };
    const run = (...args: string[]) =>
      execFileSync('git', ['--git-dir', repository, '-c', 'user.name=x', '-c', 'user.email=x@x', ...args], {
        env,
        encoding: 'utf8',
      }).trim();
    const blob = run('hash-object', '-w', join(fixture.clone.root, 'app.txt'));
    run('update-index', '--add', '--cacheinfo', `120000,${blob},link`);
    run('update-ref', REF, run('commit-tree', '-p', REF, '-m', 'by hand', run('write-tree')));
    await expect((await store.load()).read('link')).rejects.toThrow(/a link or a submodule/);
  });

  it('leaves no index and no objects behind that another process would have to remove', async () => {
    const store = fixture.open(remote);
    await store.push(await store.load(), change('a', '1'));
    const scratch = join(fixture.clone.root, '.git/release-gates');
    const left = readdirSync(scratch).flatMap((name) => readdirSync(join(scratch, name)));
    expect(left.filter((name) => name.startsWith('index'))).toEqual([]);
  });
});

describe('a remote', () => {
  it.each([
    ['relative to the worktree', (bare: string) => join('..', bare.split('/').at(-2) ?? '', 'remote.git')],
    ['a plain path', (bare: string) => bare],
  ])('may be %s', async (_name, url) => {
    fixture.clone.git('remote', 'set-url', 'origin', url(fixture.bare));
    fixture.clone.write('inner/x', '');
    const store = fixture.open('origin', { root: join(fixture.clone.root, 'inner') });
    await store.push(await store.load(), change('a', '1'));
    expect(fixture.git('rev-parse', '--verify', REF)).toMatch(/^[0-9a-f]{40}\n$/);
  });

  it('serves a shallow clone without a branch, as workflows check out', async () => {
    fixture.clone.git('push', 'origin', 'main');
    fixture.clone.write('app.txt', 'two\n');
    fixture.clone.commit('two');
    fixture.clone.git('push', 'origin', 'main');
    const root = join(fixture.served, 'checkout');
    fixture.git('clone', '--quiet', '--depth=1', `file://${fixture.bare}`, root);
    fixture.git('-C', root, 'checkout', '--quiet', '--detach');
    const store = fixture.open('origin', { root });
    for (const text of ['1', '2', '3'])
      expect((await store.push(await store.load(), change('a', text))).state).toBe('pushed');
    expect(await textOf(fixture.open('origin', { root }), 'a')).toBe('3');
    expect(fixture.git('-C', root, 'for-each-ref', 'refs/remotes', '--format=%(refname)')).not.toContain(
      'release-state',
    );
  });

  it.each([
    ['of no name', 'upstream', 'ref.invalid', () => undefined],
    [
      'with two addresses',
      'origin',
      'ref.invalid',
      () => fixture.clone.git('remote', 'set-url', '--add', 'origin', 'file:///x'),
    ],
    [
      'that is gone',
      'origin',
      'ref.unreachable',
      () => fixture.clone.git('remote', 'set-url', 'origin', 'file:///nonexistent/x.git'),
    ],
    [
      'that nobody serves',
      'origin',
      'ref.unreachable',
      () => fixture.clone.git('remote', 'set-url', 'origin', 'http://127.0.0.1:1/x.git'),
    ],
    [
      'that would run a program',
      'origin',
      'ref.unreachable',
      () => fixture.clone.git('remote', 'set-url', 'origin', 'ext::touch ran'),
    ],
  ])('%s is an error of one line', async (_name, remote, code, stage) => {
    stage();
    const failure = await fixture
      .open(remote)
      .load()
      .catch((error: unknown) => error as Error & { code: string });
    expect(failure).toMatchObject({ code });
    expect((failure as Error).message).toMatch(/^[^\n]{20,1200}$/);
  });

  it('says what protects the branch', async () => {
    const hook = join(fixture.bare, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "GH013: changes need a pull request" >&2\nexit 1\n', { mode: 0o755 });
    const store = fixture.open('origin');
    const pushed = store.push(await store.load(), change('a', '1'));
    await expect(pushed).rejects.toMatchObject({ code: 'ref.denied' });
    await expect(pushed).rejects.toThrow(/GH013: changes need a pull request.*contents: write/);
    expect(fixture.git('for-each-ref')).toBe('');
  });

  it('is not taken for empty where the ref is broken', async () => {
    writeFileSync(join(fixture.clone.root, '.git', REF), 'garbage\n');
    await expect(fixture.open(null).load()).rejects.toMatchObject({ code: 'ref.git_failed' });
  });

  it('is refused where the local ref is checked out', async () => {
    const { clone } = fixture;
    clone.git('branch', 'release-state');
    clone.git('checkout', '--quiet', 'release-state');
    await expect(fixture.open(null).load()).rejects.toMatchObject({ code: 'ref.invalid', kind: 'input' });
  });

  it('outside a repository is said to be missing', async () => {
    await expect(fixture.open('origin', { root: fixture.served }).load()).rejects.toMatchObject({
      code: 'ref.git_failed',
    });
  });
});

describe('names', () => {
  it.each([
    'release-state',
    'refs/heads',
    'refs/heads/',
    'refs/heads/../x',
    'refs/heads/.x',
    'refs/heads/x.lock',
    'refs/heads/x y',
    'refs/heads/-x\n',
    '--upload-pack=x',
    'refs/heads/x:refs/heads/main',
    `refs/heads/${'x'.repeat(200)}`,
  ])('%j is no ref', (ref) => {
    expect(() => openNamed(ref, null)).toThrow(expect.objectContaining({ code: 'ref.invalid' }));
  });

  it.each(['', '-x', '--exec=x', 'https://example.com/x.git', '../x', 'a..b', 'a b'])('%j is no remote', (remote) => {
    expect(() => openNamed(REF, remote)).toThrow(expect.objectContaining({ code: 'ref.invalid' }));
  });

  it.each(['../x', 'a//b', '.git/config', 'a/.git/hooks/x', 'a\\b', 'a b', ''])('%j is no path', async (path) => {
    const store = fixture.open(null);
    await expect(store.push(await store.load(), change(path, 'x'))).rejects.toBeInstanceOf(TypeError);
  });
});

function openNamed(ref: string, remote: string | null): unknown {
  return createRefStores({
    root: fixture.clone.root,
    environment: ENVIRONMENT,
    secrets: { fromEnvironment: () => undefined },
  }).open({ ref, remote });
}

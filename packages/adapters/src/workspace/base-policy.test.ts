import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError, type FileRead, InputError } from '@release-gates/core';
import { expect, test } from 'vitest';
import { emptyFolder, makeRepository, type RepositoryFixture } from '../git/repository-fixture.ts';
import type { FileWorkspace } from './file-workspace.ts';
import { openWorkspace } from './workspace.ts';

function outcomeOf(file: FileRead): string {
  if (file.state === 'present') return `present: ${Buffer.from(file.bytes).toString()}`;
  return file.state === 'refused' ? file.code : file.state;
}

interface Change {
  readonly repository: RepositoryFixture;
  readonly base: string;
  readonly workspace: FileWorkspace;
}

/** A pull request that edits, adds, removes and keeps policies. */
function change(folder = ''): Change {
  const repository = makeRepository();
  const at = (path: string): string => join(folder, path);
  for (const name of ['kept', 'edited', 'removed', 'big']) repository.write(at(`policy/${name}.json`), `old ${name}`);
  repository.write(at('policy/real.json'), 'target');
  symlinkSync('real.json', join(repository.root, at('policy/link.json')));
  symlinkSync('/etc/passwd', join(repository.root, at('policy/out.json')));
  repository.write('.gitattributes', '* text=auto eol=crlf\n');
  const base = repository.commit('base');
  repository.write(at('policy/edited.json'), 'new edited');
  repository.write(at('policy/added.json'), 'new added');
  rmSync(join(repository.root, at('policy/removed.json')));
  repository.commit('change');
  const environment = { PATH: process.env['PATH'], HOME: '/nonexistent' };
  const workspace = openWorkspace({ root: join(repository.root, folder), environment, policyCommit: base });
  return { repository, base, workspace };
}

test.each(['', 'services/api'])('policies come from the base commit (root %j)', async (folder) => {
  const { workspace, base } = change(folder);
  const read = async (name: string): Promise<string> =>
    outcomeOf(await workspace.read(`policy/${name}.json`, { role: 'policy' }));
  expect(await read('kept')).toBe('present: old kept');
  expect(await read('edited')).toBe('present: old edited');
  expect(await read('removed')).toBe('present: old removed');
  expect(await read('added')).toBe('absent');
  expect(await read('link')).toBe('present: target');
  expect(await read('out')).toBe('file.not_regular');
  expect(await read('../../..//x')).toBe('file.outside_workspace');
  expect(await read('nowhere')).toBe('absent');
  expect(workspace.policiesChangedByThisChange()).toEqual([
    'policy/added.json',
    'policy/edited.json',
    'policy/out.json',
    'policy/removed.json',
  ]);
  expect(workspace.materials().every((material) => material.role === 'policy')).toBe(true);
  expect(workspace.materials()[0]?.origin).toEqual({ commit: base });
});

test('anything but a policy comes from the worktree', async () => {
  const { workspace } = change();
  const file = await workspace.read('policy/edited.json', { role: 'material' });
  expect(outcomeOf(file)).toBe('present: new edited');
  expect(workspace.policiesChangedByThisChange()).toEqual([]);
});

test('policies are listed from the base commit; one that only the change adds is told', async () => {
  const { workspace } = change('app');
  expect(await workspace.list(['policy/*.json'], { role: 'policy' })).toEqual(
    ['big', 'edited', 'kept', 'real', 'removed'].map((name) => `policy/${name}.json`),
  );
  expect(workspace.policiesChangedByThisChange()).toEqual(['policy/added.json']);
  expect(await workspace.list(['policy/*d.json'])).toEqual(['policy/added.json', 'policy/edited.json']);
});

test('a policy larger than its limit is refused from the commit as well', async () => {
  const { workspace } = change();
  const file = await workspace.read('policy/big.json', { role: 'policy', maxBytes: 3 });
  expect(outcomeOf(file)).toBe('file.too_large');
});

test('a base commit that is not in the clone is an environment error that says what to do', async () => {
  const { repository } = change();
  const workspace = openWorkspace({ root: repository.root, policyCommit: 'f'.repeat(40) });
  await expect(workspace.read('a', { role: 'policy' })).rejects.toMatchObject({
    kind: 'environment',
    code: 'git.commit_missing',
    message: expect.stringContaining('fetch-depth: 0') as string,
  });
  expect(() => openWorkspace({ root: repository.root, policyCommit: 'main' })).toThrow(InputError);
});

test('a policy of a pull request without git is an error, never the worktree’s', async () => {
  const root = emptyFolder();
  writeFileSync(join(root, 'a'), 'x');
  const workspace = openWorkspace({ root, policyCommit: 'f'.repeat(40) });
  await expect(workspace.read('a', { role: 'policy' })).rejects.toMatchObject({ code: 'git.unavailable' });
});

test('bytes that are not the blob’s are not believed', async () => {
  const { repository, base, workspace } = change();
  const id = repository.git('rev-parse', `${base}:policy/kept.json`).trim();
  const other = repository.git('rev-parse', `${base}:policy/edited.json`).trim();
  const objects = join(repository.root, '.git/objects');
  const pathOf = (object: string): string => join(objects, object.slice(0, 2), object.slice(2));
  renameSync(pathOf(other), pathOf(id));
  await expect(workspace.read('policy/kept.json', { role: 'policy' })).rejects.toBeInstanceOf(EnvironmentError);
});

test.each(['', 'services/api'])(
  'a base commit lists its links too, where nothing may go unseen (root %j)',
  async (folder) => {
    const { workspace } = change(folder);
    const list = (glob: string) => workspace.list([glob], { role: 'policy', withOthers: true });
    expect(await list('policy/{k,l,o}*.json')).toEqual(['policy/kept.json', 'policy/link.json', 'policy/out.json']);
    // The first leads to a file, the second nowhere that may be looked at.
    expect(await list('policy/*/x.json')).toEqual(['policy/out.json']);
  },
);

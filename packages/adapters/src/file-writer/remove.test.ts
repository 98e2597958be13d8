import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf, faulty, folder, OLD, stateOf } from './disk-fixture.ts';
import { createFileWriter } from './file-writer.ts';

test('removes a file, and nothing else', async () => {
  const root = folder();
  const outside = folder();
  const writer = createFileWriter({ root });
  await writer.create('a/x', OLD);
  await writer.create('a/y', OLD);
  symlinkSync('y', join(root, 'a/link'));
  symlinkSync(outside, join(root, 'out'));
  writeFileSync(join(outside, 'x'), OLD);
  await writer.remove('a/x');
  await writer.remove('a/x');
  await writer.remove('b/c/x');
  const refused = ['a/link', 'a', 'out/x', '../x', '.git/config'].map((path) => codeOf(writer.remove(path)));
  expect(await Promise.all(refused)).toEqual([
    'file.not_regular',
    'file.not_regular',
    'file.symlinked_folder',
    'file.outside_workspace',
    'file.outside_workspace',
  ]);
  expect([readdirSync(root), readdirSync(join(root, 'a'))]).toEqual([
    ['a', 'out'],
    ['link', 'y'],
  ]);
  expect(readdirSync(outside)).toEqual(['x']);
});

test('any call of a removal may fail: it is told, and the file is there or is not', async () => {
  const { disk: counted, calls: all } = faulty(Number.POSITIVE_INFINITY, '', false);
  const first = folder();
  await createFileWriter({ root: first }).create('d/x', OLD);
  await createFileWriter({ root: first, disk: counted }).remove('d/x');
  expect(all).toEqual(expect.arrayContaining(['remove', 'sync']));
  for (let at = 1; at <= all.length; at++) {
    const root = folder();
    await createFileWriter({ root }).create('d/x', OLD);
    expect(await codeOf(createFileWriter({ root, disk: faulty(at, 'EIO', false).disk }).remove('d/x'))).toBe('disk.io');
    await createFileWriter({ root }).remove('d/x');
    expect(stateOf(root)).toBe('absent');
  }
});

import { join } from 'node:path';
import { InputError, toWorkspacePath } from '@release-gates/core';
import type { DiskOperations } from './disk-operations.ts';

/** Where a file is to be written. */
export interface WritePlace {
  /** Relative to the workspace. */
  readonly path: string;
  readonly folder: string;
  readonly name: string;
}

/** @throws InputError `file.outside_workspace` */
export function toPlace(root: string, text: string): WritePlace {
  const where = toWorkspacePath(text, { root, windows: process.platform === 'win32' });
  const name = where.state === 'inside' ? where.names.at(-1) : undefined;
  const isGit = where.state === 'inside' && where.names.some(isGitFolder);
  if (where.state === 'inside' && name !== undefined && !isGit) {
    return { path: where.path, folder: join(root, ...where.names.slice(0, -1)), name };
  }
  throw new InputError({
    code: 'file.outside_workspace',
    message: `expected a file inside the workspace to write, but ${where.state === 'outside' ? where.reason : isGit ? 'the path leads into a .git folder' : 'the path names the workspace itself'}`,
    where: { file: text },
  });
}

/** git runs what lies in there (hooks, configured commands); also as file systems that fold names would spell it. */
function isGitFolder(name: string): boolean {
  return /^(\.git|git~\d+)[ .]*$/i.test(name.normalize('NFKC').replaceAll(/\p{Cf}/gu, ''));
}

/**
 * Goes down to the folder, making what is missing and making that durable. No link is passed, not even one that stays
 * inside: whoever may add a link could otherwise choose which file we replace.
 *
 * @returns identity of the folder. @throws InputError `file.symlinked_folder`, `file.not_regular`; errno errors
 */
export function enterFolder(disk: DiskOperations, root: string, place: WritePlace): string {
  let current = root;
  let identity = disk.look(root)?.identity;
  for (const name of place.path.split('/').slice(0, -1)) {
    const next = join(current, name);
    const seen = disk.look(next) ?? makeFolder(disk, current, next);
    if (seen?.kind === 'link') throw refusal('file.symlinked_folder', 'a link', place);
    if (seen?.kind !== 'folder') throw refusal('file.not_regular', 'something that is no folder', place);
    current = next;
    identity = seen.identity;
  }
  if (identity === undefined) throw refusal('file.not_regular', 'nothing where the workspace should be', place);
  return identity;
}

/** A folder that another writer made in the meantime is as good; only its durability is ours to wait for, too. */
function makeFolder(disk: DiskOperations, parent: string, folder: string): ReturnType<DiskOperations['look']> {
  try {
    disk.makeFolder(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const handle = disk.openFolder(parent);
  try {
    disk.sync(handle);
  } finally {
    disk.close(handle);
  }
  return disk.look(folder);
}

function refusal(code: 'file.symlinked_folder' | 'file.not_regular', found: string, place: WritePlace): InputError {
  return new InputError({
    code,
    message: `expected real folders on the way to the file, found ${found}`,
    where: { file: place.path },
    remedy: 'Write to a folder that is no link',
  });
}

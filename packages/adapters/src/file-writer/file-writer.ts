import { join } from 'node:path';
import { type FileWriter, InputError, ReleaseGatesError, sha256Hex, type Written } from '@release-gates/core';
import { toEnvironmentError } from '../errno.ts';
import { type DiskOperations, realDisk } from './disk-operations.ts';
import { isLeftBehind, temporaryName } from './temporary-name.ts';
import { enterFolder, toPlace, type WritePlace } from './write-place.ts';

export interface FileWriterOptions {
  /** Absolute, free of links. */
  readonly root: string;
  readonly disk?: DiskOperations;
}

/**
 * Durable writes. Content reaches the disk under a temporary name before the real name points at it, and the folder is
 * synced before anybody hears of success: after a crash the old state or the new one is there. An error means "not
 * acknowledged": when it came from the last fsync of the folder, the new file may be there already.
 */
export function createFileWriter({ root, disk = realDisk }: FileWriterOptions): FileWriter {
  const swept = new Set<string>();
  const at = (path: string, change: (job: Job) => void): WritePlace => {
    const place = toPlace(root, path);
    try {
      change({ disk, root, place, swept });
    } catch (error) {
      if (error instanceof ReleaseGatesError) throw error;
      throw toEnvironmentError(error, place.path, 'write');
    }
    return place;
  };
  const write = (path: string, bytes: Uint8Array, publish: Publish): Written => {
    const place = at(path, (job) => writeDurably(job, bytes, publish));
    return { path: place.path, sha256: sha256Hex(bytes), bytes: bytes.length };
  };
  return {
    create: async (path, bytes) => write(path, bytes, linkNew),
    replace: async (path, bytes) => write(path, bytes, renameOver),
    remove: async (path) => void at(path, removeDurably),
  };
}

interface Job {
  readonly disk: DiskOperations;
  readonly root: string;
  readonly place: WritePlace;
  /** Folders already freed of what crashed writers left. */
  readonly swept: Set<string>;
}

/** Gives the real name to the finished file. */
type Publish = (job: Job, temporary: string, target: string) => void;

function writeDurably(job: Job, bytes: Uint8Array, publish: Publish): void {
  const { disk, root, place } = job;
  inFolder(job, (target, identity) => {
    const temporary = join(place.folder, temporaryName());
    writeTemporary(disk, temporary, bytes);
    try {
      // A folder swapped for a link meanwhile would publish outside: the way is walked once more.
      refuseMoved(job, identity, enterFolder(disk, root, place));
      publish(job, temporary, target);
    } catch (error) {
      discard(disk, temporary);
      throw error;
    }
  });
}

function removeDurably(job: Job): void {
  const { disk, place } = job;
  // Looked for first: to remove nothing, no folder is made.
  if (disk.look(join(place.folder, place.name)) === undefined) return;
  inFolder(job, (target) => disk.remove(target));
}

/** What is changed at the target is in the folder's own record, and durable, when this returns. */
function inFolder(job: Job, change: (target: string, identity: string) => void): void {
  const { disk, root, place } = job;
  const identity = enterFolder(disk, root, place);
  const folder = disk.openFolder(place.folder);
  try {
    refuseMoved(job, identity, disk.identify(folder));
    sweep(job);
    const target = join(place.folder, place.name);
    refuseOddTarget(job, target);
    change(target, identity);
    disk.sync(folder);
  } finally {
    disk.close(folder);
  }
}

function writeTemporary(disk: DiskOperations, temporary: string, bytes: Uint8Array): void {
  const handle = disk.openNew(temporary);
  try {
    try {
      // A short write is continued, so that a full disk shows itself.
      for (let offset = 0; offset < bytes.length;) offset += disk.write(handle, bytes, offset);
      // Once and never again: after a failure the kernel may drop the pages and report the next fsync as success.
      disk.sync(handle);
    } finally {
      disk.close(handle);
    }
  } catch (error) {
    discard(disk, temporary);
    throw error;
  }
}

/** link(2) fails where the name is taken, so of two writers exactly one creates the file. */
function linkNew({ disk, place }: Job, temporary: string, target: string): void {
  try {
    disk.link(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw taken(place);
  }
  disk.remove(temporary);
}

function renameOver({ disk }: Job, temporary: string, target: string): void {
  disk.rename(temporary, target);
}

function refuseOddTarget({ disk, place }: Job, target: string): void {
  const seen = disk.look(target);
  if (seen === undefined || seen.kind === 'file') return;
  throw new InputError({
    code: 'file.not_regular',
    message: `expected a regular file or nothing, found ${seen.kind === 'other' ? 'a device, pipe or socket' : `a ${seen.kind}`}`,
    where: { file: place.path },
  });
}

function refuseMoved({ place }: Job, expected: string, found: string): void {
  // Windows opens no folder and so has no identity for one.
  if (expected === found || found === '') return;
  throw new InputError({
    code: 'file.symlinked_folder',
    message: 'expected the folder to stay what it was while a file was written into it; it was replaced',
    where: { file: place.path },
  });
}

function taken(place: WritePlace): InputError<'file.exists'> {
  return new InputError({
    code: 'file.exists',
    message: 'expected to create the file, found one of this name',
    where: { file: place.path },
    remedy: 'Move the old one away; nothing is overwritten',
  });
}

/** What cannot be removed now is removed by the next writer; the error that led here is the one to tell. */
function discard(disk: DiskOperations, temporary: string): void {
  try {
    disk.remove(temporary);
  } catch {
    // See above.
  }
}

function sweep({ disk, place, swept }: Job): void {
  if (swept.has(place.folder)) return;
  swept.add(place.folder);
  for (const name of disk.names(place.folder)) {
    if (isLeftBehind(name)) discard(disk, join(place.folder, name));
  }
}

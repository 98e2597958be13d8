import fs from 'node:fs';
import path from 'node:path';
import { InputError, type ReleaseGatesError } from '@release-gates/core';
import { toEnvironmentError } from '../errno.ts';

const { O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_WRONLY } = fs.constants;
// A FIFO opened without O_NONBLOCK waits for ever; Windows has neither flag.
const GUARDS = (fs.constants.O_NOFOLLOW ?? 0) | (fs.constants.O_NONBLOCK ?? 0);

const MODES = { read: O_RDONLY, write: O_RDWR, create: O_RDWR | O_CREAT | O_EXCL } as const;

/** The errno of a failed system call, or undefined. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

/** A failed system call as one of ours. `doing` is a verb, with "it" to follow. */
export function toDiskError(error: unknown, doing: string, file: string): ReleaseGatesError {
  if (errnoOf(error) !== 'ELOOP') return toEnvironmentError(error, file, doing);
  return new InputError(
    {
      code: 'file.not_regular',
      message: 'expected a regular file, found a symbolic link',
      where: { file },
      remedy: 'Name the file itself',
    },
    { cause: error },
  );
}

/** Opens a regular file, never a link, a FIFO or a device. Undefined where it does not exist (or, creating, does). */
export function openRegular(absolute: string, mode: keyof typeof MODES, shown: string): number | undefined {
  let handle: number;
  try {
    handle = fs.openSync(absolute, MODES[mode] | GUARDS, 0o644);
  } catch (error) {
    const expected = mode === 'create' ? 'EEXIST' : 'ENOENT';
    if (errnoOf(error) === expected) return undefined;
    throw toDiskError(error, 'open', shown);
  }
  if (fs.fstatSync(handle).isFile()) return handle;
  fs.closeSync(handle);
  throw new InputError({
    code: 'file.not_regular',
    message: 'expected a regular file, found a folder, FIFO, socket or device',
    where: { file: shown },
  });
}

/** A whole small file, or undefined where it is absent. */
export function readSmall(absolute: string, maxBytes: number, shown: string): Uint8Array | undefined {
  const handle = openRegular(absolute, 'read', shown);
  if (handle === undefined) return undefined;
  try {
    const bytes = fs.fstatSync(handle).size;
    if (bytes > maxBytes) {
      throw new InputError({
        code: 'file.too_large',
        message: `expected at most ${maxBytes} bytes, found ${bytes}`,
        where: { file: shown },
      });
    }
    const content = Buffer.alloc(bytes);
    return content.subarray(0, readAt(handle, content, 0));
  } catch (error) {
    throw errnoOf(error) === undefined ? error : toDiskError(error, 'read', shown);
  } finally {
    fs.closeSync(handle);
  }
}

export function readAt(handle: number, into: Uint8Array, offset: number): number {
  let done = 0;
  while (done < into.length) {
    const count = fs.readSync(handle, into, done, into.length - done, offset + done);
    if (count === 0) break;
    done += count;
  }
  return done;
}

/** A short write is continued, so that ENOSPC shows itself instead of half a line. */
export function writeAt(handle: number, bytes: Uint8Array, offset: number): void {
  let done = 0;
  while (done < bytes.length) done += fs.writeSync(handle, bytes, done, bytes.length - done, offset + done);
}

/** A new file with all of `bytes`, or none. False where the name is taken. */
export function writeNew(absolute: string, bytes: Uint8Array, options: { readonly sync: boolean }): boolean {
  let handle: number;
  try {
    handle = fs.openSync(absolute, O_WRONLY | O_CREAT | O_EXCL | GUARDS, 0o644);
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeAt(handle, bytes, 0);
    if (options.sync) fs.fsyncSync(handle);
  } catch (error) {
    fs.closeSync(handle);
    removeIfThere(absolute);
    throw error;
  }
  fs.closeSync(handle);
  return true;
}

/** A new name for a file that is complete: exactly one of many racers gets it. */
export function linkNew(from: string, to: string): 'linked' | 'taken' | 'source_gone' {
  try {
    fs.linkSync(from, to);
    return 'linked';
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return 'taken';
    if (errnoOf(error) === 'ENOENT') return 'source_gone';
    throw error;
  }
}

export function removeIfThere(absolute: string): void {
  try {
    fs.unlinkSync(absolute);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
}

/** Makes creation, rename and link durable. Windows cannot open a folder and needs no such call. */
export function syncFolder(absolute: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(absolute, O_RDONLY);
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** Makes missing folders, each one durable in its parent. */
export function makeFolders(absolute: string): void {
  if (fs.existsSync(absolute)) return;
  const parent = path.dirname(absolute);
  makeFolders(parent);
  try {
    fs.mkdirSync(absolute);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
  syncFolder(parent);
}

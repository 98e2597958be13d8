import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, type BigIntStats } from 'node:fs';
import type { FileAbsent, FileRefused, RefusalCode } from '@release-gates/core';
import { toEnvironmentError } from '../errno.ts';
import { resolveInside } from './resolve.ts';

export interface OpenFile {
  readonly state: 'open';
  readonly path: string;
  readonly descriptor: number;
  readonly before: BigIntStats;
}

const NOT_FOLLOWED =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Opens a regular file inside the root. O_NONBLOCK, so that a FIFO without a writer does not hang; what was opened is
 * then asked what it is, and whether it still is what the path leads to: a folder swapped for a link between the
 * walk and the open would otherwise lead outside.
 *
 * The caller closes the descriptor. @throws EnvironmentError on a disk error
 */
export function openInside(root: string, text: string): OpenFile | FileAbsent | FileRefused {
  const resolved = resolveInside(root, text);
  if (resolved.state !== 'found') return resolved;
  const { path, absolute, stat } = resolved;
  // Opening a device may act on it (a tape rewinds), so what is known to be none of ours is not opened at all.
  if (!stat.isFile()) return refuse(path, 'file.not_regular', `it is ${describeKind(stat)}`);
  let descriptor: number;
  try {
    descriptor = openSync(absolute, NOT_FOLLOWED);
  } catch (error) {
    return failedOpen(error, path);
  }
  const refusal = inspect(root, { path, absolute, descriptor });
  if ('before' in refusal) return { state: 'open', path, descriptor, before: refusal.before };
  closeSync(descriptor);
  return refusal;
}

function inspect(
  root: string,
  file: { path: string; absolute: string; descriptor: number },
): { readonly before: BigIntStats } | FileRefused {
  const before = fstatSync(file.descriptor, { bigint: true });
  if (!before.isFile()) return refuse(file.path, 'file.not_regular', 'it is no regular file');
  const again = resolveInside(root, file.path);
  const now = again.state === 'found' ? statNow(again.absolute) : undefined;
  const isSame = now !== undefined && now.dev === before.dev && now.ino === before.ino;
  if (isSame && (whereIs(file.descriptor) ?? file.absolute) === file.absolute) return { before };
  return refuse(file.path, 'file.changed_while_read', 'it was replaced while it was opened');
}

/** With exact ids: an inode number may be larger than a double holds. */
function statNow(absolute: string): BigIntStats | undefined {
  try {
    return lstatSync(absolute, { bigint: true });
  } catch {
    return undefined;
  }
}

/** Linux knows the path of an open file; elsewhere device and inode must do. */
function whereIs(descriptor: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return undefined;
  }
}

function failedOpen(error: unknown, path: string): FileAbsent | FileRefused {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { state: 'absent', path };
    case 'ELOOP':
    case 'EMLINK':
      return refuse(path, 'file.changed_while_read', 'it became a link while it was opened');
    case 'EACCES':
    case 'EPERM':
      return refuse(path, 'file.unreadable', 'permission is denied');
    case 'ENXIO':
    case 'ENODEV':
      return refuse(path, 'file.not_regular', 'it is no regular file');
    default:
      throw toEnvironmentError(error, path, 'read');
  }
}

function describeKind(stat: { isDirectory(): boolean; isFIFO(): boolean; isSocket(): boolean }): string {
  if (stat.isDirectory()) return 'a folder';
  if (stat.isFIFO()) return 'a pipe';
  return stat.isSocket() ? 'a socket' : 'no regular file';
}

export function refuse(path: string, code: RefusalCode, reason: string): FileRefused {
  return { state: 'refused', path, code, reason };
}

/** Whether a file that was read to its end is the file that was opened. */
export function isUnchanged(before: BigIntStats, after: BigIntStats, bytesRead: number): boolean {
  return (
    before.ino === after.ino &&
    before.dev === after.dev &&
    before.size === after.size &&
    before.mtimeNs === after.mtimeNs &&
    before.ctimeNs === after.ctimeNs &&
    after.size === BigInt(bytesRead)
  );
}

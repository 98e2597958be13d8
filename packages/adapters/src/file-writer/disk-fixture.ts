import { mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReleaseGatesError } from '@release-gates/core';
import { type DiskOperations, realDisk } from './disk-operations.ts';

export const OLD = Buffer.from('old content');
export const NEW = Buffer.from('new content, longer');

export function folder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'writer-')));
}

export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof ReleaseGatesError ? error.code : `foreign: ${String(error)}`;
  }
  return 'done';
}

export type Call = keyof DiskOperations;

/** Counts calls; from the n-th on, either that one fails or (as after a KILL) every one does. */
export function faulty(at: number, errno: string, isKill: boolean): { disk: DiskOperations; calls: Call[] } {
  const calls: Call[] = [];
  const wrap =
    <T extends unknown[], R>(name: Call, work: (...args: T) => R) =>
    (...args: T): R => {
      calls.push(name);
      const isHit = isKill ? calls.length >= at : calls.length === at;
      if (isHit && name === 'close') realDisk.close(args[0] as number);
      if (isHit) throw Object.assign(new Error(errno), { code: errno });
      return work(...args);
    };
  const disk = Object.fromEntries(
    Object.entries(realDisk).map(([name, work]) => [name, wrap(name as Call, work as (...args: unknown[]) => unknown)]),
  ) as unknown as DiskOperations;
  return { disk, calls };
}

export function stateOf(root: string): string {
  let content: Buffer;
  try {
    content = readFileSync(join(root, 'd/x'));
  } catch {
    return 'absent';
  }
  if (content.equals(OLD)) return 'old';
  return content.equals(NEW) ? 'new' : `mixture: ${content.toString()}`;
}

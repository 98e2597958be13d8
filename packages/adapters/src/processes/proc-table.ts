import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Clock ticks since boot. A pid with another start is another process. */
  readonly start: string;
}

/** Living processes (no zombies) of Linux' /proc; undefined where there is none. */
export function readProcessTable(): readonly ProcessEntry[] | undefined {
  if (process.platform !== 'linux') return undefined;
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return undefined;
  }
  return names.flatMap((name) => (/^\d+$/.test(name) ? readEntry(Number(name)) : []));
}

/** proc(5): `pid (comm) state ppid pgrp … starttime`; comm may hold blanks and parentheses. */
function readEntry(pid: number): ProcessEntry[] {
  const stat = readProc(`/proc/${pid}/stat`);
  if (stat === undefined) return [];
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, parent, group] = fields;
  const start = fields[19];
  if (state === undefined || state === 'Z' || state === 'X' || start === undefined) return [];
  return [{ pid, parent: Number(parent), group: Number(group), start }];
}

/** Whether the process was started with `NAME=value` in its environment. */
export function hasVariable(pid: number, assignment: string): boolean {
  const environment = readProc(`/proc/${pid}/environ`);
  return environment !== undefined && `\0${environment}`.includes(`\0${assignment}\0`);
}

/** What the descriptors of a process point at, e.g. `socket:[4711]`. */
export function readDescriptors(pid: number): readonly string[] {
  let names: string[];
  try {
    names = readdirSync(`/proc/${pid}/fd`);
  } catch {
    return [];
  }
  return names.flatMap((name) => readDescriptor(pid, name) ?? []);
}

export function readDescriptor(pid: number, descriptor: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/fd/${descriptor}`);
  } catch {
    return undefined;
  }
}

/** Undefined where the process is gone or not ours to look at. */
function readProc(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}

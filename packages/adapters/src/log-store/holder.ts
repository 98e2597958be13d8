import fs from 'node:fs';
import os from 'node:os';

/** Who holds a lock, precisely enough to know later whether it still lives. */
export interface Holder {
  readonly pid: number;
  /** Clock ticks since boot at which the process began (proc(5), stat field 22): a reused pid has another. */
  readonly started: string | null;
  /** Changes with every boot. */
  readonly boot: string | null;
  /** Pids of another container mean nothing here. */
  readonly namespace: string | null;
  readonly host: string;
  /** Random: tells two acquisitions of one process apart, and fences the older one. */
  readonly nonce: string;
}

export type Liveness = 'alive' | 'gone' | 'unknown';

export function describeSelf(nonce: string): Holder {
  return {
    pid: process.pid,
    started: startOf(process.pid)?.ticks ?? null,
    boot: readFirst('/proc/sys/kernel/random/boot_id'),
    namespace: readLink('/proc/self/ns/pid'),
    host: os.hostname(),
    nonce,
  };
}

/**
 * `gone` only where it is certain. A process of another machine or container cannot be seen from here, so it is
 * `unknown`, and its lock is left alone.
 */
export function judgeHolder(holder: Holder, self: Holder): Liveness {
  const isSameBoot = holder.boot === self.boot && holder.boot !== null;
  if (!isSameBoot && holder.host !== self.host) return 'unknown';
  if (holder.boot !== self.boot) return 'gone';
  if (holder.namespace !== self.namespace) return 'unknown';
  if (holder.started === null) return hasProcess(holder.pid) ? 'alive' : 'gone';
  const process = startOf(holder.pid);
  if (process === undefined) return 'gone';
  return process.ticks === holder.started && !process.isDead ? 'alive' : 'gone';
}

export function encodeHolder(holder: Holder): Uint8Array {
  return Buffer.from(`${JSON.stringify({ version: 1, ...holder })}\n`, 'utf8');
}

/**
 * `unreadable`: a lock is linked only when it is complete, so no living process can have left it; power was lost.
 * `foreign`: written by a later version of this program.
 */
export function decodeHolder(bytes: Uint8Array): Holder | 'unreadable' | 'foreign' {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return 'unreadable';
  }
  if (typeof value !== 'object' || value === null || !('version' in value)) return 'unreadable';
  if (value.version !== 1) return 'foreign';
  return isHolder(value) ? value : 'unreadable';
}

function isHolder(value: object): value is Holder {
  const fields = value as Record<string, unknown>;
  return (
    Number.isSafeInteger(fields['pid']) &&
    (fields['pid'] as number) > 0 &&
    typeof fields['host'] === 'string' &&
    typeof fields['nonce'] === 'string' &&
    ['started', 'boot', 'namespace'].every((name) => fields[name] === null || typeof fields[name] === 'string')
  );
}

/** The name in field 2 may hold spaces and parentheses, so fields are counted from the last `)`. */
function startOf(pid: number): { ticks: string; isDead: boolean } | undefined {
  const stat = readFirst(`/proc/${pid}/stat`);
  if (stat === null) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, ticks] = [fields[0], fields[19]];
  // A zombie holds nothing any more; only its parent has not looked yet.
  return ticks === undefined ? undefined : { ticks, isDead: state === 'Z' || state === 'X' };
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readFirst(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

function readLink(file: string): string | null {
  try {
    return fs.readlinkSync(file);
  } catch {
    return null;
  }
}

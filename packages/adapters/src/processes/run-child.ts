import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { ProcessResult } from '@release-gates/core';
import { CapturedStream } from './captured-stream.ts';
import { MARKER } from './environment.ts';
import { trackTree } from './live-trees.ts';
import { ProcessTree } from './process-tree.ts';
import { SurvivorWatch } from './survivor-watch.ts';

export interface ChildSpec {
  readonly argv: readonly [string, ...string[]];
  /** Absolute. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly stdin: Uint8Array | undefined;
  readonly timeoutMs: number;
  /** Between TERM and KILL. */
  readonly graceMs: number;
  readonly maxOutputBytes: number;
  /** Nothing that it starts leaves its process group. Only for programs we chose: an empty group then ends the search. */
  readonly staysInGroup?: boolean;
}

/** How long output may still arrive after everything we know of the tree is gone. */
const DRAIN_MS = 1000;
/** setTimeout fires at once above this. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

type Exit = { readonly status: number | null; readonly signal: string | null };

/** Never throws; resolves by `timeoutMs` + `graceMs` + 2 s whatever the child does, if all processes are looked through in 250 ms. */
export async function runChild(spec: ChildSpec): Promise<ProcessResult> {
  const marker = randomUUID();
  const survivors = spec.staysInGroup === true ? undefined : await SurvivorWatch.begin(marker, spec.environment);
  try {
    return await runWatched(spec, marker, survivors);
  } finally {
    survivors?.end();
  }
}

async function runWatched(
  spec: ChildSpec,
  marker: string,
  survivors: SurvivorWatch | undefined,
): Promise<ProcessResult> {
  const started = await start(spec, marker);
  if (typeof started === 'string') return notStarted(started);
  const { child, pid, exited } = started;
  survivors?.watch(pid);
  const tree = new ProcessTree(pid, marker, { staysInGroup: spec.staysInGroup === true });
  const untrack = trackTree(tree);
  const streams = [child.stdout, child.stderr].map(
    (stream) => new CapturedStream(stream as NonNullable<typeof stream>, spec.maxOutputBytes),
  );
  try {
    const exit = await within(exited, spec.timeoutMs);
    await tree.end(spec.graceMs);
    await within(Promise.all(streams.map((stream) => stream.closed)), DRAIN_MS);
    return toResult(exit, streams);
  } finally {
    untrack();
    for (const stream of streams) stream.abandon();
    child.stdin?.destroy();
    child.unref();
  }
}

interface Started {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly exited: Promise<Exit>;
}

/** The reason, where it cannot be started. */
async function start(spec: ChildSpec, marker: string): Promise<Started | string> {
  const [program, ...rest] = spec.argv;
  // A fifth of Node's own library, and steps that are refused, or ask for help, start nothing.
  const { spawn } = await import('node:child_process');
  let child: ChildProcess;
  try {
    child = spawn(program, rest, {
      cwd: spec.cwd,
      env: { ...spec.environment, [MARKER]: marker },
      stdio: [spec.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: false,
      windowsHide: true,
    });
  } catch (error) {
    return describeFailure(error, program);
  }
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (status, signal) => resolve({ status, signal }));
  });
  const failed = new Promise<unknown>((resolve) => {
    child.once('error', resolve);
  });
  if (child.pid === undefined) return describeFailure(await failed, program);
  child.on('error', () => undefined);
  // A child that does not read its input breaks the pipe; that is its business.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(spec.stdin);
  return { child, pid: child.pid, exited };
}

/** Undefined when the time is up first. The timer goes with the race, so that it keeps no process alive. */
async function within<T>(work: Promise<T>, waitMs: number): Promise<T | undefined> {
  const bounded = Number.isFinite(waitMs) ? Math.min(Math.max(0, waitMs), MAX_TIMEOUT_MS) : MAX_TIMEOUT_MS;
  const timer = new AbortController();
  const late = delay(bounded, undefined, { signal: timer.signal }).catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}

function toResult(exit: Exit | undefined, streams: readonly CapturedStream[]): ProcessResult {
  const [stdout, stderr] = streams as [CapturedStream, CapturedStream];
  const output = {
    reason: null,
    stdout: stdout.bytes(),
    stderr: stderr.bytes(),
    truncated: stdout.isTruncated || stderr.isTruncated,
  };
  if (exit === undefined) return { state: 'timed_out', status: null, signal: null, ...output };
  if (exit.signal !== null) return { state: 'signalled', status: null, signal: exit.signal, ...output };
  return { state: 'exited', status: exit.status, signal: null, ...output };
}

export function notStarted(reason: string): ProcessResult {
  const nothing = new Uint8Array();
  return {
    state: 'not_started',
    status: null,
    signal: null,
    reason,
    stdout: nothing,
    stderr: nothing,
    truncated: false,
  };
}

function describeFailure(error: unknown, program: string): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const shown = JSON.stringify(program.slice(0, 200));
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: `no program ${shown} on the PATH`,
    EACCES: `${shown} is not executable`,
    ENOEXEC: `${shown} is not in an executable format`,
    ENOTDIR: `${shown} leads through something that is no folder`,
    E2BIG: 'the arguments or the environment are too long',
    EMFILE: 'too many open files',
    EAGAIN: 'too many processes',
    ENOMEM: 'not enough memory',
    ERR_INVALID_ARG_VALUE: 'an argument or a variable is empty where it may not be, or holds a NUL',
  };
  return reasons[code] ?? `${shown} could not be started (${code === '' ? 'unknown error' : code})`;
}

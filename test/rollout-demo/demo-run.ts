import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const DEMO = join(import.meta.dirname, '../../tools/demo.mjs');

export interface Stage {
  readonly version: string;
  readonly percent: number;
  readonly measured?: { readonly percent: number; readonly requests: number; readonly total: number };
}

/** demo-result.json, as far as it is looked at here. */
export interface DemoResult {
  readonly seconds: number;
  readonly rows: readonly { readonly what: string; readonly ok: boolean; readonly found: string }[];
  readonly stages: readonly Stage[];
  readonly played?: {
    readonly blind: { readonly moved: number; readonly percent: number; readonly ticks: readonly BlindTick[] };
    readonly again: { readonly code: number; readonly blockers: readonly string[] };
  };
  readonly back?: {
    readonly version: string;
    readonly fromPercent: number;
    readonly backMs: number;
    readonly after?: { readonly percent: number; readonly total: number };
    readonly reason: string;
  };
  readonly load?: { readonly sent: number; readonly lost: number; readonly losses: Readonly<Record<string, number>> };
  readonly programs: readonly { readonly name: string; readonly pid: number }[];
}

interface BlindTick {
  readonly code: number;
  readonly percent: number;
  readonly blockers: readonly string[];
  readonly reasons: readonly string[];
}

/** With a channel to this process: where a test run is ended, the demo hears of it and ends what it started. */
export function startDemo(out: string, env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [DEMO, '--fast', '--source', '--out', out], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env },
  });
}

/** Exit code, and everything it printed. */
export async function finishDemo(demo: ChildProcess): Promise<{ readonly code: number | null; readonly text: string }> {
  let text = '';
  for (const stream of [demo.stdout, demo.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const [code] = (await once(demo, 'close')) as [number | null];
  return { code, text };
}

/** As Ctrl-C does; exit code. */
export async function endDemo(demo: ChildProcess): Promise<number | null> {
  const gone = once(demo, 'exit');
  demo.kill('SIGTERM');
  const [code] = (await gone) as [number | null];
  return code;
}

export async function untilPrinted(demo: ChildProcess, words: string): Promise<void> {
  const seen: string[] = [];
  for await (const line of createInterface({ input: demo.stdout as NodeJS.ReadableStream })) {
    seen.push(line);
    if (line.includes(words)) {
      demo.stdout?.resume();
      return;
    }
  }
  throw new Error(`the demo ended before it printed "${words}":\n${seen.join('\n')}`);
}

export function readResult(out: string): DemoResult {
  return JSON.parse(readFileSync(join(out, 'demo-result.json'), 'utf8')) as DemoResult;
}

/** Ids of the processes that a process has started and that still run. */
export function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

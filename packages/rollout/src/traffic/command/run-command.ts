import type { Processes, ProcessResult, Secrets } from '@release-gates/core';
import { lastWords } from '../foreign-text.ts';
import type { CommandConfig } from './command-config.ts';

export interface CommandPorts {
  readonly processes: Processes;
  readonly secrets: Secrets;
}

/** A command with everything filled in. */
export interface CommandCall {
  readonly argv: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
  readonly stdin?: Uint8Array;
  /** What it prints is kept up to here, and none of it is told, neither of its errors: it may hold what users get. */
  readonly hidden?: { readonly maxBytes: number };
}

/** `failed`: it never ran. `unknown`: it ran and did not end by itself. `said` and `reason` are harmless lines. */
export type CommandOutcome =
  | {
      readonly state: 'exited';
      readonly status: number;
      readonly stdout: Uint8Array;
      /** More was printed than is kept. */
      readonly truncated: boolean;
      readonly said: string;
    }
  | { readonly state: 'failed' | 'unknown'; readonly reason: string };

const MAX_OUTPUT_BYTES = 1024 * 1024;

export async function runCommand(
  config: CommandConfig,
  call: CommandCall,
  { processes, secrets }: CommandPorts,
): Promise<CommandOutcome> {
  const handed: Record<string, string> = {};
  for (const name of config.secrets ?? []) {
    const value = secrets.fromEnvironment(name);
    if (value === undefined) return { state: 'failed', reason: `the variable ${name} that it needs is not set` };
    handed[name] = value;
  }
  const result = await processes.run({
    argv: call.argv,
    timeoutMs: config.timeout * 1000,
    env: { ...config.environment, ...handed, ...call.environment },
    maxOutputBytes: call.hidden?.maxBytes ?? MAX_OUTPUT_BYTES,
    ...(config['working-directory'] !== undefined && { cwd: config['working-directory'] }),
    ...(call.stdin !== undefined && { stdin: call.stdin }),
  });
  const said = call.hidden === undefined ? saidBy(result, secrets) : '';
  return toOutcome(result, config, { said, mask: (text) => secrets.mask(text) });
}

function saidBy(result: ProcessResult, secrets: Secrets): string {
  // A secret may be cut in two where the output is, and half of it is not found.
  if (result.truncated) return `it printed more than ${MAX_OUTPUT_BYTES} bytes, which are not shown`;
  return lastWords([result.stderr, result.stdout], secrets);
}

function toOutcome(
  result: ProcessResult,
  { timeout }: CommandConfig,
  { said, mask }: { readonly said: string; readonly mask: (text: string) => string },
): CommandOutcome {
  const more = said === '' ? '' : `: ${said}`;
  switch (result.state) {
    case 'not_started':
      return {
        state: 'failed',
        reason: `it could not be started: ${mask(result.reason ?? 'no reason given')}`,
      };
    case 'timed_out':
      return { state: 'unknown', reason: `it was ended after ${timeout} s${more}` };
    case 'signalled':
      return { state: 'unknown', reason: `it was ended by ${result.signal ?? 'a signal'}${more}` };
    case 'exited':
      return {
        state: 'exited',
        status: result.status ?? -1,
        stdout: result.stdout,
        truncated: result.truncated,
        said,
      };
  }
}

export interface ProcessRequest {
  /** Program and arguments. There is never a shell. */
  readonly argv: readonly [string, ...string[]];
  /** Relative to the workspace; default its root. */
  readonly cwd?: string;
  readonly stdin?: Uint8Array;
  readonly timeoutMs: number;
  /** Added to a minimal environment (PATH, HOME, LANG, TMPDIR). Secrets are never inherited. */
  readonly env?: Readonly<Record<string, string>>;
  /** Kept of each stream, default 1 MiB; the rest is counted and dropped. */
  readonly maxOutputBytes?: number;
}

export interface ProcessResult {
  readonly state: 'exited' | 'signalled' | 'timed_out' | 'not_started';
  /** Exit status when `exited`. */
  readonly status: number | null;
  readonly signal: string | null;
  /** Why it could not be started. */
  readonly reason: string | null;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  readonly truncated: boolean;
}

/** Runs a program in its own process group: TERM, then KILL after 5 s, for the whole group. Never throws. */
export interface Processes {
  run(request: ProcessRequest): Promise<ProcessResult>;
}

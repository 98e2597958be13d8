import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type Processes, type ProcessRequest, type ProcessResult, toWorkspacePath } from '@release-gates/core';
import { minimalEnvironment } from './environment.ts';
import { notStarted, runChild } from './run-child.ts';

export interface ChildProcessesOptions {
  /** Absolute root of the workspace; `cwd` is relative to it and may not leave it. */
  readonly root: string;
  /** Where PATH, HOME, LANG and TMPDIR come from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Between TERM and KILL, default 5 s. */
  readonly graceMs?: number;
}

const GRACE_MS = 5000;
const MAX_OUTPUT_BYTES = 1024 * 1024;

/** Runs programs of the user's. See runChild for what is promised about ending them. */
export class ChildProcesses implements Processes {
  readonly #options: ChildProcessesOptions;

  constructor(options: ChildProcessesOptions) {
    this.#options = options;
  }

  async run(request: ProcessRequest): Promise<ProcessResult> {
    const folder = confine(this.#options.root, request.cwd ?? '.');
    if (folder === undefined) return notStarted('the working directory is not a folder inside the workspace');
    return runChild({
      argv: request.argv,
      cwd: folder,
      environment: minimalEnvironment(this.#options.environment, request.env),
      stdin: request.stdin,
      timeoutMs: request.timeoutMs,
      graceMs: this.#options.graceMs ?? GRACE_MS,
      maxOutputBytes: request.maxOutputBytes ?? MAX_OUTPUT_BYTES,
    });
  }
}

function confine(root: string, cwd: string): string | undefined {
  const where = toWorkspacePath(cwd, { root, windows: process.platform === 'win32' });
  if (where.state === 'outside') return undefined;
  try {
    const realRoot = realpathSync(root);
    const real = realpathSync(join(root, where.path));
    const below = relative(realRoot, real);
    return below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below) ? undefined : real;
  } catch {
    return undefined;
  }
}

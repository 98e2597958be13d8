import type { Processes, ProcessRequest, ProcessResult } from '@release-gates/core';

/** Answers with `handler` and keeps every request. Without a handler nothing can be started. */
export class FakeProcesses implements Processes {
  readonly requests: ProcessRequest[] = [];
  readonly #handler: ((request: ProcessRequest) => Partial<ProcessResult>) | undefined;

  constructor(handler?: (request: ProcessRequest) => Partial<ProcessResult>) {
    this.#handler = handler;
  }

  async run(request: ProcessRequest): Promise<ProcessResult> {
    this.requests.push(request);
    if (this.#handler === undefined) {
      return processResult({ state: 'not_started', status: null, reason: `no such program: ${request.argv[0]}` });
    }
    return processResult(this.#handler(request));
  }
}

/** Exited with 0 and said nothing, unless told otherwise. Texts may be given for the streams. */
export function processResult(
  overrides: Partial<Omit<ProcessResult, 'stdout' | 'stderr'>> & {
    readonly stdout?: string | Uint8Array;
    readonly stderr?: string | Uint8Array;
  } = {},
): ProcessResult {
  return {
    state: 'exited',
    status: 0,
    signal: null,
    reason: null,
    truncated: false,
    ...overrides,
    stdout: toBytes(overrides.stdout),
    stderr: toBytes(overrides.stderr),
  };
}

function toBytes(content: string | Uint8Array | undefined): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? new Uint8Array());
}

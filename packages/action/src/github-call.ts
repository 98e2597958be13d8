import { EnvironmentError } from '@release-gates/core';
import type { GithubClient } from './github-client.ts';

export interface GithubRepository {
  readonly owner: string;
  readonly repo: string;
  /** Loaded by the first call: most steps never make one. */
  readonly loadClient: () => Promise<GithubClient>;
  /** For each request, default 10 s: a projection must not hold a rollout up. */
  readonly timeoutMs?: number;
}

export type GithubErrorCode<Port extends string> = `${Port}.${'denied' | 'rejected' | 'failed'}`;

export type GithubCall = <T>(
  what: string,
  request: (client: GithubClient, signal: AbortSignal) => Promise<T>,
) => Promise<T>;

/** Errors of one request as those of a port. 410: the repository has what is asked for switched off. */
export function createCall(
  { loadClient, timeoutMs = 10_000 }: GithubRepository,
  port: string,
  remedy: string,
): GithubCall {
  return async (what, request) => {
    const client = await loadClient();
    try {
      return await request(client, AbortSignal.timeout(timeoutMs));
    } catch (error) {
      const reason = reasonOf(error);
      const kind = kindOf(statusOf(error), reason);
      const message = `expected to ${what} on GitHub, found ${reason.slice(0, 300)}`;
      const problem = { code: `${port}.${kind}`, message, ...(kind === 'denied' && { remedy }) };
      throw new EnvironmentError(problem, { cause: error });
    }
  };
}

const DENIED: ReadonlySet<number> = new Set([401, 403, 404, 410]);

function kindOf(status: number, reason: string): 'denied' | 'rejected' | 'failed' {
  if (DENIED.has(status)) return /rate limit/i.test(reason) ? 'failed' : 'denied';
  return status === 422 || status === 409 ? 'rejected' : 'failed';
}

/** 0 where GitHub did not answer. */
export function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
}

function reasonOf(error: unknown): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return reason;
}

import { type Deployments, EnvironmentError, type Json, type KnownDeployment } from '@release-gates/core';
import type { DeploymentsClient } from './deployments-client.ts';

export type DeploymentsErrorCode = 'deployments.denied' | 'deployments.rejected' | 'deployments.failed';

export interface DeploymentsOptions {
  readonly owner: string;
  readonly repo: string;
  /** Loaded by the first call: most steps never make one. */
  readonly loadClient: () => Promise<DeploymentsClient>;
  /** For each request, default 10 s: a projection must not hold a rollout up. */
  readonly timeoutMs?: number;
}

const MAX_LISTED = 100;
const MAX_DESCRIPTION = 140;

/** GitHub's REST API, https://docs.github.com/rest/deployments, through the octokit of @actions/github. */
export function createDeployments({ owner, repo, loadClient, timeoutMs = 10_000 }: DeploymentsOptions): Deployments {
  const where = { owner, repo };
  const call = async <T>(what: string, request: (client: DeploymentsClient, signal: AbortSignal) => Promise<T>) => {
    const client = await loadClient();
    try {
      return await request(client, AbortSignal.timeout(timeoutMs));
    } catch (error) {
      throw toOurs(what, error);
    }
  };
  return {
    list: ({ environment, task }) =>
      call('list deployments', async ({ rest }, signal) => {
        const query = { ...where, environment, task, per_page: MAX_LISTED, request: { signal } };
        const { data } = await rest.repos.listDeployments(query);
        return data.map(({ id, payload }): KnownDeployment => ({ id: String(id), payload: toJson(payload) }));
      }),
    create: ({ commit, environment, task, description, isProduction, payload }) =>
      call('create a deployment', async ({ rest }, signal) => {
        const { data } = await rest.repos.createDeployment({
          ...where,
          ref: commit,
          environment,
          task,
          payload,
          description: description.slice(0, MAX_DESCRIPTION),
          production_environment: isProduction,
          // What may go out was decided already, and not by the state of a branch.
          auto_merge: false,
          required_contexts: [],
          request: { signal },
        });
        if (!('id' in data)) throw new Error(data.message ?? 'it was not created');
        return String(data.id);
      }),
    hasStatus: (id) =>
      call('list statuses', async ({ rest }, signal) => {
        const query = { ...where, deployment_id: Number(id), per_page: 1, request: { signal } };
        return (await rest.repos.listDeploymentStatuses(query)).data.length > 0;
      }),
    setStatus: (id, { state, description }) =>
      call('set a status', async ({ rest }, signal) => {
        await rest.repos.createDeploymentStatus({
          ...where,
          deployment_id: Number(id),
          state,
          description: description.slice(0, MAX_DESCRIPTION),
          auto_inactive: true,
          request: { signal },
        });
      }),
  };
}

/** The API gives the payload as it was sent: an object, or a text that holds one. */
function toJson(payload: unknown): Json {
  if (typeof payload !== 'string') return (payload ?? null) as Json;
  try {
    return JSON.parse(payload) as Json;
  } catch {
    // Another tool's text: whatever it says, it is no payload of ours.
    return payload;
  }
}

const DENIED: ReadonlySet<number> = new Set([401, 403, 404]);

function toOurs(what: string, error: unknown): EnvironmentError<DeploymentsErrorCode> {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const isLimited = /rate limit/i.test(reason);
  const code =
    DENIED.has(status) && !isLimited
      ? 'deployments.denied'
      : status === 422 || status === 409
        ? 'deployments.rejected'
        : 'deployments.failed';
  return new EnvironmentError<DeploymentsErrorCode>(
    {
      code,
      message: `expected to ${what} on GitHub, found ${reason.slice(0, 300)}`,
      ...(code === 'deployments.denied' && { remedy: 'Give the job `permissions: deployments: write`' }),
    },
    { cause: error },
  );
}

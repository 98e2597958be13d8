import type { Deployments, Json, KnownDeployment } from '@release-gates/core';
import { createCall, type GithubErrorCode, type GithubRepository } from './github-call.ts';

export type DeploymentsErrorCode = GithubErrorCode<'deployments'>;

const MAX_LISTED = 100;
const MAX_DESCRIPTION = 140;

/** GitHub's REST API, https://docs.github.com/rest/deployments, through the octokit of @actions/github. */
export function createDeployments(repository: GithubRepository): Deployments {
  const where = { owner: repository.owner, repo: repository.repo };
  const call = createCall(repository, 'deployments', 'Give the job `permissions: deployments: write`');
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

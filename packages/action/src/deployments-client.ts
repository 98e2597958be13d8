import { getOctokit } from '@actions/github';

export type DeploymentsClient = ReturnType<typeof getOctokit>;

/** A module of its own, so that the client is parsed only by a step that projects. */
export function openClient(token: string, baseUrl: string | undefined): DeploymentsClient {
  return getOctokit(token, baseUrl === undefined ? {} : { baseUrl });
}

import { getOctokit } from '@actions/github';

export type GithubClient = ReturnType<typeof getOctokit>;

/** A module of its own, so that the client is parsed only by a step that projects. */
export function openClient(token: string, baseUrl: string | undefined): GithubClient {
  return getOctokit(token, baseUrl === undefined ? {} : { baseUrl });
}

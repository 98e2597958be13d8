import type { Deployments, Issues, Masker } from '@release-gates/core';
import { createDeployments } from './deployments.ts';
import type { GithubRepository } from './github-call.ts';
import { createIssues } from './issues.ts';

/** Without a token, and outside a workflow run, nobody is told. */
export function openGithub(masker: Masker): {
  readonly deployments: Deployments | undefined;
  readonly issues: Issues | undefined;
} {
  const { GITHUB_TOKEN, GH_TOKEN, ISSUES_TOKEN } = process.env;
  const token = GITHUB_TOKEN || GH_TOKEN;
  const main = open(token, masker);
  const own = open(ISSUES_TOKEN || token, masker);
  return { deployments: main && createDeployments(main), issues: own && createIssues(own) };
}

function open(token: string | undefined, masker: Masker): GithubRepository | undefined {
  const { GITHUB_ACTIONS, GITHUB_REPOSITORY: repository, GITHUB_API_URL: url } = process.env;
  const [owner, repo] = (repository ?? '').split('/');
  if (GITHUB_ACTIONS !== 'true' || !token || !owner || !repo) return undefined;
  masker.learn(token);
  return { owner, repo, loadClient: async () => (await import('./github-client.ts')).openClient(token, url) };
}

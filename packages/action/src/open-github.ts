import type { Deployments, Issues, Masker, Releases, Reviews } from '@release-gates/core';
import { createDeployments } from './deployments.ts';
import type { GithubRepository } from './github-call.ts';
import { createIssues } from './issues.ts';
import { createReleases } from './releases.ts';
import { createReviews, type ThisRun } from './reviews.ts';

/** Without a token, and outside a workflow run, nobody is told. */
export function openGithub(masker: Masker): {
  readonly deployments: Deployments | undefined;
  readonly issues: Issues | undefined;
  readonly reviews: Reviews | undefined;
  readonly releases: Releases | undefined;
} {
  const { GITHUB_TOKEN, GH_TOKEN, ISSUES_TOKEN } = process.env;
  const token = GITHUB_TOKEN || GH_TOKEN;
  const main = open(token, masker);
  const own = open(ISSUES_TOKEN || token, masker);
  const run = thisRun();
  return {
    deployments: main && createDeployments(main),
    issues: own && createIssues(own),
    reviews: main && run && createReviews(main, run),
    releases: main && createReleases(main),
  };
}

function thisRun(): ThisRun | undefined {
  const { GITHUB_RUN_ID: id = '', GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  return /^\d{1,15}$/.test(id) ? { id: Number(id), url: `${server}/${repository}/actions/runs/${id}` } : undefined;
}

function open(token: string | undefined, masker: Masker): GithubRepository | undefined {
  const { GITHUB_ACTIONS, GITHUB_REPOSITORY: repository, GITHUB_API_URL: url } = process.env;
  const [owner, repo] = (repository ?? '').split('/');
  if (GITHUB_ACTIONS !== 'true' || !token || !owner || !repo) return undefined;
  masker.learn(token);
  return { owner, repo, loadClient: async () => (await import('./github-client.ts')).openClient(token, url) };
}

import type { Deployments, Masker } from '@release-gates/core';
import { createDeployments } from './deployments.ts';

/** Without a token, and outside a workflow run, nobody is told. */
export function openDeployments(masker: Masker): Deployments | undefined {
  const { GITHUB_TOKEN, GH_TOKEN, GITHUB_REPOSITORY: repository, GITHUB_API_URL: url } = process.env;
  const token = GITHUB_TOKEN || GH_TOKEN;
  const [owner, repo] = (repository ?? '').split('/');
  if (process.env['GITHUB_ACTIONS'] !== 'true' || !token || !owner || !repo) return undefined;
  masker.learn(token);
  const client = async () => (await import('./deployments-client.ts')).openClient(token, url);
  return createDeployments({ owner, repo, loadClient: client });
}

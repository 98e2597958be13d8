import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCompiledCli } from '../support/compiled-cli.ts';
import { block } from './recipes.ts';

const RECIPES = join(import.meta.dirname, '../../examples/recipes');

interface Contract {
  readonly adapters: readonly {
    readonly id: string;
    readonly command_template: readonly string[];
  }[];
}

const contract = JSON.parse(
  readFileSync(join(RECIPES, 'security/release_traffic_adapter_contract.json'), 'utf8'),
) as Contract;

/** What the page says of a recipe: the command that moves, or the one that puts into place. */
function commandOf(heading: string): unknown {
  const { traffic, hooks } = block(heading) as unknown as {
    readonly traffic?: { readonly set: { readonly command: readonly string[] } };
    readonly hooks?: { readonly stage: { readonly command: readonly string[] } };
  };
  return traffic?.set.command ?? hooks?.stage.command;
}

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'recipe-contract-'));
  cpSync(RECIPES, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function judge(flags: readonly string[]): { readonly code: number | null; readonly open: readonly string[] } {
  const args = ['rollout-adapter-contract', '--release-candidate-id', 'rc-recipes', '--json', ...flags];
  const { status, stdout, stderr } = runCompiledCli(args, root);
  if (stdout === '') throw new Error(stderr);
  const { evidence } = JSON.parse(stdout) as { evidence: { checks: readonly { id: string; outcome: string }[] } };
  return { code: status, open: evidence.checks.filter(({ outcome }) => outcome !== 'pass').map(({ id }) => id) };
}

it('the gate takes every command, and one that will really run', () => {
  const runtime = JSON.stringify(commandOf('Gateway API'));
  expect(judge(['--command-template', runtime, '--require-runtime-command'])).toEqual({ code: 0, open: [] });
});

it('the gate does not take a placeholder of no name', () => {
  const runtime = JSON.stringify(['kubectl', 'annotate', '{share_of_green}', '{user}']);
  expect(judge(['--command-template', runtime])).toEqual({ code: 1, open: ['runtime_command_template_valid'] });
});

it.each([
  ['ingress-nginx', 'ingress-nginx'],
  ['gateway-api', 'Gateway API'],
  ['istio', 'Istio'],
  ['argo-rollouts', 'Argo Rollouts'],
  ['aws-target-groups', 'AWS: weighted target groups of a load balancer'],
  ['aws-codedeploy', 'AWS CodeDeploy'],
])('%s is the command that the page tells of', (id, heading) => {
  const adapter = contract.adapters.find((each) => each.id === id);
  expect(adapter?.command_template).toEqual(commandOf(heading));
});

it('holds no other', () => {
  expect(contract.adapters).toHaveLength(6);
});

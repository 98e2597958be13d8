import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCompiledCli } from '../../support/compiled-cli.ts';
import { copyExample, type ExampleRepository } from '../../support/example-repository.ts';

let example: ExampleRepository;
beforeEach(() => {
  example = copyExample();
});
afterEach(() => example.remove());

/** The variables and the event payload of a workflow run for a pull request from `base` to `head`. */
function pullRequest(base: string, head: string): Record<string, string> {
  const event = join(example.root, '.git', 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } }));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'octo/parcel-service',
    GITHUB_SHA: head,
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_ACTOR: 'mallory',
  };
}

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(example.root, path)), { recursive: true });
  writeFileSync(join(example.root, path), text);
};

describe('a pull request that edits its own policy', () => {
  it('is judged by the policy of the base commit, and says so', () => {
    const base = example.commit('base');
    put('CHANGES.md', '# Changes\n\nNothing about this version.\n');
    const head = example.commit('break the change log');
    expect(runCompiledCli(['governance-check'], example.root, pullRequest(base, head)).status).toBe(1);

    put('.github/release-gates.yml', "version: 1\nunits:\n  governance-check:\n    mode: 'off'\n");
    put(
      '.github/release-waivers/me.yml',
      'version: 1\ngate: governance-check\ncheck: changes_mentions_current_version\nowner: mallory\nticket: T\nreason: r\nexpires: 2099-01-01\n',
    );
    const lenient = example.commit('be lenient with myself');
    const run = runCompiledCli(['governance-check'], example.root, pullRequest(base, lenient));
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('policy_unchanged::.github/release-gates.yml');
    expect(run.stdout).toContain('changes_mentions_current_version');
  });

  it('says which commit each policy came from', () => {
    const base = example.commit('base');
    const head = example.commit('head');
    const run = runCompiledCli(['governance-check', '--json'], example.root, pullRequest(base, head));
    const { evidence } = JSON.parse(run.stdout) as {
      evidence: { materials: { path: string; role: string; origin: unknown }[] };
    };
    const policy = evidence.materials.find(({ path }) => path === 'security/release_policy.json');
    expect(policy).toMatchObject({ role: 'policy', origin: { commit: base } });
  });

  it('is refused where the base commit is not in the clone, with what to do', () => {
    const head = example.commit('head');
    const run = runCompiledCli(['governance-check'], example.root, pullRequest('a'.repeat(40), head));
    expect(run.status).toBe(3);
    expect(run.stderr).toContain('fetch-depth: 0');
  });

  it('is refused where the event cannot be read: it would be judged by its own policy', () => {
    const head = example.commit('head');
    const env = pullRequest(head, head);
    writeFileSync(env['GITHUB_EVENT_PATH'] ?? '', '{"pull_request":');
    expect(runCompiledCli(['governance-check'], example.root, env).status).toBe(2);
    expect(readFileSync(join(example.root, 'package.json'), 'utf8')).toContain('version');
  });
});

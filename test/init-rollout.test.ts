import { readFileSync } from 'node:fs';
import { validateDocument } from '@release-gates/core';
import { parseByExtension } from '@release-gates/formats';
import { operations } from '@release-gates/operations';
import { FREEZE_FOLDER, listFreezeFiles, parseApprovalFile, rolloutPolicySchema } from '@release-gates/rollout';
import { planInit, type InitOptions } from '@release-gates/runner';
import { FakeWorkspace } from '@release-gates/testkit';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

// What `init --rollout` writes is read by code of other packages. Whether the workflows are clean, and whether a plan works
// at once, is tried in `npm run test:act`.

const COMMIT = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
const options: InitOptions = {
  version: '1.2.3',
  versionSource: 'package.json',
  preflightCommand: 'release-gates preflight',
  rolloutCommand: 'release-gates rollout',
  rollout: true,
  hasRemote: true,
  suiteRepository: 'release-gates/release-gates',
  suiteCommit: COMMIT,
  suiteVersion: 'v0.1.0',
  defaultBranch: 'main',
  prefix: '',
  keptMaxAgeS: null,
  isEvidenceIgnored: false,
  force: false,
};
const planned = (changes: Partial<InitOptions> = {}) => planInit(new Set(), { ...options, ...changes });
const contentOf = (path: string, changes: Partial<InitOptions> = {}): string =>
  planned(changes).files.find((file) => file.path === path)?.content ?? `no ${path}`;
const WORKFLOWS = ['release-rollout', 'rollout-tick', 'release-freeze', 'release-rollback', 'release-downgrade'];

async function policyOf(text: string) {
  const file = 'release-rollout.yml';
  return validateDocument(rolloutPolicySchema, await parseByExtension(new TextEncoder().encode(text), { file }));
}

const RANK = ['none', 'read', 'write'];

/** GitHub refuses a call whose jobs ask for more than the caller grants; more than they ask for is too much. */
function neededBy(path: string): Record<string, string> {
  const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const { jobs } = parse(text) as { jobs: Record<string, { permissions: Record<string, string> }> };
  const needed: Record<string, string> = {};
  for (const [scope, level] of Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions))) {
    if (RANK.indexOf(level) > RANK.indexOf(needed[scope] ?? 'none')) needed[scope] = level;
  }
  return needed;
}

interface Caller {
  readonly on: { readonly workflow_dispatch: { readonly inputs: Record<string, unknown> } };
  readonly jobs: Record<string, { readonly with: Record<string, string> }>;
}

interface Called {
  readonly on: { readonly workflow_call: { readonly inputs: Record<string, unknown> } };
}

describe('init --rollout', () => {
  it.each([
    { hasRemote: true, remote: 'origin' },
    { hasRemote: false, remote: null },
  ])('writes a policy that is valid as it stands, with the state in $remote', async ({ hasRemote, remote }) => {
    const policy = await policyOf(contentOf('.github/release-rollout.yml', { hasRemote }));
    expect(policy.store).toEqual({ kind: 'git', ref: 'refs/heads/release-state', remote });
  });

  it('shows metrics, outputs, alerts and a follow-up that are valid once they are no comment any more', async () => {
    const text = contentOf('.github/release-rollout.yml');
    const shown = text.replaceAll(
      /^# ((?:metrics|slo|budget|guardrails|alerts|follow-up|shadow-outputs):|  .*)$/gm,
      '$1',
    );
    const [head, ...rest] = shown.split('# traffic:\n');
    const withoutTraffic = `${head}${rest.join('').replace(/^ {2}(?:adapter|set|read).*\n/gm, '')}`;
    expect(await policyOf(withoutTraffic)).toMatchObject({
      metrics: { provider: 'prometheus' },
      guardrails: {},
      'shadow-outputs': { source: 'replay', 'min-pairs': 100 },
      alerts: { source: 'prometheus' },
      'follow-up': { issues: true, labels: ['incident'] },
    });
  });

  it.each([
    { has: ['package.json'], artifact: 'package.json' },
    { has: [], artifact: 'CHANGES.md' },
  ])('names an artifact that is there: $artifact', ({ has, artifact }) => {
    const { files } = planInit(new Set(has), options);
    const { content } = files.find(({ path }) => path === '.github/release-gates.yml') ?? { content: '' };
    expect(parse(content)).toMatchObject({ units: { 'release-manifest': { with: { artifact: [artifact] } } } });
  });

  it('shows an approval that is valid', async () => {
    const readme = contentOf('.github/release-approvals/README.md');
    const example = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    await expect(parseApprovalFile(new TextEncoder().encode(example), 'start.yml')).resolves.toMatchObject({
      action: 'start',
    });
  });

  it('explains signed freezes by commands that there are, in a folder that nothing stops', async () => {
    const path = `${FREEZE_FOLDER}/README.md`;
    const readme = contentOf(path);
    const commands = /```sh\n([\s\S]*?)```/.exec(readme)?.[1]?.trim().split('\n') ?? [];
    const { inputs } = (await operations['freeze-sign']?.()) ?? { inputs: undefined };
    const flags = commands.flatMap((command) => [...command.matchAll(/--([a-z-]+)/g)].map(([, flag = '']) => flag));
    const known = new Set([
      'environment',
      ...Object.keys(inputs?.shape ?? {}).map((name) => name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`)),
    ]);
    expect(flags.filter((flag) => !known.has(flag))).toEqual([]);
    expect(flags).toContain('thaw');
    expect(await listFreezeFiles(new FakeWorkspace({ [path]: readme }))).toEqual([]);
  });

  it.each([...WORKFLOWS, 'release-hotfix'])('calls %s.yml by its commit, and grants only what that needs', (name) => {
    const text = contentOf(`.github/workflows/${name}.yml`);
    const { permissions, concurrency, jobs } = parse(text) as {
      permissions: object;
      concurrency: { group: string };
      jobs: Record<string, { uses: string; permissions: Record<string, string> }>;
    };
    expect(text).toContain(`uses: release-gates/release-gates/.github/workflows/${name}.yml@${COMMIT} # v0.1.0`);
    expect(permissions).toEqual({});
    expect(concurrency.group).toContain('github.run_id');
    const needed = neededBy(`.github/workflows/${name}.yml`);
    expect(Object.values(jobs).map(({ permissions: granted }) => granted)).toEqual(
      Object.values(jobs).map(() => needed),
    );
  });

  it.each([...WORKFLOWS, 'release-hotfix'])(
    'lets %s.yml be asked for all that a channel and an override need',
    (name) => {
      const { on, jobs } = parse(contentOf(`.github/workflows/${name}.yml`)) as Caller;
      const asked = Object.keys(on.workflow_dispatch.inputs);
      const called = parse(
        readFileSync(new URL(`../.github/workflows/${name}.yml`, import.meta.url), 'utf8'),
      ) as Called;
      const offered = Object.keys(called.on.workflow_call.inputs);
      const wanted = ['environment', 'tenant', 'region', 'segment', 'strategy', 'allow-gate-failures'];
      expect(asked).toEqual(expect.arrayContaining(wanted.filter((input) => offered.includes(input))));
      // What is asked for and not handed on would be passed over; GitHub takes ten.
      const byHand = Object.values(jobs).at(-1)?.with ?? {};
      expect(byHand).toEqual(Object.fromEntries(asked.map((input) => [input, `\${{ inputs.${input} }}`])));
      expect(asked.filter((input) => !offered.includes(input))).toEqual([]);
      expect(asked.length).toBeLessThanOrEqual(10);
    },
  );

  it('writes no workflow where GitHub reads none', () => {
    const inside = planned({ prefix: 'services/shop/' }).files.map(({ path }) => path);
    expect(inside.filter((path) => path.includes('workflows'))).toEqual([]);
    expect(inside).toContain('.github/release-rollout.yml');
  });

  it('tells whoever is called at night which of its own workflows to run, with inputs that they have', () => {
    const page = contentOf('docs/rollout-on-call.md');
    const runs = [...page.matchAll(/^gh workflow run (\S+)\.yml (.*)$/gm)];
    expect(runs.map(([, name]) => name)).toEqual(expect.arrayContaining(['release-freeze', 'release-rollback']));
    for (const [, name, flags = ''] of runs) {
      const { on } = parse(contentOf(`.github/workflows/${name}.yml`)) as Caller;
      const given = [...flags.matchAll(/-f ([\w-]+)=/g)].map(([, input]) => input);
      expect(Object.keys(on.workflow_dispatch.inputs)).toEqual(expect.arrayContaining(given));
    }
    expect(page).toContain(`checkout ${COMMIT}`);
    expect(contentOf('docs/rollout-on-call.md', { prefix: 'services/shop/' })).not.toContain('gh workflow');
  });

  it('writes nothing of this unless it is asked to', () => {
    const paths = planned({ rollout: false }).files.map(({ path }) => path);
    expect(paths.filter((path) => /rollout|rollback\.yml|approvals|freeze|on-call/.test(path))).toEqual([]);
  });
});

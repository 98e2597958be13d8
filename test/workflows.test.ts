import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

// House rules for everything that runs in other people's repositories. Whether a file is a valid workflow at all is
// judged by actionlint, zizmor and GitHub's own parser in `npm run test:act`.

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly permissions?: Record<string, string>;
  readonly 'timeout-minutes'?: unknown;
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
  readonly concurrency?: { readonly 'cancel-in-progress'?: unknown; readonly queue?: string };
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: { readonly workflow_call?: { readonly inputs?: Record<string, unknown> } };
  readonly permissions?: object;
  readonly jobs: Record<string, Job>;
}
interface Action {
  readonly inputs?: Record<string, unknown>;
  readonly outputs?: Record<string, unknown>;
  readonly runs: { readonly steps?: readonly Step[] };
}

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const workflowFiles = readdirSync(`${root}.github/workflows`).map((name) => `.github/workflows/${name}`);
const workflows = workflowFiles.map((file) => ({ file, workflow: parse(read(file)) as Workflow }));
const composite = parse(read('actions/preflight/action.yml')) as Action;
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${file} ${id}`, file, job })),
);
const steps = [
  ...jobs.flatMap(({ name, job }) => (job.steps ?? []).map((step) => ({ name, step }))),
  ...(composite.runs.steps ?? []).map((step) => ({ name: 'actions/preflight', step })),
];
const calls = steps.flatMap(({ name, step }) => (step.uses === undefined ? [] : [{ name, uses: step.uses, step }]));
const own = calls.filter(({ uses }) => uses.startsWith('$/'));
const foreign = calls.filter(({ uses }) => !uses.startsWith('$/'));

describe('workflows', () => {
  it.each(workflows)('$file grants nothing at the top', ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
  });

  it.each(jobs)('$name may read at most', ({ job }) => {
    expect(job.permissions).toBeDefined();
    expect(
      Object.entries(job.permissions ?? {}).filter(([scope, level]) => `${scope}:${level}` !== 'contents:read'),
    ).toEqual([]);
  });

  it.each(jobs.filter(({ job }) => job.uses === undefined))('$name has a time limit', ({ job }) => {
    expect(job['timeout-minutes']).toBeDefined();
  });

  it.each(jobs.filter(({ job }) => job.concurrency !== undefined))('$name queues and never cancels', ({ job }) => {
    expect(job.concurrency).toMatchObject({ 'cancel-in-progress': false, queue: 'max' });
  });

  it.each(foreign)('$name pins $uses by commit', ({ uses }) => {
    expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  it.each(workflowFiles)('%s names the version beside every commit', (file) => {
    const pins = read(file).match(/uses: \S+@[0-9a-f]{40}.*/g) ?? [];
    expect(pins.filter((line) => !/ # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('pins one action to one commit everywhere', () => {
    const seen = new Map<string, Set<string>>();
    for (const { uses } of foreign) {
      const [action, commit] = uses.split('@') as [string, string];
      seen.set(action, (seen.get(action) ?? new Set()).add(commit));
    }
    expect([...seen].filter(([, commits]) => commits.size > 1)).toEqual([]);
  });

  it.each(foreign.filter(({ uses }) => uses.startsWith('actions/checkout@')))('$name keeps no token', ({ step }) => {
    expect(step.with?.['persist-credentials']).toBe(false);
  });

  it.each(steps.filter(({ step }) => step.run !== undefined))('$name splices nothing into a shell', ({ step }) => {
    expect(step.run).not.toContain('${{');
  });
});

describe('calls to our own', () => {
  it.each(own)('$name gives $uses only inputs that it has', ({ uses, step }) => {
    const path = `${uses.slice(2)}/action.yml`;
    expect(existsSync(`${root}${path}`) ? 'there' : `${path} is missing`).toBe('there');
    const action = parse(read(path)) as Action;
    expect(Object.keys(step.with ?? {}).filter((input) => !Object.hasOwn(action.inputs ?? {}, input))).toEqual([]);
  });

  it.each(jobs.filter(({ job }) => job.uses?.startsWith('$/') === true))('$name calls what is there', ({ job }) => {
    const called = parse(read((job.uses ?? '').slice(2))) as Workflow;
    const known = Object.keys(called.on.workflow_call?.inputs ?? {});
    expect(Object.keys(job.with ?? {}).filter((input) => !known.includes(input))).toEqual([]);
  });

  const outputsRead = [...workflowFiles, 'actions/preflight/action.yml'].flatMap((file) =>
    [...read(file).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].map(([, id, output]) => ({ file, id, output })),
  );
  it.each(outputsRead)('$file reads $output of step $id, which it sets', ({ file, id, output }) => {
    const uses = new RegExp(`id: ${id}\\n(?: +(?!- ).*\\n)*? +uses: \\$/(\\S+)`).exec(read(file))?.[1];
    const action = parse(read(`${uses}/action.yml`)) as Action;
    expect(Object.keys(action.outputs ?? {})).toContain(output);
  });

  it('a composite passes on every input of the unit that it runs', () => {
    const unit = parse(read('actions/preflight-run/action.yml')) as Action;
    const missing = Object.keys(unit.inputs ?? {}).filter((input) => !Object.hasOwn(composite.inputs ?? {}, input));
    expect(missing).toEqual(['dry-run']);
  });
});

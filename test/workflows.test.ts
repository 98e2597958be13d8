import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

// House rules for everything that runs in other people's repositories. Whether a file is a valid workflow at all is
// judged by actionlint, zizmor and GitHub's own parser in `npm run test:act`.

interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly permissions?: Record<string, string>;
  readonly environment?: { readonly name?: string; readonly deployment?: unknown };
  readonly 'timeout-minutes'?: unknown;
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
  readonly concurrency?: { readonly group?: string; readonly 'cancel-in-progress'?: unknown; readonly queue?: string };
  readonly env?: Record<string, string>;
  readonly steps?: readonly Step[];
}
interface Form {
  readonly inputs?: Record<string, { readonly description?: string }>;
}
interface Workflow {
  readonly on: { readonly workflow_call?: Form; readonly workflow_dispatch?: Form | null };
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
const ROLLOUT = /workflows\/(?:rollout-|release-(?:rollout|freeze|rollback|downgrade|hotfix)\.)/;
const executorOf = (job: Job): Step | undefined => job.steps?.find(({ uses }) => uses === '$/actions/rollout-executor');

/** What a witness cosigned last is a branch of its repository. */
const isWitness = (job: Job): boolean => job.steps?.some(({ uses }) => uses === '$/actions/witness') === true;

const actionOf = (job: Job): unknown => executorOf(job)?.with?.['action'];

/** The state of a rollout is a branch, what is live a deployment, what a rollback leaves to do an issue; the artifact of another run is read by its id. */
function neededBy(job: Job): string[] {
  const isChange = executorOf(job) !== undefined && executorOf(job)?.with?.['dry-run'] === undefined;
  const isMove = isChange && actionOf(job) !== 'freeze';
  const readsRun = job.steps?.some((step) => step.with?.['run-id'] !== undefined) === true;
  return [
    'contents: read',
    ...(isChange || isWitness(job) ? ['contents: write'] : []),
    ...(isMove ? ['deployments: write'] : []),
    ...(isChange && /rollback|'tick'/.test(String(actionOf(job))) ? ['issues: write'] : []),
    ...(readsRun ? ['actions: read'] : []),
  ];
}

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

  it.each(jobs)('$name may do no more than it needs', ({ job }) => {
    const granted = Object.entries(job.permissions ?? {}).map(([scope, level]) => `${scope}: ${level}`);
    expect(job.permissions).toBeDefined();
    expect(granted.filter((grant) => !neededBy(job).includes(grant))).toEqual([]);
  });

  it.each(workflowFiles)('%s says what every permission beyond reading the code is for', (file) => {
    const grants = read(file).match(/^ +(?:actions|contents|id-token|issues|deployments): (?:read|write).*/gm) ?? [];
    expect(grants.filter((line) => !line.includes('contents: read') && !/ # \S/.test(line))).toEqual([]);
  });

  it.each(jobs.filter(({ job }) => job.uses === undefined))('$name has a time limit', ({ job }) => {
    expect(job['timeout-minutes']).toBeDefined();
  });

  // A group that holds the run's id is the run's own: nothing else waits in it.
  it.each(jobs.filter(({ job }) => job.concurrency !== undefined))('$name queues and never cancels', ({ job }) => {
    const isOwn = job.concurrency?.group?.includes('github.run_id') === true;
    expect(job.concurrency).toMatchObject({ 'cancel-in-progress': false, ...(!isOwn && { queue: 'max' }) });
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

describe('the smoke of a rollout', () => {
  const job = jobs.find(({ name }) => name === '.github/workflows/smoke.yml rollout')?.job;

  it('starts, ticks, freezes and asks, on a branch of its own', () => {
    const asked = job?.steps?.flatMap(({ uses, with: given }) =>
      uses?.startsWith('$/') === true ? [given?.['action']] : [],
    );
    expect(asked).toEqual(['apply', 'tick', 'freeze', 'status']);
    expect(job?.env?.['STATE']).toContain('github.run_id');
  });

  it('deletes that branch whatever came before', () => {
    expect(job?.steps?.at(-1)).toMatchObject({ if: '${{ always() }}', run: expect.stringContaining('DELETE') });
  });
});

describe('workflows of a rollout', () => {
  const rollout = jobs.filter(({ file }) => ROLLOUT.test(file));

  it.each(rollout.filter(({ job }) => job.permissions?.['contents'] === 'write'))(
    '$name waits for its channel, and what is urgent for its own kind alone',
    ({ job }) => {
      const channel = '${{ inputs.tenant }}-${{ inputs.environment }}-${{ inputs.region }}-${{ inputs.segment }}';
      const urgent: Record<string, string> = { freeze: 'freeze-${{ inputs.scope }}', rollback: 'rollback' };
      const kind = urgent[String(actionOf(job))] ?? 'rollout';
      expect(job.concurrency).toEqual({
        group: `release-${kind}-${channel}`,
        'cancel-in-progress': false,
        queue: 'max',
      });
    },
  );

  it.each(rollout.filter(({ job }) => job.environment !== undefined))('$name files no deployment', ({ job }) => {
    expect(job.environment?.deployment).toBe(false);
  });

  it.each(rollout.filter(({ job }) => job.environment?.name?.includes('approval-environment')))(
    '$name holds up nothing while it waits for a yes',
    ({ job }) => {
      expect(job.concurrency?.group).toContain('github.run_id');
      expect(job.permissions).toEqual({});
    },
  );

  it.each(rollout.filter(({ job }) => actionOf(job) === 'freeze'))('$name needs a checkout and a token only', (one) => {
    expect(one.job.steps?.map(({ uses }) => uses?.replace(/@.*/, ''))).toEqual([
      'actions/checkout',
      '$/actions/rollout-executor',
    ]);
    expect(one.job).not.toHaveProperty('environment');
    expect(one.job).not.toHaveProperty('needs');
  });

  it.each(workflows.filter(({ file }) => ROLLOUT.test(file)))('$file asks by hand as it asks a caller', (one) => {
    const called = one.workflow.on.workflow_call?.inputs ?? {};
    const byHand = Object.keys(one.workflow.on.workflow_dispatch?.inputs ?? {});
    expect(byHand.length).toBeGreaterThan(0);
    expect(byHand.filter((input) => !Object.hasOwn(called, input))).toEqual([]);
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

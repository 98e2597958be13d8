import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { parseCommands, parseEnvFile, type RunnerCommand } from './runner-oracle.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface ActionStep {
  readonly unit: string;
  /** As under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE and working directory of the step. */
  readonly workspace: string;
  /** Node that starts the stub; default the running one. */
  readonly node?: string;
  /** Program and arguments that the step is started through (a sandbox). `RUNNER_TEMP` must stay writable. */
  readonly through?: (runnerTemp: string) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly commands: readonly RunnerCommand[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly summary: string;
}

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export function readAction(unit: string): ActionMetadata {
  return parse(readFileSync(join(ROOT, 'actions', unit, 'action.yml'), 'utf8')) as ActionMetadata;
}

/** Starts `runs.main` of an action as the runner does: every declared input as `INPUT_…`, the four files, nothing else. */
export function runAction(step: ActionStep): StepResult {
  const metadata = readAction(step.unit);
  const temp = mkdtempSync(join(tmpdir(), 'release-gates-runner-'));
  const files = ['output', 'env', 'state', 'step_summary', 'path'];
  for (const name of files) writeFileSync(join(temp, name), '');
  const main = join(ROOT, 'actions', step.unit, metadata.runs.main);
  const [program, ...args] = [...(step.through?.(temp) ?? []), step.node ?? process.execPath, main];
  try {
    const run = spawnSync(program, args, {
      cwd: step.workspace,
      env: { ...runnerVariables(step.workspace, temp), ...inputVariables(metadata, step.inputs ?? {}), ...step.env },
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    if (run.error !== undefined) throw run.error;
    const text = (name: string): string => readFileSync(join(temp, name), 'utf8');
    return {
      status: run.status,
      stdout: run.stdout,
      stderr: run.stderr,
      commands: parseCommands(run.stdout),
      outputs: parseEnvFile(text('output')),
      variables: parseEnvFile(text('env')),
      state: parseEnvFile(text('state')),
      summary: text('step_summary'),
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** The runner upper-cases a name and turns blanks into `_`; hyphens stay. An absent input is the empty text. */
function inputVariables(metadata: ActionMetadata, given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(metadata.inputs, name));
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`,
      given[name] ?? input.default ?? '',
    ]),
  );
}

function runnerVariables(workspace: string, temp: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/parcel-service',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'release',
    GITHUB_JOB: 'preflight',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_ACTOR: 'octocat',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_ENV: join(temp, 'env'),
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_STEP_SUMMARY: join(temp, 'step_summary'),
    GITHUB_PATH: join(temp, 'path'),
  };
}

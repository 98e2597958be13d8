import { userInfo } from 'node:os';
import {
  formatFileTime,
  InputError,
  parseStrictJson,
  type ChangeContext,
  type Json,
  type Run,
} from '@release-gates/core';
import { readRegularFile } from '../regular-file.ts';

/** GitHub cuts webhook payloads at 25 MB. */
const MAX_EVENT_BYTES = 26 * 1024 * 1024;

export interface RunContext {
  readonly run: Run;
  readonly change: ChangeContext;
}

type Variables = Readonly<Record<string, string | undefined>>;

const NO_CHANGE: ChangeContext = {
  repository: undefined,
  ref: undefined,
  commit: undefined,
  baseCommit: undefined,
  headCommit: undefined,
};

/**
 * Who runs this, from the variables and the event payload of a workflow run. A local run is named by its start, so
 * that a fixed clock gives the same evidence twice.
 *
 * @throws InputError `run.invalid`, `run.event_unreadable`, `json.*`: without the payload of a pull request it would be
 * judged by its own policy
 */
export function readRun(env: Variables, nowMs: number): RunContext {
  if (env['GITHUB_ACTIONS'] !== 'true') return { run: localRun(env, nowMs), change: NO_CHANGE };
  const event = env['GITHUB_EVENT_NAME'] || 'unknown';
  const hasRunId = /^\d{1,20}$/.test(env['GITHUB_RUN_ID'] ?? '');
  return {
    run: hasRunId ? workflowRun(env, event) : localRun(env, nowMs),
    change: {
      repository: env['GITHUB_REPOSITORY'] || undefined,
      ref: env['GITHUB_REF'] || undefined,
      commit: commitId(env['GITHUB_SHA']),
      ...readChange(event, env),
    },
  };
}

/** Of whoever verifies nothing is told, so nothing is asked: the name of an account may come through a socket (nscd). */
export function unnamedRun(nowMs: number): RunContext {
  return { run: localRunOf('unknown', nowMs), change: NO_CHANGE };
}

function localRun(env: Variables, nowMs: number): Run {
  return localRunOf(env['USER'] || env['LOGNAME'] || accountName(), nowMs);
}

function localRunOf(actor: string, nowMs: number): Run {
  return { kind: 'local', id: `local-${formatFileTime(nowMs)}`, actor: actor.slice(0, 256) };
}

/** A cron job and a container have no `USER`; who acted at night should stand in the ledger all the same. */
function accountName(): string {
  try {
    return userInfo().username || 'unknown';
  } catch {
    // The account of this process has no entry: a container that runs under a bare number.
    return 'unknown';
  }
}

function workflowRun(env: Variables, event: string): Run {
  const attempt = env['GITHUB_RUN_ATTEMPT'] || '1';
  if (!/^[1-9]\d{0,5}$/.test(attempt)) {
    throw new InputError({
      code: 'run.invalid',
      message: `expected the number of the run's attempt, found ${JSON.stringify(attempt.slice(0, 40))}`,
      where: { file: 'GITHUB_RUN_ATTEMPT' },
    });
  }
  return {
    kind: 'github',
    id: env['GITHUB_RUN_ID'] ?? '',
    attempt: Number(attempt),
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    event,
    actor: env['GITHUB_ACTOR'] || 'unknown',
  };
}

type Commits = Pick<ChangeContext, 'baseCommit' | 'headCommit'>;

const NO_COMMITS: Commits = { baseCommit: undefined, headCommit: undefined };

/** Where events that bring somebody's change name its base and head. */
function pathsOf(event: string): { base: readonly string[]; head: readonly string[] } | undefined {
  if (event === 'merge_group') return { base: ['merge_group', 'base_sha'], head: ['merge_group', 'head_sha'] };
  if (!event.startsWith('pull_request')) return undefined;
  return { base: ['pull_request', 'base', 'sha'], head: ['pull_request', 'head', 'sha'] };
}

/** Also `pull_request_target` and `merge_group`: whatever brings a change is judged by its base's policy, or not at all. */
function readChange(event: string, env: Variables): Commits {
  const path = env['GITHUB_EVENT_PATH'];
  if (event === 'workflow_run' || event === 'issue_comment') return readFollowUp(event, readPayload(path, event), env);
  const paths = pathsOf(event);
  if (paths === undefined) return NO_COMMITS;
  const payload = readPayload(path, event);
  const baseCommit = commitAt(payload, paths.base);
  if (baseCommit === undefined) throw unreadable(event, `it names no commit at ${paths.base.join('.')}`);
  return { baseCommit, headCommit: commitAt(payload, paths.head) };
}

/**
 * Events of the default branch that workflows answer by checking out the change of an outsider, with the rights of the
 * repository. GITHUB_SHA is the default branch's commit, so its policy judges; where nothing else is checked out that is
 * what would have been read anyway.
 */
function readFollowUp(event: 'workflow_run' | 'issue_comment', payload: Json, env: Variables): Commits {
  const isOfChange =
    event === 'workflow_run'
      ? String(valueAt(payload, ['workflow_run', 'event'])).startsWith('pull_request')
      : valueAt(payload, ['issue', 'pull_request']) !== undefined;
  if (!isOfChange) return NO_COMMITS;
  const baseCommit = commitId(env['GITHUB_SHA']);
  if (baseCommit === undefined) throw unreadable(event, 'GITHUB_SHA names no commit');
  return { baseCommit, headCommit: commitAt(payload, ['workflow_run', 'head_sha']) };
}

function readPayload(path: string | undefined, event: string): Json {
  if (path === undefined || path === '') throw unreadable(event, 'the variable is not set');
  const file = readRegularFile(path, MAX_EVENT_BYTES);
  if (file.state === 'absent') throw unreadable(event, 'there is no such file');
  if (file.state === 'refused') throw unreadable(event, file.reason);
  return parseStrictJson(file.bytes, { file: 'GITHUB_EVENT_PATH', maxBytes: MAX_EVENT_BYTES }).value;
}

function unreadable(event: string, found: string): InputError {
  return new InputError({
    code: 'run.event_unreadable',
    message: `expected the payload of the ${event} event, which names the base commit that the policy is read from, but ${found}`,
    where: { file: 'GITHUB_EVENT_PATH' },
    remedy: 'Pass the payload on; without it the change would be judged by its own policy',
  });
}

function commitAt(payload: Json, path: readonly string[]): string | undefined {
  return commitId(valueAt(payload, path));
}

function valueAt(payload: Json, path: readonly string[]): unknown {
  let current: unknown = payload;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

function commitId(value: unknown): string | undefined {
  return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}

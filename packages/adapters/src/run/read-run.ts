import fs from 'node:fs';
import { formatFileTime, parseStrictJson, type ChangeContext, type Json, type Run } from '@release-gates/core';

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
 * @throws InputError `json.*` where a workflow run's event payload cannot be read: without it a pull request would be
 * judged by its own policy
 */
export function readRun(env: Variables, nowMs: number): RunContext {
  if (env['GITHUB_ACTIONS'] !== 'true' || !/^\d{1,20}$/.test(env['GITHUB_RUN_ID'] ?? '')) {
    const actor = env['USER'] ?? env['LOGNAME'] ?? 'unknown';
    return { run: { kind: 'local', id: `local-${formatFileTime(nowMs)}`, actor }, change: NO_CHANGE };
  }
  const event = env['GITHUB_EVENT_NAME'] ?? 'unknown';
  return {
    run: {
      kind: 'github',
      id: env['GITHUB_RUN_ID'] ?? '',
      attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
      workflow: env['GITHUB_WORKFLOW'] ?? '',
      job: env['GITHUB_JOB'] ?? '',
      event,
      actor: env['GITHUB_ACTOR'] ?? 'unknown',
    },
    change: {
      repository: env['GITHUB_REPOSITORY'] || undefined,
      ref: env['GITHUB_REF'] || undefined,
      commit: commitId(env['GITHUB_SHA']),
      ...pullRequest(event, env['GITHUB_EVENT_PATH']),
    },
  };
}

/** Also `pull_request_target` and `merge_group`: whatever names a base is judged by the base's policy. */
function pullRequest(event: string, path: string | undefined): Pick<ChangeContext, 'baseCommit' | 'headCommit'> {
  if (!/^(pull_request(_target|_review)?|merge_group)$/.test(event) || !path) {
    return { baseCommit: undefined, headCommit: undefined };
  }
  const payload = parseStrictJson(fs.readFileSync(path), { file: 'GITHUB_EVENT_PATH', maxBytes: MAX_EVENT_BYTES }).value;
  if (event === 'merge_group') {
    return { baseCommit: commitAt(payload, ['merge_group', 'base_sha']), headCommit: commitAt(payload, ['merge_group', 'head_sha']) };
  }
  return {
    baseCommit: commitAt(payload, ['pull_request', 'base', 'sha']),
    headCommit: commitAt(payload, ['pull_request', 'head', 'sha']),
  };
}

function commitAt(payload: Json, path: readonly string[]): string | undefined {
  let current: unknown = payload;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return commitId(current);
}

function commitId(value: unknown): string | undefined {
  return typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}

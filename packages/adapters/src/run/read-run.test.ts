import { execFileSync } from 'node:child_process';
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@release-gates/core';
import { expect, test } from 'vitest';
import { readRun, unnamedRun } from './read-run.ts';

const NOW_MS = 1_795_176_000_000;
const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);
const MERGE = 'c'.repeat(40);
const folder = mkdtempSync(join(tmpdir(), 'run-'));

function payload(content: string): string {
  const path = join(folder, `${Math.abs(hashOf(content))}.json`);
  writeFileSync(path, content);
  return path;
}

function hashOf(text: string): number {
  return Array.from(text).reduce((hash, character) => (hash * 31 + (character.codePointAt(0) ?? 0)) | 0, 7);
}

function workflow(event: string, path?: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKFLOW: 'release',
    GITHUB_JOB: 'gate',
    GITHUB_ACTOR: 'somebody',
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_SHA: MERGE,
    ...(path !== undefined && { GITHUB_EVENT_PATH: path }),
  };
}

const pullRequest = JSON.stringify({ pull_request: { base: { sha: BASE }, head: { sha: HEAD } } });
const mergeGroup = JSON.stringify({ merge_group: { base_sha: BASE, head_sha: HEAD } });

test('a local run is named by its start', () => {
  expect(readRun({ USER: 'me' }, NOW_MS)).toEqual({
    run: { kind: 'local', id: 'local-20261120T120000.000Z', actor: 'me' },
    change: { repository: undefined, ref: undefined, commit: undefined, baseCommit: undefined, headCommit: undefined },
  });
  expect(readRun({ GITHUB_EVENT_NAME: 'pull_request' }, NOW_MS).run).toMatchObject({
    actor: userInfo().username,
  });
});

test('a run of nobody asks nothing', () => {
  expect(unnamedRun(NOW_MS)).toEqual({
    run: { kind: 'local', id: 'local-20261120T120000.000Z', actor: 'unknown' },
    change: readRun({ USER: 'me' }, NOW_MS).change,
  });
});

test('a push names no base', () => {
  expect(readRun(workflow('push'), NOW_MS)).toEqual({
    run: { kind: 'github', id: '4711', attempt: 2, workflow: 'release', job: 'gate', event: 'push', actor: 'somebody' },
    change: {
      repository: 'owner/name',
      ref: 'refs/pull/7/merge',
      commit: MERGE,
      baseCommit: undefined,
      headCommit: undefined,
    },
  });
});

test.each([
  ['pull_request', pullRequest],
  ['pull_request_target', pullRequest],
  ['pull_request_review', pullRequest],
  ['pull_request_review_comment', pullRequest],
  ['merge_group', mergeGroup],
])('%s names base and head', (event, content) => {
  expect(readRun(workflow(event, payload(content)), NOW_MS).change).toMatchObject({
    baseCommit: BASE,
    headCommit: HEAD,
  });
});

const afterPullRequest = JSON.stringify({ workflow_run: { event: 'pull_request', head_sha: HEAD } });

test.each<[string, string, string, string | undefined, string | undefined]>([
  ['after a pull request', 'workflow_run', afterPullRequest, MERGE, HEAD],
  [
    'after one of a fork with full rights',
    'workflow_run',
    afterPullRequest.replace('request', 'request_target'),
    MERGE,
    HEAD,
  ],
  ['after a push', 'workflow_run', afterPullRequest.replace('pull_request', 'push'), undefined, undefined],
  ['a comment on a pull request', 'issue_comment', '{"issue":{"pull_request":{}}}', MERGE, undefined],
  ['a comment on an issue', 'issue_comment', '{"issue":{}}', undefined, undefined],
])('%s is judged by the default branch, where that runs a change of others', (_, event, content, base, head) => {
  const { change } = readRun(workflow(event, payload(content)), NOW_MS);
  expect([change.baseCommit, change.headCommit]).toEqual([base, head]);
});

test('a pull request without a run id is still judged by its base', () => {
  const { GITHUB_RUN_ID: _, ...env } = workflow('pull_request', payload(pullRequest));
  expect(readRun(env, NOW_MS)).toMatchObject({ run: { kind: 'local' }, change: { baseCommit: BASE } });
});

function huge(): string {
  const path = payload('{"huge":1}');
  truncateSync(path, 27 * 1024 * 1024);
  return path;
}

function fifo(): string {
  const path = join(folder, 'fifo');
  execFileSync('mkfifo', [path]);
  return path;
}

test.each([
  ['no path', () => undefined],
  ['no file', () => join(folder, 'missing')],
  ['a folder', () => folder],
  ['a pipe', fifo],
  ['no JSON', () => payload('nonsense')],
  ['two spellings of one key', () => payload(`{"pull_request":${pullRequest},"pull_request":{}}`)],
  ['another event', () => payload('{}')],
  ['a base that is no commit', () => payload('{"pull_request":{"base":{"sha":"main"}}}')],
  ['too large', huge],
])('a pull request whose payload cannot be had is refused: %s', (_, path) => {
  expect(() => readRun(workflow('pull_request', path()), NOW_MS)).toThrow(InputError);
});

test.each(['0', '-1', '1e3', 'x', '99999999'])('attempt %j is refused', (attempt) => {
  expect(() => readRun({ ...workflow('push'), GITHUB_RUN_ATTEMPT: attempt }, NOW_MS)).toThrow(InputError);
});

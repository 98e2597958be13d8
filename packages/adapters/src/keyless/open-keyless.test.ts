import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Masker } from '@release-gates/core';
import { expect, it } from 'vitest';
import { openKeyless } from './open-keyless.ts';

const folder = mkdtempSync(join(tmpdir(), 'keyless-'));

function open(environment: Readonly<Record<string, string>>) {
  return openKeyless({ environment, masker: new Masker() });
}

it.each([
  ['public', '{"repository":{"private":false,"visibility":"public"}}', true],
  ['private', '{"repository":{"private":true,"visibility":"private"}}', false],
  ['internal, which some events call not private', '{"repository":{"private":false,"visibility":"internal"}}', false],
  ['not named', '{}', false],
  ['named by a text', '{"repository":{"private":"false"}}', false],
  ['unreadable', '{', false],
])('a repository that is %s', (name, payload, isPublic) => {
  const path = join(folder, `${name.slice(0, 8)}.json`);
  writeFileSync(path, payload);
  expect(open({ GITHUB_EVENT_PATH: path }).isRepositoryPublic()).toBe(isPublic);
});

it('a run without a payload says of no repository that everybody may read it', () => {
  expect(open({}).isRepositoryPublic()).toBe(false);
  expect(open({ GITHUB_EVENT_PATH: join(folder, 'none.json') }).isRepositoryPublic()).toBe(false);
});

it.each([
  ['a workflow', { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }, true],
  ['another CI', { SIGSTORE_ID_TOKEN: 'a.b.c' }, true],
  ['half of a workflow', { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1' }, false],
  ['nobody', {}, false],
])('who runs it can be certified: %s', (_name, environment, isAvailable) => {
  expect(open(environment).unavailable() === undefined).toBe(isAvailable);
});

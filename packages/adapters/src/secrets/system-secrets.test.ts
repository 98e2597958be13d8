import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError, Masker } from '@release-gates/core';
import { expect, test } from 'vitest';
import { SystemSecrets } from './system-secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'secrets-'));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function open(environment: Record<string, string> = {}): SystemSecrets {
  return new SystemSecrets(environment, new Masker());
}

test('what is handed out is masked from then on', async () => {
  const secrets = open({ KEY: 'from-environment' });
  expect(secrets.mask('from-environment')).toBe('from-environment');
  expect(secrets.fromEnvironment('KEY')).toBe('from-environment');
  expect(await secrets.fromFile(file('key', 'from-file\r\n'))).toBe('from-file');
  expect(secrets.mask('a from-environment b from-file c')).toBe('a *** b *** c');
});

test('what the environment calls a secret is masked unasked: a child may read it from our process and print it', () => {
  const secrets = open({
    GITHUB_TOKEN: 'ghs_0123456789abcdef',
    NPM_TOKEN: 'npm_0123456789abcdef',
    DB_PASSWORD: 'correct horse battery',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'eyJhbGciOiJSUzI1NiJ9',
    AUDIT_SIGNING_KEY: 'PRIVATE+KEY+release+0123',
    SHORT_TOKEN: 'true',
    TOKENIZER: 'a-plain-setting-of-a-step',
  });
  const printed =
    'ghs_0123456789abcdef npm_0123456789abcdef correct horse battery eyJhbGciOiJSUzI1NiJ9 PRIVATE+KEY+release+0123 true';
  expect(secrets.mask(printed)).toBe('*** *** *** *** *** true');
  expect(secrets.mask('a-plain-setting-of-a-step')).toBe('a-plain-setting-of-a-step');
});

test('unset, empty and missing are undefined', async () => {
  expect(open({ EMPTY: '' }).fromEnvironment('EMPTY')).toBeUndefined();
  expect(open().fromEnvironment('UNSET')).toBeUndefined();
  expect(await open().fromFile(join(folder, 'missing'))).toBeUndefined();
});

test('only the last line break is cut', async () => {
  expect(await open().fromFile(file('lines', ' line one\n\nline two \n'))).toBe(' line one\n\nline two ');
});

function fifo(): string {
  execFileSync('mkfifo', [join(folder, 'fifo')]);
  return join(folder, 'fifo');
}

test.each([
  ['a folder', () => folder],
  ['a pipe without a writer', fifo],
  ['a device', () => '/dev/zero'],
  ['more than 64 KiB', () => file('big', 'x'.repeat(64 * 1024 + 1))],
  ['not UTF-8', () => file('binary', Buffer.from([0xff, 0xfe, 0x41, 0x42]))],
  ['too short', () => file('short', 'abc\n')],
  ['empty', () => file('empty', '')],
])('a file that is no secret is refused: %s', async (_, path) => {
  await expect(open().fromFile(path())).rejects.toBeInstanceOf(InputError);
});

test.each([
  ['nothing', ''],
  ['an empty line', '\r\n'],
])('a file with %s in it is said to be empty', async (_, text) => {
  await expect(open().fromFile(file('empty', text))).rejects.toMatchObject({
    code: 'secret.empty',
    message: expect.stringContaining('empty file'),
  });
});

test('a variable too short to be masked is refused', () => {
  expect(() => open({ KEY: 'abc' }).fromEnvironment('KEY')).toThrow(InputError);
});

import { generateKeyPairSync } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../../packages/adapters/src/clock/system-clock.ts';
import { runCompiledCli } from '../../support/compiled-cli.ts';
import { copyExample } from '../../support/example-repository.ts';

const example = copyExample();
/** Private keys lie where no commit can take them along. */
const keys = mkdtempSync(join(tmpdir(), 'release-gates-keys-'));
const FREEZES = '.github/release-freezes';
const WAIVER = '.github/release-waivers/late';

function put(path: string, text: string): void {
  mkdirSync(dirname(join(example.root, path)), { recursive: true });
  writeFileSync(join(example.root, path), text);
}

function run(...args: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = runCompiledCli(args, example.root);
  return { status, said: stdout + stderr };
}

const by = (who: string): readonly string[] => ['--key-file', join(keys, `${who}.pem`)];
const frozen = (): readonly string[] =>
  readdirSync(join(example.root, FREEZES)).filter((name) => name.startsWith('freeze-'));
const originOf = (name: string): void =>
  appendFileSync(join(example.root, '.git/config'), `[remote "origin"]\n\turl = https://forge.example/${name}.git\n`);

beforeAll(() => {
  for (const [name, kind] of [
    ['ann', 'ec'],
    ['bob', 'ed25519'],
    ['eve', 'ec'],
  ] as const) {
    const pair = kind === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
    writeFileSync(join(keys, `${name}.pem`), pair.privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
    put(`security/keys/${name}.pub`, pair.publicKey.export({ format: 'pem', type: 'spki' }).toString());
  }
  const named = ['ann', 'bob'];
  const trusted = Object.fromEntries(
    named.map((name) => [name, { 'public-key': `security/keys/${name}.pub`, owner: name }]),
  );
  const roles = {
    root: { keys: ['ann'], threshold: 1 },
    approval: { keys: named, threshold: 2 },
    freeze: { keys: named, threshold: 1 },
  };
  put('.github/release-trust.yml', JSON.stringify({ version: 1, keys: trusted, roles }));
  put(
    '.github/release-rollout.yml',
    'version: 1\ncanary: { min-time: 0, min-samples: 0, max-metric-age: 5m }\ntraffic: { adapter: none, pointer-only: true }\n',
  );
  put(
    `${WAIVER}.yml`,
    JSON.stringify({
      version: 1,
      gate: 'compat-matrix',
      check: 'x',
      owner: '@octocat',
      ticket: 'OPS-7',
      reason: 'known',
      expires: new Date(systemClock.nowMs() + 30 * 86_400_000).toISOString().slice(0, 10),
    }),
  );
  originOf('octo/app');
  run('trust-root', '--action', 'init', ...by('ann'));
});
afterAll(() => {
  example.remove();
  rmSync(keys, { recursive: true, force: true });
});

/** In order, with key files as people have them. */
describe('waivers that people sign', () => {
  it('take both keys, and no stranger’s', () => {
    expect(run('waiver-sign', '--waiver', `${WAIVER}.yml`, ...by('eve')).said).toMatch(/signer_trusted/);
    expect(run('waiver-sign', '--waiver', `${WAIVER}.yml`, ...by('ann')).status).toBe(0);
    expect(existsSync(join(example.root, `${WAIVER}.yml`))).toBe(false);
    expect(run('waiver-sign', '--waiver', `${WAIVER}.dsse.json`, ...by('bob')).said).toMatch(
      /signatures +2\nneeded +2/,
    );
    const { payload } = JSON.parse(readFileSync(join(example.root, `${WAIVER}.dsse.json`), 'utf8')) as {
      payload: string;
    };
    expect(JSON.parse(Buffer.from(payload, 'base64').toString())).toMatchObject({ repository: 'octo/app' });
  });
});

describe('freezes that people sign', () => {
  it('hold from the first step that sees them, and are told with what ends them', () => {
    expect(run('freeze-sign', '--reason', 'audit', ...by('eve')).said).toMatch(/signer_trusted/);
    expect(run('freeze-sign', '--tier', 'C', '--reason', 'audit', ...by('ann')).status).toBe(0);
    expect(run('rollout', 'status').said).toMatch(/signed-[0-9a-f]{64}, tier C/);
    expect(run('rollout-executor', '--action', 'tick').status).toBe(0);
    for (const name of frozen()) rmSync(join(example.root, FREEZES, name));
    expect(run('rollout-executor', '--action', 'tick').said).not.toMatch(/freeze_file_invalid/);
    expect(run('rollout', 'status').said).toMatch(/signed-[0-9a-f]{64}, tier C/);
  });

  it('end by a thaw that names them, whose file may be gone', () => {
    const sha256 = /signed-([0-9a-f]{64})/.exec(run('rollout', 'status').said)?.[1] ?? '';
    expect(run('freeze-sign', '--thaw', sha256, '--reason', 'closed', ...by('bob')).status).toBe(0);
    expect(run('rollout-executor', '--action', 'tick').status).toBe(0);
    expect(run('rollout', 'status').said).not.toMatch(/signed-/);
  });

  it('are for the repository that they name', () => {
    expect(run('freeze-sign', '--repository', 'octo/other', '--reason', 'audit', ...by('ann')).status).toBe(0);
    const tick = run('rollout-executor', '--action', 'tick');
    expect(tick).toMatchObject({
      status: 1,
      said: expect.stringMatching(/freeze_file_invalid.*signed for octo\/other/),
    });
    expect(run('rollout', 'freeze', 'by hand').status).toBe(0);
  });
});

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCompiledCli } from '../../support/compiled-cli.ts';

const POLICY = `version: 1
canary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }
traffic: { adapter: none, pointer-only: true }
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'look-'));
  mkdirSync(join(root, '.github'));
  writeFileSync(join(root, '.github/release-rollout.yml'), POLICY);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a look', () => {
  it.each([
    ['status', ['rollout', 'status'], 0],
    ['status, asked of the unit', ['rollout-executor', '--action', 'status'], 0],
    ['plan without evidence', ['rollout', 'plan'], 2],
    ['plan with a wrong input', ['rollout', 'plan', '--kind', 'nonsense'], 2],
    ['status of a policy that is not there', ['rollout', 'status', '--policy', 'none.yml'], 2],
  ])('%s leaves nothing', (_name, args, code) => {
    expect(runCompiledCli(args, root).status).toBe(code);
    expect(readdirSync(root)).toEqual(['.github']);
  });

  it('leaves evidence where it is asked to', () => {
    expect(runCompiledCli(['rollout', 'status', '--evidence-directory', 'out'], root).status).toBe(0);
    expect(existsSync(join(root, 'out'))).toBe(true);
  });
});

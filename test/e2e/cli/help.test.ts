import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../packages/operations/src/rollout-executor/inputs.ts';
import { runCompiledCli } from '../../support/compiled-cli.ts';

describe('help', () => {
  it.each([
    [['init', '--help'], /Usage: release-gates init/],
    [['help', 'init'], /Usage: release-gates init/],
    [['help', 'rollout'], /Usage: release-gates rollout <action>/],
    [['rollout', 'freeze', '--help'], /At night\n {2}freeze/],
    [['verify', '-h'], /Usage: release-gates verify/],
    [['units', '--help'], /Usage: release-gates units/],
    [['preflight', '-h'], /Usage: release-gates preflight-run/],
    [['help', 'preflight'], /Usage: release-gates preflight-run/],
  ])('%j tells how it is used', (tokens, usage) => {
    const run = runCompiledCli(tokens);
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toMatch(usage);
  });

  it('of rollout names every action', () => {
    const { stdout } = runCompiledCli(['help', 'rollout']);
    expect(ACTIONS.filter((action) => !new RegExp(`\\b${action}\\b`).test(stdout))).toEqual([]);
  });

  it('names what is near to a command that does not exist', () => {
    const run = runCompiledCli(['help', 'verfy']);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/did you mean "verify"/);
  });
});

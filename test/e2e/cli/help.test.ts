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

  it.each([
    ['rollback-bundle', '--action <create|verify|restore> [default: create]'],
    ['rollback-bundle', '--mode <enforce|warn>'],
    ['audit-seal', '--origin <text> (required)'],
    ['audit-seal', '--wait-s <duration> [default: 30s]'],
    ['audit-seal', '--first-use <boolean> [default: false]'],
  ])('of %s says what a flag takes: %s', (unit, shown) => {
    expect(runCompiledCli(['help', unit]).stdout.split('\n')).toContain(`  ${shown}`);
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

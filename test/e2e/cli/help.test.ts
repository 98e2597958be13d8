import { describe, expect, it } from 'vitest';
import { runCompiledCli } from '../../support/compiled-cli.ts';

describe('help', () => {
  it.each([
    [['init', '--help'], /Usage: release-gates init/],
    [['help', 'init'], /Usage: release-gates init/],
    [['verify', '-h'], /Usage: release-gates verify/],
    [['units', '--help'], /Usage: release-gates units/],
    [['preflight', '-h'], /Usage: release-gates preflight-run/],
    [['help', 'preflight'], /Usage: release-gates preflight-run/],
  ])('%j tells how it is used', (tokens, usage) => {
    const run = runCompiledCli(tokens);
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toMatch(usage);
  });

  it('names what is near to a command that does not exist', () => {
    const run = runCompiledCli(['help', 'verfy']);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/did you mean "verify"/);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CLI } from '../../support/compiled-cli.ts';
import { copyExample } from '../../support/example-repository.ts';
import { straceIsThere } from '../../support/strace.ts';

const example = copyExample();
afterEach(() => example.remove());

/** The preflight of the example, on a disk that has no place for one more folder. */
function preflightOnFullDisk(...flags: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const folder = join(example.root, '.release-gates');
  const fault = ['-P', folder, '-e', 'trace=mkdir,mkdirat', '-e', 'inject=mkdir,mkdirat:error=ENOSPC'];
  const preflight = [process.execPath, CLI, 'preflight', '--root', example.root, ...flags];
  return spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', ...fault, ...preflight], {
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
    timeout: 120_000,
  });
}

describe.runIf(straceIsThere())('a preflight on a full disk', () => {
  it('shows what every unit judged, then one line, and leaves nothing half-written', () => {
    const { status, stdout, stderr } = preflightOnFullDisk();
    for (const unit of ['governance-check', 'compat-matrix', 'rollback-drill-guard', 'audit-chain-verify'])
      expect(stdout).toMatch(new RegExp(`PASS +${unit} +enforce .*evidence not written`));
    expect(stdout).toMatch(/decision +CLOSED +\d+ units could not leave evidence/);
    expect(stdout).not.toContain('✗');
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/no space is left \(ENOSPC\)/)]);
    expect(status).toBe(3);
    expect(existsSync(join(example.root, '.release-gates'))).toBe(false);
  }, 120_000);
});

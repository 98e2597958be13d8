import { describe, expect, it } from 'vitest';
import type { GitOutput } from './git-process.ts';
import { readFailure, readPushAnswer, readUpdateAnswer } from './push-answer.ts';

const REF = 'refs/heads/release-state';
const NEW = 'a'.repeat(40);

function output(status: number | null, stdout: string, stderr = ''): GitOutput {
  return { ok: status === 0, state: 'exited', status, stdout: Buffer.from(stdout), stderr };
}

const line = (flag: string, summary: string): string =>
  `To https://example.com/x.git\n${flag}\t${NEW}:${REF}\t${summary}\n`;
const refused = (summary: string, stderr = ''): GitOutput => output(1, line('!', summary), stderr);
const failed = (stderr: string): GitOutput => output(128, '', stderr);

describe('the answer to a push', () => {
  it.each([
    ['fast-forward', output(0, `${line(' ', 'aaaa..bbbb')}Done\n`), 'moved'],
    ['new branch', output(0, `${line('*', '[new branch]')}Done\n`), 'moved'],
    ['repeated', output(0, `${line('=', '[up to date]')}Done\n`), 'moved'],
    ['stale info', refused('[rejected] (stale info)'), 'lost'],
    ['fetch first', refused('[rejected] (fetch first)'), 'lost'],
    ['not a fast-forward', refused('[rejected] (non-fast-forward)'), 'lost'],
    [
      'moved in the race',
      refused(`[remote rejected] (cannot lock ref '${REF}': is at ${NEW} but expected ${'b'.repeat(40)})`),
      'refused',
    ],
    ['made in the race', refused(`[remote rejected] (cannot lock ref '${REF}': reference already exists)`), 'refused'],
    ['made in the race, short', refused('[remote rejected] (reference already exists)'), 'refused'],
    [
      'the reason beside it',
      refused(
        '[remote rejected] (failed to update ref)',
        `remote: error: cannot lock ref '${REF}': is at ${NEW} but expected ${'b'.repeat(40)}`,
      ),
      'refused',
    ],
    [
      'a lock there',
      refused(
        '[remote rejected] (failed to update ref)',
        `remote: error: cannot lock ref '${REF}': Unable to create '/srv/x.git/${REF}.lock': File exists.`,
      ),
      'locked',
    ],
    ['a hook', refused('[remote rejected] (pre-receive hook declined)', 'remote: protected'), 'denied'],
    ['branch protection', refused('[remote rejected] (protected branch hook declined)'), 'denied'],
    ['a rule set', refused('[remote rejected] (push declined due to repository rule violations)'), 'denied'],
    ['checked out there', refused('[remote rejected] (branch is currently checked out)'), 'denied'],
    ['a word we do not know', refused('[remote rejected] (internal server error)'), 'unknown'],
    [
      'no credentials',
      failed("fatal: could not read Username for 'https://example.com': terminal prompts disabled"),
      'denied',
    ],
    ['wrong credentials', failed("fatal: Authentication failed for 'https://example.com/x.git/'"), 'denied'],
    [
      'no permission',
      failed(
        "remote: Permission to o/r.git denied to bot.\nfatal: unable to access 'https://example.com/': The requested URL returned error: 403",
      ),
      'denied',
    ],
    [
      'no key',
      failed('git@example.com: Permission denied (publickey).\nfatal: Could not read from remote repository.'),
      'denied',
    ],
    [
      'no such name',
      failed("fatal: unable to access 'https://example.com/': Could not resolve host: example.com"),
      'unreachable',
    ],
    [
      'nobody listens',
      failed("fatal: unable to access 'http://127.0.0.1:1/': Failed to connect to 127.0.0.1 port 1"),
      'unreachable',
    ],
    [
      'no repository',
      failed("fatal: '/x.git' does not appear to be a git repository\nfatal: Could not read from remote repository."),
      'unreachable',
    ],
    ['no repository over HTTP', failed("fatal: repository 'https://example.com/x.git/' not found"), 'denied'],
    ['hung up', failed('fatal: the remote end hung up unexpectedly'), 'unknown'],
    [
      'hung up, and up to date',
      output(
        1,
        line('=', '[up to date]'),
        'error: RPC failed; curl 52\nsend-pack: unexpected disconnect\nfatal: the remote end hung up unexpectedly\nEverything up-to-date',
      ),
      'unknown',
    ],
    [
      'a server error while sending',
      failed('error: RPC failed; HTTP 503 curl 22 The requested URL returned error: 503'),
      'unknown',
    ],
    [
      'denied while sending',
      failed(
        'error: RPC failed; HTTP 403 curl 22 The requested URL returned error: 403\nfatal: the remote end hung up unexpectedly',
      ),
      'unknown',
    ],
    ['silence', failed(''), 'unknown'],
    ['another ref answered for', output(0, `To x\n \t${NEW}:refs/heads/other\ta..b\nDone\n`), 'unknown'],
  ])('%s', (_name, answer, state) => {
    expect(readPushAnswer(answer, REF).state).toBe(state);
  });

  it('says which rule the remote named', () => {
    const stderr =
      'remote: error: GH006: Protected branch update failed.        \nremote: - Changes must be made through a pull request.\n';
    expect(readPushAnswer(refused('[remote rejected] (protected branch hook declined)', stderr), REF)).toEqual({
      state: 'denied',
      found:
        '[remote rejected] (protected branch hook declined)\nerror: GH006: Protected branch update failed.\n- Changes must be made through a pull request.',
    });
  });

  it.each([
    ['timed_out', 'unknown'],
    ['signalled', 'unknown'],
    ['not_started', 'unreachable'],
  ] as const)('git that %s', (state, expected) => {
    expect(readFailure({ ...failed('no program "git" on the PATH'), state, status: null }).state).toBe(expected);
  });
});

describe('the answer to update-ref', () => {
  it.each([
    ['', 0, 'moved'],
    [
      `fatal: update_ref failed for ref '${REF}': cannot lock ref '${REF}': is at ${NEW} but expected ${'b'.repeat(40)}`,
      128,
      'lost',
    ],
    [`fatal: update_ref failed for ref '${REF}': cannot lock ref '${REF}': reference already exists`, 128, 'lost'],
    [
      `fatal: update_ref failed for ref '${REF}': cannot lock ref '${REF}': Unable to create '/x/${REF}.lock': File exists.`,
      128,
      'locked',
    ],
    ['fatal: Unable to create temporary file: No space left on device', 128, 'unknown'],
  ] as const)('%s', (stderr, status, state) => {
    expect(readUpdateAnswer(output(status, '', stderr)).state).toBe(state);
  });
});

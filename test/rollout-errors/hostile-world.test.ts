import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { straceIsThere } from '../support/strace.ts';
import { LEDGER, POLICY, RolloutRepository } from './rollout-repository.ts';
import { expectHarmless, runInCopy } from './run-in-copy.ts';

let base: RolloutRepository;
beforeAll(async () => {
  base = await RolloutRepository.build();
});
afterAll(() => base.remove());

const TEN_YEARS_MS = 3653 * 86_400_000;
const FREEZE = ['freeze', '--reason', 'drift again', '--reason-code', 'drift'];

describe.concurrent('a clock that is ten years', () => {
  it.each([
    [
      'behind shows that it is, and moves nothing',
      -TEN_YEARS_MS,
      /newest line of the ledger is of .* ahead of this clock/,
    ],
    ['ahead moves nothing', TEN_YEARS_MS, /nothing is going out/],
  ])('%s', async (_name, clockOffsetMs, line) => {
    const { ran, isUntouched } = await runInCopy(base, { args: ['tick'], options: { clockOffsetMs } });
    expect(ran).toMatchObject({ status: 0, stdout: expect.stringMatching(line) as string });
    expectHarmless(ran);
    expect(isUntouched).toBe(true);
  });

  it.each([
    ['behind', -TEN_YEARS_MS],
    ['ahead', TEN_YEARS_MS],
  ])('%s never keeps anybody from freezing', async (_name, clockOffsetMs) => {
    const before = (await runInCopy(base, { args: ['status'] })).after.get(LEDGER) ?? '';
    const { ran, after } = await runInCopy(base, { args: FREEZE, options: { clockOffsetMs } });
    expect(ran.status).toBe(0);
    const grown = after.get(LEDGER) ?? '';
    expect([grown.startsWith(before), grown.split('\n').length]).toEqual([true, before.split('\n').length + 1]);
  });

  it.each([
    ['behind', -TEN_YEARS_MS, 0, /ahead of this clock/],
    ['ahead', TEN_YEARS_MS, 1, /nothing ends and nothing is written[^]*rollout reconcile/],
  ])('%s ends no freeze that was set for an hour', async (_name, clockOffsetMs, status, told) => {
    const { ran, isUntouched, after } = await runInCopy(base, {
      breakIt: async (repository) => expect((await repository.run([...FREEZE, '--for', '1h'])).status).toBe(0),
      args: ['tick'],
      options: { clockOffsetMs },
    });
    expect([ran.status, isUntouched]).toEqual([status, true]);
    expect(ran.stdout).toMatch(told);
    expect(after.get(LEDGER)).toContain('"reason":"drift again"');
    expect(after.get(LEDGER)).not.toContain('rollout.expire');
  });

  it.each([
    ['behind', -TEN_YEARS_MS],
    ['ahead', TEN_YEARS_MS],
  ])('%s makes no approval count that does not', async (_name, clockOffsetMs) => {
    const yes = `version: 1\naction: unfreeze\nchannel: repository\nby: bob\nreason: r\nat: 2026-01-01T00:00:00Z\nexpires: 2026-01-02T00:00:00Z\n`;
    const { ran, isUntouched } = await runInCopy(base, {
      breakIt: (repository) => repository.put('.github/release-approvals/a.yml', yes),
      args: ['unfreeze', '--scope', 'repository', '--reason', 'over'],
      options: { clockOffsetMs },
    });
    expect([ran.status, isUntouched]).toEqual([1, true]);
  });
});

/** Too little for anybody to notice by itself. */
const TEN_DAYS_MS = 10 * 86_400_000;

describe.concurrent('a freeze that is dated by a clock', () => {
  it('ten days ahead holds for as long, and whoever looks is told', async () => {
    const { ran, isUntouched } = await runInCopy(base, {
      breakIt: async (repository) => {
        await repository.run([...FREEZE, '--for', '1h'], { clockOffsetMs: TEN_DAYS_MS });
      },
      args: ['tick'],
      options: { clockOffsetMs: TEN_DAYS_MS / 2 },
    });
    expect(ran.stdout).toMatch(/drift again[^]*newest line of the ledger is of .*, 4d23h.* ahead of this clock/);
    expect([ran.status, isUntouched]).toEqual([0, true]);
  });

  it('behind the ledger says so in its line, and to who types it', async () => {
    const { ran, after } = await runInCopy(base, { args: FREEZE, options: { clockOffsetMs: -TEN_DAYS_MS } });
    expect(ran).toMatchObject({ status: 0, stdout: expect.stringMatching(/ahead of this clock/) as string });
    const [before, last] = (after.get(LEDGER) ?? '').trim().split('\n').slice(-2).map(lineOf);
    expect(last?.context).toMatchObject({ clock_regression: true, previous_ts: before?.ts });
  });
});

function lineOf(text: string): { readonly ts: number; readonly context: object } {
  return JSON.parse(text) as ReturnType<typeof lineOf>;
}

const reading = (script: string) => (repository: RolloutRepository) =>
  repository.edit(
    POLICY,
    /traffic:.*/,
    `traffic: { adapter: command, set: { command: ['true'] }, read: { command: [sh, -c, ${JSON.stringify(script.replaceAll(/[{}]/g, '$&$&'))}], timeout: 1s } }`,
  );

describe.concurrent('a command that reads the traffic', () => {
  it.each([
    ['prints without end', 'yes 0123456789', /not known/],
    ['prints a megabyte in one line', "head -c 2000000 /dev/zero | tr '\\\\0' x", /not known/],
    ['prints bytes that are no text', 'head -c 400 /dev/urandom', /not known/],
    ['prints escape sequences', "printf '\\\\033[2J\\\\033]0;owned\\\\007 fail\\\\n'; exit 1", /not known/],
    [
      'prints commands of the runner',
      "echo '::set-env name=A::b'; echo ' ##[add-path]/x fail' >&2; exit 1",
      /not known/,
    ],
    ['prints such a command as its detail', `echo '{"percent": 0, "detail": "##[set-env name=A]b"}'`, /0 % in blue/],
    ['ignores TERM', "trap '' TERM; sleep 30 & while :; do sleep 1; done", /it was ended after 1 s/],
    ['is not there', 'exec /nonexistent/program', /not known/],
    ['says more than everything', `echo '{"percent": 400}'`, /expected \{"percent": n\}/],
  ])('%s: shown harmless, and nothing moves', async (_name, script, line) => {
    const { ran, isUntouched } = await runInCopy(base, { breakIt: reading(script), args: ['status'] });
    expect(ran).toMatchObject({ status: 0 });
    expect(ran.stdout.split('\n').filter((text) => text.startsWith('traffic'))).toEqual([expect.stringMatching(line)]);
    expectHarmless(ran);
    expect(isUntouched).toBe(true);
  });
});

describe.runIf(straceIsThere())('a full disk', () => {
  it.each(['ENOSPC', 'EIO', 'EROFS'])(
    '%s in the ledger: exit code 3, one line, and every byte as it was',
    async (error) => {
      const repository = base.copy();
      try {
        const before = repository.ledgers();
        const path = join(repository.root, LEDGER);
        const fault = [
          '-P',
          path,
          '-e',
          'trace=write,pwrite64,writev,pwritev',
          '-e',
          `inject=write,pwrite64,writev,pwritev:error=${error}`,
        ];
        const under = ['strace', '-f', '-qq', '-o', '/dev/null', ...fault];
        const ran = await repository.run(FREEZE, { under });
        expect(ran).toMatchObject({ status: 3 });
        expect(ran.stderr.trimEnd().split('\n')).toEqual([
          expect.stringMatching(/ledger\.ndjson: cannot durably append to it: .*\. [A-Z]/),
        ]);
        expectHarmless(ran);
        const after = repository.ledgers();
        expect([...after].filter(([name]) => before.has(name))).toEqual([...before]);
        const added = [...after.keys()].filter((name) => !before.has(name) && !name.includes('/records/'));
        expect(added).toEqual([]);
        expect((await repository.run(FREEZE)).status).toBe(0);
      } finally {
        repository.remove();
      }
    },
  );
});

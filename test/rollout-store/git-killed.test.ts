import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHANNEL, Executor, type StoreKind } from './executor.ts';
import { leftovers, makeStore, type StoreFixture } from './store-fixture.ts';

/** Every command instead of the ones that change something, and for both stores. */
const IS_FULL = process.env['RELEASE_GATES_CONCURRENCY'] === 'full';

/**
 * What happens at one git command of an append: the executor dies when git has done its work, git dies before it does
 * anything, or git dies when it has done everything and said nothing.
 */
const DEATHS = {
  'the executor after': '"$REAL" "$@"; kill -9 $PPID',
  'git before': 'kill -9 $$',
  'git after': '"$REAL" "$@" > /dev/null 2>&1; kill -9 $$',
} as const;
type Death = keyof typeof DEATHS;

const REAL = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git');
const COMMAND =
  /^(rev-parse|config|init|ls-remote|fetch|for-each-ref|ls-tree|cat-file|hash-object|read-tree|update-index|write-tree|commit-tree|push|update-ref|merge-base|rev-list)$/;
const CHANGING = /^(commit-tree|push|update-ref)$/;

let store: StoreFixture;
let executor: Executor | undefined;
beforeEach(() => {
  executor = undefined;
});
afterEach(async () => {
  await executor?.end();
  store.remove();
});

/** A `git` that does as told at its nth call, and notes all of them. */
function wrapGit(death: Death, at: number): { readonly path: string; readonly commands: () => readonly string[] } {
  const bin = join(store.root, '..', 'bin');
  rmSync(bin, { recursive: true, force: true });
  mkdirSync(bin);
  const notes = join(bin, 'notes');
  const script = `#!/bin/sh\nREAL=${REAL}\necho "$*" >> ${notes}\nif [ "$(wc -l < ${notes})" -eq ${at} ]; then ${DEATHS[death]}; fi\nexec "$REAL" "$@"\n`;
  writeFileSync(join(bin, 'git'), script);
  chmodSync(join(bin, 'git'), 0o755);
  const commands = (): readonly string[] => {
    const lines = existsSync(notes) ? readFileSync(notes, 'utf8').split('\n').slice(0, -1) : [];
    return lines.map((line) => line.split(' ').find((word) => COMMAND.test(word)) ?? '');
  };
  return { path: `${bin}:${process.env['PATH']}`, commands };
}

async function runOnce(kind: StoreKind, name: string, path?: string): Promise<string | undefined> {
  executor = new Executor(kind, store.root, { name, ...(path !== undefined && { path }) });
  const answer = await executor.ask(`add ${CHANNEL} 1`);
  await executor.end();
  return answer;
}

const actors = async (): Promise<readonly string[]> =>
  (await store.open().read(CHANNEL)).records.map(({ actor }) => actor);

/** Scratch folders of other processes than this one. */
function scratchOfOthers(): readonly string[] {
  const folder = join(store.root, '.git/release-gates');
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith(`${process.pid}-`)) : [];
}

/** What was acknowledged is there; each error but `ref.unknown` says that nothing was written. */
function allowedAfter(before: readonly string[], answer: string | undefined): readonly (readonly string[])[] {
  const after = [...before, 'killed'];
  if (answer === 'added 1') return [after];
  return answer === undefined || answer === 'refused ref.unknown' ? [before, after] : [before];
}

async function expectBeforeOrAfter(
  kind: StoreKind,
  before: readonly string[],
  answer: string | undefined,
): Promise<void> {
  const found = await actors();
  expect(allowedAfter(before, answer)).toContainEqual(found);
  expect(await runOnce(kind, 'next')).toBe('added 1');
  expect(await actors()).toEqual([...found, 'next']);
  expect(leftovers(store.root)).toEqual([]);
  expect(leftovers(store.bare)).toEqual([]);
}

describe.each(['git', 'local'] as const)(
  'git that is killed in the middle of an append (%s)',
  { timeout: 3_600_000 },
  (kind) => {
    it.each(Object.keys(DEATHS) as Death[])('%s: state before or after, and the next goes on', async (death) => {
      store = makeStore(kind);
      expect(await runOnce(kind, 'first')).toBe('added 1');
      const probe = wrapGit(death, 0);
      expect(await runOnce(kind, 'second', probe.path)).toBe('added 1');
      const commands = probe.commands();
      const points = commands.flatMap((command, at) => (IS_FULL || CHANGING.test(command) ? [at + 1] : []));
      expect(points.length).toBeGreaterThan(1);
      for (const point of points) {
        const before = await actors();
        const wrapped = wrapGit(death, point);
        const answer = await runOnce(kind, 'killed', wrapped.path);
        expect(wrapped.commands().length).toBeGreaterThanOrEqual(point);
        expect(answer === undefined).toBe(death === 'the executor after');
        await expectBeforeOrAfter(kind, before, answer);
      }
      expect(scratchOfOthers().length).toBeLessThanOrEqual(1);
    });
  },
);

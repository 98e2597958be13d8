import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileWriter } from '@release-gates/adapters';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleProgram } from '../support/program.ts';
import { type ProgramEnd, sweep, type Transition } from '../support/crash-sweep.ts';
import { straceIsThere } from '../support/strace.ts';

// What every evidence document, manifest, proof and state goes through.
const FILE = 'evidence/rc-1/gate.json';
const OLD = '{"verdict":"fail"}\n';
const NEW = '{"verdict":"pass","and":"longer than before"}\n';
const PROGRAM = await bundleProgram('file-writer');

const home = mkdtempSync(join(tmpdir(), 'crash-files-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function writing(name: string, what: 'create' | 'replace', before: string | undefined): Transition {
  const root = join(home, name.replaceAll(' ', '-'));
  const path = join(root, FILE);
  return {
    name,
    root,
    argv: [PROGRAM, what, root, FILE, NEW],
    setup() {
      if (before === undefined) return;
      mkdirSync(join(root, 'evidence/rc-1'), { recursive: true });
      writeFileSync(path, before);
    },
    async check(end) {
      expectHonest(end);
      const found = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      expect(end.stdout.includes('acknowledged') ? [NEW] : [before, NEW]).toContain(found);
      // The next write clears what a dead writer left.
      await createFileWriter({ root }).replace('evidence/rc-1/other.json', Buffer.from('{}\n'));
      const left = readdirSync(join(root, 'evidence/rc-1')).toSorted();
      expect(left).toEqual(found === undefined ? ['other.json'] : ['gate.json', 'other.json']);
    },
  };
}

/** A failed call is an error of the environment, told in one line; only what was done is acknowledged. */
function expectHonest({ isKilled, status, stdout, stderr }: ProgramEnd): void {
  if (isKilled) return;
  expect([0, 3]).toContain(status);
  expect(stdout.includes('acknowledged')).toBe(status === 0);
  if (status === 3) expect(stderr).toMatch(/^disk\.\w+: [^\n]+$/);
}

const WRITES: readonly Transition[] = [
  writing('a new file in a new folder', 'create', undefined),
  writing('a new file by replace', 'replace', undefined),
  writing('another content', 'replace', OLD),
];

describe
  .skipIf(!straceIsThere())
  .concurrent('a file after a crash or a disk error at each call', { timeout: 600_000 }, () => {
    it.each(WRITES.map((transition) => [transition.name, transition] as const))('%s', async (_name, transition) => {
      for (const { points, problems } of await sweep(transition, ['SIGKILL', 'EIO', 'ENOSPC'])) {
        expect(problems).toEqual([]);
        expect(points).toBeGreaterThan(2);
      }
    });
  });

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundleProgram } from '../support/program.ts';

const NOW_MS = 1_795_176_000_000;
const REGISTRY = 'security/release_channels.json';
const PROGRAM = await bundleProgram('channels');
const WRITERS = 8;
const ROUNDS = 4;

interface Child {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: AsyncIterator<string>;
  readonly exit: Promise<unknown>;
}

let root: string;
let children: Child[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'channel-writers-'));
  mkdirSync(join(root, 'security'));
  const channels = {
    canary: { version: '1.0.0', rollout_percent: 5 },
    stable: { version: '1.0.0', rollout_percent: 100 },
  };
  writeFileSync(join(root, REGISTRY), JSON.stringify({ version: 1, channels, history: [] }));
  children = [];
});
afterEach(async () => {
  for (const { process } of children) process.kill('SIGKILL');
  await Promise.all(children.map(({ exit }) => exit));
  rmSync(root, { recursive: true, force: true });
});

function start(version: string): Child {
  const spawned = spawn(process.execPath, [PROGRAM, root, String(NOW_MS), version], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const child = {
    process: spawned,
    lines: createInterface({ input: spawned.stdout })[Symbol.asyncIterator](),
    exit: once(spawned, 'exit'),
  };
  children.push(child);
  return child;
}

const nextLine = async ({ lines }: Child): Promise<string> => (await lines.next()).value as string;

it(`of ${WRITERS} changes planned from one registry exactly one is written, and no change that was is lost`, async () => {
  const winners: string[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const versions = Array.from({ length: WRITERS }, (_, index) => `1.${round}.${index}`);
    const started = versions.map(start);
    for (const child of started) expect(await nextLine(child)).toBe('ready');
    for (const { process } of started) process.stdin.write('!');
    const told = await Promise.all(started.map(nextLine));
    expect(told.toSorted()).toEqual([...Array.from({ length: WRITERS - 1 }, () => 'channels.changed'), 'written']);
    winners.push(versions[told.indexOf('written')] as string);
  }
  const { channels, history } = JSON.parse(readFileSync(join(root, REGISTRY), 'utf8')) as {
    channels: { canary: { version: string } };
    history: { to_version: string }[];
  };
  expect(history.map((row) => row.to_version)).toEqual(winners);
  expect(channels.canary.version).toBe(winners.at(-1));
  expect(readdirSync(join(root, 'security'))).toEqual(['release_channels.json']);
});

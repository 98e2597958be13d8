import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ChildProcesses } from '@release-gates/adapters';
import type { JsonObject } from '@release-gates/core';
import { createTraffic, type Traffic, trafficConfigSchema } from '@release-gates/rollout';
import { FakeSockets, FakeWorkspace, trafficRequest } from '@release-gates/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { block, OBJECTS, SECRETS } from './recipes.ts';

// The recipes of docs/traffic.md with real processes: programs called kubectl and aws stand in the PATH, and do what
// they are told to one object, or fail in one of the ways that programs fail.

const PROGRAM = join(import.meta.dirname, '../support/programs/cluster-program.mjs');

let home: string;
let bin: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'recipe-programs-'));
  bin = join(home, 'bin');
  mkdirSync(bin);
  for (const name of ['kubectl', 'aws']) {
    const path = join(bin, name);
    writeFileSync(path, `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$0" "$@"\n`);
    chmodSync(path, 0o755);
  }
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

type Mode = 'well' | 'answer lost' | 'not found' | 'silent' | 'hangs' | 'is missing';

function open(heading: string, mode: Mode): Traffic {
  writeFileSync(join(home, 'object.json'), JSON.stringify(OBJECTS[heading]?.()));
  writeFileSync(join(home, 'mode'), mode);
  const config = block(heading).traffic as JsonObject;
  const quick = (key: 'set' | 'read') => ({ ...(config[key] as JsonObject), timeout: mode === 'hangs' ? '1s' : '30s' });
  const PATH = mode === 'is missing' ? home : `${bin}${delimiter}${process.env['PATH']}`;
  return createTraffic(trafficConfigSchema.parse({ ...config, set: quick('set'), read: quick('read') }), {
    processes: new ChildProcesses({ root: home, environment: { PATH, HOME: home, GITHUB_TOKEN: 'not for them' } }),
    secrets: SECRETS,
    sockets: new FakeSockets(),
    openWorkspace: () => new FakeWorkspace(),
    channel: trafficRequest().channel,
  });
}

interface Call {
  readonly argv: readonly string[];
  readonly variables: readonly string[];
}

function calls(): Call[] {
  const path = join(home, 'calls.ndjson');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Call);
}

const EXPOSURE = { slot: 'green', otherSlot: 'blue', percent: 25 };

describe.each(Object.keys(OBJECTS))('%s', (heading) => {
  it('is moved, and read back where it went', async () => {
    const traffic = open(heading, 'well');
    expect(await traffic.read(EXPOSURE)).toMatchObject({ state: 'read', percent: 5, proven: true });
    expect(await traffic.set(trafficRequest({ exposure: EXPOSURE }))).toMatchObject({ state: 'done' });
    expect(await traffic.set(trafficRequest({ exposure: EXPOSURE }))).toMatchObject({ state: 'done' });
    expect(await traffic.read(EXPOSURE)).toMatchObject({ state: 'read', percent: 25, proven: true });
    const [read, set, again, last] = calls();
    expect([again?.argv, last?.argv]).toEqual([set?.argv, read?.argv]);
    const secrets = read?.argv[0] === 'aws' ? ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] : [];
    for (const { variables } of calls()) {
      const foreign = variables.filter((name) => !name.startsWith('RELEASE_GATES_'));
      expect(foreign.filter((name) => /TOKEN|KEY|SECRET/.test(name)).toSorted()).toEqual(secrets);
    }
  });

  it.each<[Mode, object, number]>([
    ['not found', { state: 'failed', reason: expect.stringContaining('NotFound') }, 5],
    ['answer lost', { state: 'failed', reason: expect.stringContaining('connection reset') }, 25],
    ['silent', { state: 'done' }, 5],
  ])('the program: %s', async (mode, set, left) => {
    const traffic = open(heading, mode);
    expect(await traffic.set(trafficRequest({ exposure: EXPOSURE }))).toMatchObject(set);
    expect(await traffic.read(EXPOSURE)).toMatchObject({ state: 'unknown' });
    // Whatever it said: what counts is what is there.
    writeFileSync(join(home, 'mode'), 'well');
    expect(await traffic.read(EXPOSURE)).toMatchObject({ percent: left, proven: true });
  });

  it('the program: is missing', async () => {
    const traffic = open(heading, 'is missing');
    const said = { state: 'failed', reason: expect.stringContaining('could not be started') };
    expect(await traffic.set(trafficRequest({ exposure: EXPOSURE }))).toMatchObject(said);
    expect(await traffic.read(EXPOSURE)).toMatchObject({ state: 'unknown' });
  });
});

it('a program that hangs is ended, and nobody claims to know what it did', async () => {
  const traffic = open('Gateway API', 'hangs');
  const said = { state: 'unknown', reason: expect.stringContaining('after 1 s') };
  expect(await traffic.set(trafficRequest({ exposure: EXPOSURE }))).toMatchObject(said);
  expect(await traffic.read(EXPOSURE)).toMatchObject({ state: 'unknown' });
});

import { formatSignerKey, parseSignerKey } from '@release-gates/audit-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCandidate } from '../../../packages/rollout/src/record-verify/fixtures/ledger.ts';
import { runCompiledCli } from '../../support/compiled-cli.ts';
import { LogWorld, ORIGIN } from '../../support/log-world.ts';

/** Two releases of the same names, each written down in a log by the same key: a proof of the one says nothing of the other. */
let world: LogWorld;
let proof: string;
let otherProof: string;

beforeAll(() => {
  world = new LogWorld();
  for (const [name, content] of [
    ['one', 'an artifact'],
    ['other', 'an artifact by another'],
  ] as const) {
    world.repository(name);
    world.writeDown(name, makeCandidate(1, content));
  }
  proof = world.prove('one', 'release');
  otherProof = world.prove('other', 'release');
});
afterAll(() => world.close());

describe('a proof beside a release', () => {
  it('holds where its record names the manifest, and says which record that is', () => {
    const { status, stdout } = world.verify(world.release('one'), proof);
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(`holds .*; it says preflight of the manifest ${world.manifestSha256('one')}`),
    ]);
  });

  it('that says of another release that it was written down says nothing of this one', () => {
    const { status, stdout } = world.verify(world.release('other'), proof);
    const [found, expected] = [world.manifestSha256('one'), world.manifestSha256('other')];
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(`refused .*: record 2 .preflight. names the manifest ${found}, expected ${expected}`),
    ]);
  });

  it('is held to what went live, also where its folder is not there', () => {
    const live = ['--from-activation', world.activation('one')];
    expect([world.verify(...live, proof).status, world.verify(...live, otherProof).status]).toEqual([0, 1]);
  });

  it('is refused where its record names no manifest', () => {
    const { status, stdout } = world.verify(world.release('one'), world.prove('one', 'first', '--record', '1'));
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(/refused .*: record 1 \(governance-check\) names no manifest/),
    ]);
  });

  it('is refused without its record, which may be given', () => {
    const bare = world.prove('one', 'bare', '--entry-only');
    const { status, stdout } = world.verify(world.release('one'), bare);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/does not carry its record.*--log-record/)]);
    const given = ['one', 'other'].map((root) => {
      return world.verify(world.release(root), bare, '--log-record', world.record(root)).status;
    });
    expect(given).toEqual([0, 1]);
  });

  it('leaves no other release of the same call unproven', () => {
    const both = ['one', 'other'].map((root) => world.release(root));
    expect(world.verify(...both, proof, otherProof).status).toBe(0);
    const { status, stdout } = world.verify(...both, proof, '--json');
    const told = JSON.parse(stdout) as { ok?: boolean; proof?: string | null; reason: string }[];
    expect([status, ...told.filter(({ ok }) => ok !== undefined)]).toMatchObject([
      1,
      { ok: true, proof },
      { ok: false, proof: null, reason: expect.stringContaining(world.manifestSha256('other')) },
    ]);
  });
});

describe('verify takes no proof', () => {
  it.each([
    ['without a key', [], 2, /--log-keys and --log-origin/],
    [
      'of another log',
      ['--log-keys', 'VKEY', '--log-origin', 'example.com/other'],
      1,
      /expected a checkpoint of example\.com\/other/,
    ],
    ['by another key', ['--log-keys', 'OTHER', '--log-origin', ORIGIN], 1, /no trusted key signed/],
    [
      'with more witnesses than named',
      ['--log-keys', 'VKEY', '--log-origin', ORIGIN, '--witness-threshold', '1'],
      2,
      /distinct --witness-keys/,
    ],
  ] as const)('%s', (_, flags, status, reason) => {
    const other = parseSignerKey(formatSignerKey(ORIGIN, Buffer.alloc(32, 9))).vkey;
    const names: Record<string, string> = { VKEY: world.vkey, OTHER: other };
    const given = flags.map((flag) => names[flag] ?? flag);
    const found = runCompiledCli(['verify', proof, ...given], world.folder);
    expect([found.status, found.stdout + found.stderr]).toEqual([status, expect.stringMatching(reason)]);
  });
});

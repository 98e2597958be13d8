import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectHarmless, runInCopy } from './run-in-copy.ts';
import { LEDGER, POLICY, RolloutRepository } from './rollout-repository.ts';

let base: RolloutRepository;
beforeAll(async () => {
  base = await RolloutRepository.build();
});
afterAll(() => base.remove());

const STATUS = ['status'];
const FREEZE = ['freeze', '--reason', 'drift again', '--reason-code', 'drift'];
const UNFREEZE = ['unfreeze', '--scope', 'repository', '--reason', 'over'];

/** What is done to the repository, what is run, the exit code, and the one line that tells. */
type Case = readonly [
  name: string,
  breakIt: (repository: RolloutRepository) => void,
  args: readonly string[],
  status: number,
  line: RegExp,
];

const policy =
  (from: string | RegExp, to: string) =>
  (repository: RolloutRepository): void =>
    repository.edit(POLICY, from, to);
const more =
  (text: string) =>
  (repository: RolloutRepository): void =>
    repository.edit(POLICY, /$/, text);
const ledger =
  (from: string | RegExp, to: string, path = LEDGER) =>
  (repository: RolloutRepository): void =>
    repository.edit(path, from, to);

const BAD_POLICY: readonly Case[] = [
  ['no YAML', policy('version: 1', 'version: [1'), STATUS, 2, /rollout\.yml:\d+.*expected YAML/],
  ['empty', (r) => r.put(POLICY, ''), STATUS, 2, /rollout\.yml:1: expected object, found null/],
  ['not UTF-8', (r) => r.put(POLICY, new Uint8Array([0x76, 0xff])), STATUS, 2, /expected UTF-8, found the byte 0xff/],
  ['a key twice', more('version: 1\n'), STATUS, 2, /rollout\.yml:4:1: expected each key once/],
  ['a key misspelt', more('hoks: {}\n'), STATUS, 2, /rollout\.yml:4 at \/hoks:.*did you mean "hooks"/],
  [
    'no minimum time',
    policy('min-time: 30m, ', ''),
    STATUS,
    2,
    /rollout\.yml:2 at \/canary\/min-time: expected a duration .*, found nothing/,
  ],
  [
    'a time that is none',
    policy('30m', 'soon'),
    STATUS,
    2,
    /:2 at \/canary\/min-time: expected a duration.*found "soon"/,
  ],
  [
    'a ladder without shadow',
    policy('min-time', 'ladder: [1, 100], min-time'),
    STATUS,
    2,
    /:2 at \/canary\/ladder: expected rising percentages from 0 to 100, found \[1,100\]/,
  ],
  [
    'an adapter that does not exist',
    policy('adapter: none', 'adapter: magic'),
    STATUS,
    2,
    /:3 at \/traffic\/adapter: expected one of 'command' .*found "magic"/,
  ],
  [
    'a command with an unknown placeholder',
    policy(/traffic:.*/, 'traffic: { adapter: command, set: { command: [./x, "{slott}"] }, trust-command: true }'),
    STATUS,
    2,
    /:3 at \/traffic\/set\/command: expected.*did you mean \{slot\}/,
  ],
  [
    'a lease that is too short',
    (r) => r.edit(POLICY, /min-time: 30m(.*)$/m, 'min-time: 30m, lease: 10s$1\nhooks: { smoke: { command: [./x] } }'),
    STATUS,
    2,
    /:2 at \/canary\/lease: expected.*found 10s.*Leave lease out/,
  ],
  [
    'no file',
    (r) => rmSync(join(r.root, POLICY)),
    STATUS,
    2,
    /rollout\.yml: expected the rollout policy, found no file/,
  ],
  [
    'a link that leaves the workspace',
    (r) => {
      rmSync(join(r.root, POLICY));
      symlinkSync('/etc/hostname', join(r.root, POLICY));
    },
    STATUS,
    2,
    /rollout\.yml: expected the rollout policy, found that.*Make it a regular file/,
  ],
];

const BAD_LEDGER: readonly Case[] = [
  ['a line that is none', ledger(/$/, 'not a line\n'), FREEZE, 2, /ledger\.ndjson:2: expected.*Restore the files/],
  ['half a line', ledger(/$/, '{"seq":'), STATUS, 2, /ledger\.ndjson:2: expected.*line\.torn/],
  ['an edited line', ledger('smells', 'smelly'), FREEZE, 2, /ledger\.ndjson:1: expected.*chain\.entry_hash/],
  ['a ledger that was emptied', (r) => r.put(LEDGER, ''), FREEZE, 2, /state\.json: expected.*its end was cut/],
  [
    'a view that was edited',
    ledger('smells', 'smelly', LEDGER.replace('ledger.ndjson', 'state.json')),
    STATUS,
    2,
    /state\.json: expected.*found another value at \/state\/freezes\/0\/reason/,
  ],
  [
    'the ledger of another channel',
    (r) => {
      const folder = join(r.root, '.release-gates/rollout');
      cpSync(join(folder, 'default.prod'), join(folder, 'default.dev'), { recursive: true });
    },
    ['status', '--environment', 'dev'],
    2,
    /default\.dev\/ledger\.ndjson:1: expected.*found a line of the channel "default\.prod"/,
  ],
  [
    'a folder in its place',
    (r) => {
      rmSync(join(r.root, LEDGER));
      mkdirSync(join(r.root, LEDGER));
    },
    FREEZE,
    2,
    /ledger\.ndjson: expected a regular file, found/,
  ],
];

const inGit = (r: RolloutRepository): void => r.edit(POLICY, 'version: 1', 'version: 1\nstore: { kind: git }');

const BAD_STORE: readonly Case[] = [
  ['a remote that is not there', inGit, STATUS, 2, /expected a remote "origin", found none/],
  [
    'a remote that nobody answers',
    (r) => {
      inGit(r);
      r.git('remote', 'add', 'origin', 'https://127.0.0.1:1/x.git');
    },
    FREEZE,
    3,
    /expected to reach the repository.*the freeze was not begun: it is not in the ledger, and moved no traffic\./,
  ],
  [
    'no leave to push',
    (r) => {
      inGit(r);
      r.addRemote('#!/bin/sh\necho "protected branch: you are not allowed to push" >&2\nexit 1\n');
    },
    FREEZE,
    3,
    /expected.*refs\/heads\/release-state.*not allowed to push/,
  ],
];

const approval = (text: string) => (r: RolloutRepository) => r.put('.github/release-approvals/a.yml', text);
const YES = `version: 1
action: unfreeze
channel: repository
by: bob
reason: looked into it
at: 2026-01-01T00:00:00Z
expires: 2026-01-02T00:00:00Z
`;

const BAD_REQUEST: readonly Case[] = [
  ['a channel with a dot', () => {}, ['status', '--tenant', 'a.b'], 2, /tenant: expected letters.*found "a\.b"/],
  [
    'a channel that nobody knows',
    () => {},
    ['pause', '--tenant', 'nobody', '--reason', 'r'],
    1,
    /✗.*nobody\.prod refuses/,
  ],
  ['no reason to freeze', () => {}, ['freeze'], 1, /✗.*freeze needs a reason/],
  ['no reason to pause', () => {}, ['pause'], 1, /✗.*pause needs a reason/],
  ['no approval', () => {}, UNFREEZE, 1, /✗.*needs 1 approval.*found 0/],
  ['an approval that is over', approval(YES), UNFREEZE, 1, /✗.*needs 1 approval.*found 0/],
  [
    'an approval without an end',
    approval(YES.replace(/expires.*\n/, '')),
    UNFREEZE,
    2,
    /a\.yml:1 at \/expires: expected.*found nothing/,
  ],
  ['an approval for ever', approval(YES.replace('2026-01-02', '2036-01-02')), UNFREEZE, 2, /a\.yml.*within 92 days/],
  ['an approval that is no YAML', approval('{'), UNFREEZE, 2, /a\.yml:1/],
  ['an unknown action', () => {}, ['freez', '--reason', 'x'], 2, /--action: input "action": expected.*found "freez"/],
];

const everyCase = [
  ['a policy', BAD_POLICY],
  ['a ledger', BAD_LEDGER],
  ['a store', BAD_STORE],
  ['a request', BAD_REQUEST],
] as const;

describe.concurrent.each(everyCase)('%s', (_what, cases) => {
  it.each(cases)('%s', async (_name, breakIt, args, status, line) => {
    const { ran, isUntouched } = await runInCopy(base, { breakIt, args });
    expect(ran).toMatchObject({ status });
    expectHarmless(ran);
    const lines = (status === 1 ? ran.stdout : ran.stderr).trimEnd().split('\n');
    const telling = status === 1 ? lines.filter((text) => text.includes('✗')) : lines;
    expect(telling).toEqual([expect.stringMatching(line)]);
    expect(isUntouched).toBe(true);
  });
});

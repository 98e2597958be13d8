import { readFileSync } from 'node:fs';
import { type Check, foldVerdict, isUnmet, judge } from '@release-gates/core';
import { collectContext, FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { collect } from './collect.ts';
import { NOW_S } from './contract.ts';
import { decide } from './decide.ts';
import { rolloutGuardInputs } from './inputs.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const CHANNELS = 'security/release_channels.json';
const POLICY = 'security/release_rollout_policy.json';
const FILES: Readonly<Record<string, string>> = {
  [CHANNELS]: fixture('release_channels.json'),
  [POLICY]: fixture('release_rollout_policy.json'),
};

async function run(files: Readonly<Record<string, string | null>> = {}): Promise<readonly Check[]> {
  const present = Object.entries({ ...FILES, ...files }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const workspace = new FakeWorkspace(Object.fromEntries(present));
  const inputs = rolloutGuardInputs.parse({});
  const facts = await collect(inputs, collectContext({ workspace, nowMs: NOW_S * 1000 }));
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  return decide(facts, inputs);
}

const verdict = (checks: readonly Check[]): string =>
  foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));

const edited = (path: string, from: string, to: string): Record<string, string> => ({
  [path]: (FILES[path] ?? '').replace(from, to),
});

it("takes the predecessor's files as they are, and foretells where its policy closes itself out", async () => {
  const checks = await run();
  expect(verdict(checks)).toBe('pass');
  expect(checks.filter(isUnmet).map(({ id }) => id)).toEqual(['canary_stages_within_policy_range']);
});

describe('what does not load is no empty registry and no policy of defaults', () => {
  it.each<[string, Record<string, string | null>, string, object]>([
    ['no registry', { [CHANNELS]: null }, 'release_channels_loaded', { file: CHANNELS }],
    ['an empty file', { [CHANNELS]: '' }, 'release_channels_loaded', { file: CHANNELS }],
    ['an array', { [CHANNELS]: '[]' }, 'release_channels_loaded', { file: CHANNELS }],
    [
      'half a file',
      { [CHANNELS]: (FILES[CHANNELS] ?? '').slice(0, 300) },
      'release_channels_loaded',
      { file: CHANNELS },
    ],
    [
      'a percent that is a text',
      edited(CHANNELS, '"rollout_percent": 20', '"rollout_percent": "20"'),
      'release_channels_loaded',
      { pointer: '/channels/canary/rollout_percent', line: 5 },
    ],
    [
      'a row that is a number',
      edited(CHANNELS, '"history": [', '"history": [7,'),
      'release_channels_loaded',
      { pointer: '/history/0' },
    ],
    [
      'an action that is none',
      edited(CHANNELS, '"promote"', '"publish"'),
      'release_channels_loaded',
      { pointer: '/history/1/action' },
    ],
    [
      'a misspelt channel',
      edited(CHANNELS, '"stable": {', '"stabel": {'),
      'release_channels_loaded',
      { pointer: '/channels/stabel' },
    ],
    ['no policy', { [POLICY]: null }, 'release_rollout_policy_loaded', { file: POLICY }],
    [
      'a misspelt rule',
      edited(POLICY, 'min_canary_observe_s', 'min_canary_observ_s'),
      'release_rollout_policy_loaded',
      { pointer: '/promotion/min_canary_observ_s' },
    ],
    [
      'a keyword that is nothing',
      edited(POLICY, '"hotfix"', '""'),
      'release_rollout_policy_loaded',
      { pointer: '/promotion/direct_stable_reason_keywords/0' },
    ],
    [
      'a flag that is a text',
      edited(POLICY, '"allow_direct_stable_set": false', '"allow_direct_stable_set": "false"'),
      'release_rollout_policy_loaded',
      { pointer: '/promotion/allow_direct_stable_set' },
    ],
  ])('%s', async (_name, files, id, location) => {
    const checks = await run(files);
    expect(verdict(checks)).toBe('fail');
    expect(checks.find((check) => check.id === id)).toMatchObject({ outcome: 'fail', location });
  });
});

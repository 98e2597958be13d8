import { foldVerdict, judge, opens, ReleaseGatesError, sha256Hex, type Check } from '@release-gates/core';
import { applyContext, FakeWorkspace, MemoryLogStores } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { channelControl } from './operation.ts';
import { NOW_S, PATH, REGISTRY, type Registry, row, toBytes, WHY } from './registry-fixture.ts';

const STRICT = { mode: 'enforce', strict: true } as const;

interface Ran {
  readonly closed: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly details: Record<string, unknown>;
  readonly record: unknown;
  readonly after: Registry;
  readonly text: string | undefined;
}

interface World {
  readonly content?: unknown;
  readonly dryRun?: boolean;
  readonly between?: (files: Map<string, Uint8Array>) => unknown;
}

/** As the runner does: nothing is applied where the plan closes. */
async function run(inputs: Record<string, unknown>, world: World = {}): Promise<Ran> {
  const { content = REGISTRY, dryRun = false, between } = world;
  const workspace = new FakeWorkspace(content === null ? {} : { [PATH]: toBytes(content) });
  const context = applyContext({ workspace, logs: new MemoryLogStores(workspace.files) });
  const given = channelControl.inputs.parse(inputs);
  const facts: unknown = JSON.parse(JSON.stringify(await channelControl.collect(given, context)));
  const plan = channelControl.plan(facts as never, given);
  between?.(workspace.files);
  const isOpen = opens(foldVerdict(plan.checks.map((check) => judge(check, STRICT))));
  const applied = isOpen && !dryRun ? await channelControl.apply(plan, given, context) : undefined;
  const bytes = workspace.files.get(PATH);
  const text = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  return {
    closed: closing(plan.checks),
    values: applied?.values ?? {},
    details: { ...applied?.details, steps: plan.steps },
    record: applied?.record,
    after: (text === undefined ? {} : JSON.parse(text)) as Registry,
    text,
  };
}

const closing = (checks: readonly Check[]): string[] =>
  checks
    .filter((check) => judge(check, STRICT).mode === 'enforce' && ['fail', 'inconclusive'].includes(check.outcome))
    .map((check) => check.id);

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (!(error instanceof ReleaseGatesError)) throw error;
    const where = error.problems[0]?.where;
    return `${error.kind} ${error.code} ${where?.file} ${where?.pointer ?? ''}`.trim();
  }
}

describe('a change', () => {
  it('sets the canary, which keeps its share, and keeps every key and row', async () => {
    const { after, record, values, text } = await run({ action: 'set', channel: 'canary', version: '1.3.0', ...WHY });
    const added = {
      ts: NOW_S,
      action: 'set',
      channel: 'canary',
      from_version: '1.2.0',
      to_version: '1.3.0',
      reason: 'release 1.3.0',
      actor: 'tester',
      correlation_id: 'corr-1',
      release_candidate_id: applyContext().releaseCandidateId,
    };
    expect(after).toEqual({
      ...REGISTRY,
      updated_at: NOW_S,
      channels: {
        ...REGISTRY.channels,
        canary: { version: '1.3.0', rollout_percent: 20, updated_at: NOW_S, note: 'x' },
      },
      history: [...REGISTRY.history, added],
    });
    expect(Object.keys(after)).toEqual(Object.keys(REGISTRY));
    expect(record).toEqual({
      action: 'release_channel_set',
      context: {
        ...added,
        channels_file: PATH,
        sha256_before: sha256Hex(toBytes(REGISTRY)),
        sha256_after: sha256Hex(text ?? ''),
      },
    });
    expect(values).toMatchObject({ 'canary-version': '1.3.0', 'canary-percent': '20', 'stable-version': '1.1.0' });
  });

  it('promotes what the canary serves, to all, and leaves the canary as it is', async () => {
    const { after } = await run({ action: 'promote', ...WHY });
    expect(after.channels['stable']).toMatchObject({ version: '1.2.0', rollout_percent: 100 });
    expect(after.channels['canary']).toEqual(REGISTRY.channels['canary']);
    expect(after.history.at(-1)).toMatchObject({
      action: 'promote',
      channel: 'canary->stable',
      from_version: '1.1.0',
      to_version: '1.2.0',
    });
  });

  it('rolls stable back, to all', async () => {
    const content = {
      ...REGISTRY,
      channels: { ...REGISTRY.channels, stable: { version: '1.1.0', rollout_percent: 60 } },
    };
    const { after, closed } = await run({ action: 'rollback', version: '1.0.0', reason: 'drill' }, { content });
    expect(closed).toEqual([]);
    expect(after.channels['stable']).toMatchObject({ version: '1.0.0', rollout_percent: 100 });
    expect(after.history.at(-1)).toMatchObject({ action: 'rollback', channel: 'stable', reason: 'drill' });
  });

  it('gives a canary that was not there a first share', async () => {
    const content = { channels: { stable: { version: '1.1.0', rollout_percent: 100 } } };
    const { after } = await run({ action: 'set', channel: 'canary', version: '1.2.0', ...WHY }, { content });
    expect(after.channels['canary']).toMatchObject({ version: '1.2.0', rollout_percent: 5 });
    expect(after.history).toHaveLength(1);
  });

  it('never cuts the history', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => row(2000 - index, 'rollout', 'canary', '1.2.0', '1.2.0'));
    const { after } = await run({ action: 'promote', ...WHY }, { content: { ...REGISTRY, history: many } });
    expect(after.history.slice(0, -1)).toEqual(many);
    expect(after.history).toHaveLength(1001);
  });

  it.each(['\n', ''])('ends the file as it ended: %j', async (end) => {
    const { text } = await run({ action: 'promote', ...WHY }, { content: `${toBytes(REGISTRY)}${end}` });
    expect(text?.endsWith(`}${end}`)).toBe(true);
    expect(text).toContain('team-ä');
  });

  it('is only told by a plan', async () => {
    const { text, details } = await run({ action: 'promote', ...WHY }, { dryRun: true });
    expect(text).toBe(toBytes(REGISTRY));
    expect(details['steps']).toEqual([
      'Change stable from 1.1.0 to 1.2.0 from canary, at 100 %: release 1.3.0',
      'Add row 3 to the history',
      `Replace ${PATH} if its SHA-256 is still ${sha256Hex(toBytes(REGISTRY))}`,
    ]);
  });
});

describe('a change is refused', () => {
  it.each<[string, (files: Map<string, Uint8Array>) => void]>([
    ['another change', (files) => void files.set(PATH, Buffer.from('{"channels": {}}'))],
    ['one space', (files) => void files.set(PATH, Buffer.from(`${toBytes(REGISTRY)} `))],
    ['removal', (files) => void files.delete(PATH)],
  ])('when the file saw %s since it was read', async (_name, between) => {
    let seen = new Map<string, Uint8Array>();
    const world: World = { between: (files) => (between(files), (seen = files)) };
    const work = run({ action: 'promote', ...WHY }, world);
    expect(await codeOf(work)).toBe(`environment channels.changed ${PATH}`);
    const expected = new Map([[PATH, Buffer.from(toBytes(REGISTRY)) as Uint8Array]]);
    between(expected);
    expect(seen).toEqual(expected);
  });

  it('when somebody else began the registry first', async () => {
    const world: World = { content: null, between: (files) => files.set(PATH, Buffer.from('theirs')) };
    const work = run({ action: 'set', version: '1.0.0', create: true, ...WHY }, world);
    expect(await codeOf(work)).toBe(`input file.exists ${PATH}`);
  });
});

describe('what changes nothing', () => {
  it.each<[string, Record<string, unknown>, Registry | object, readonly string[]]>([
    ['a good one', { expectedVersion: '1.2.0' }, REGISTRY, []],
    ['the version of the run is not there', {}, REGISTRY, ['expected_version_present_in_channels']],
    [
      'nothing is right',
      { expectedVersion: '1.0.0' },
      { channels: { stable: { version: 'v1', rollout_percent: 50 } } },
      [
        'channels_present_canary',
        'canary_version_semver',
        'stable_version_semver',
        'canary_rollout_range',
        'stable_rollout_100',
        'expected_version_present_in_channels',
      ],
    ],
  ])('validate: %s', async (_name, inputs, content, closed) => {
    const ran = await run(inputs, { content });
    expect(ran.closed).toEqual(closed);
    expect(ran.text).toBe(toBytes(content));
  });

  it('status tells what is served, and by which file', async () => {
    const { values, record, text } = await run({ action: 'status' });
    expect(values).toEqual({
      'channels-file': PATH,
      'channels-sha256': sha256Hex(toBytes(REGISTRY)),
      'canary-version': '1.2.0',
      'canary-percent': '20',
      'stable-version': '1.1.0',
      'stable-percent': '100',
    });
    expect([record, text]).toEqual([undefined, toBytes(REGISTRY)]);
  });
});

it('begins a registry with one version and no history', async () => {
  const { after, closed } = await run({ action: 'set', version: '1.0.0', create: true, ...WHY }, { content: null });
  expect(closed).toEqual([]);
  expect(after).toMatchObject({
    version: 1,
    channels: {
      canary: { version: '1.0.0', rollout_percent: 5 },
      stable: { version: '1.0.0', rollout_percent: 100 },
    },
    history: [],
  });
});

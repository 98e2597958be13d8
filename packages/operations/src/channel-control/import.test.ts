import { foldVerdict, InputError, judge, opens } from '@release-gates/core';
import { type ChannelState, FolderLedger, importedChannelsSchema, loadChannel } from '@release-gates/rollout';
import { applyContext, FakeWorkspace, MemoryLogStores } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { channelControl } from './operation.ts';
import { NOW_S, PATH, REGISTRY, row, toBytes } from './registry-fixture.ts';

const STRICT = { mode: 'enforce', strict: true } as const;
const LEDGER = '.release-gates/rollout/default.prod/ledger.ndjson';
const POLICY = `version: 1
canary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }
traffic: { adapter: none }
`;

function world(registry: unknown = REGISTRY) {
  const workspace = new FakeWorkspace({ [PATH]: toBytes(registry), '.github/release-rollout.yml': POLICY });
  return applyContext({ workspace, logs: new MemoryLogStores(workspace.files) });
}

type World = ReturnType<typeof world>;

const filesOf = ({ workspace }: World): Map<string, Uint8Array> => (workspace as FakeWorkspace).files;

/** Another run reads anew. */
const freshRun = (context: World): World => ({ ...context, workspace: context.openWorkspace() });

/** As the runner does: facts are plain data, and nothing is applied where the plan closes or on a dry run. */
async function run(given: World, { dryRun = false } = {}) {
  const context = freshRun(given);
  const inputs = channelControl.inputs.parse({ action: 'import' });
  const facts: unknown = JSON.parse(JSON.stringify(await channelControl.collect(inputs, context)));
  const plan = channelControl.plan(facts as never, inputs);
  const isOpen = opens(foldVerdict(plan.checks.map((check) => judge(check, STRICT))));
  const applied = isOpen && !dryRun ? await channelControl.apply(plan, inputs, context) : undefined;
  const closed = plan.checks.filter(({ outcome, level }) => outcome === 'fail' && level !== 'may').map(({ id }) => id);
  return { closed, plan, applied, outcome: applied?.values?.['import-outcome'] };
}

async function channelOf(context: World) {
  const { logs, files } = context;
  const ledger = new FolderLedger({
    root: '.release-gates/rollout',
    logs,
    files,
    workspace: context.openWorkspace(),
  });
  const channel = { tenant: 'default', environment: 'prod', region: null, segment: null };
  return { ledger, ...(await loadChannel(ledger, channel)) };
}

describe('an import', () => {
  it('says what it would take, and writes nothing on a dry run', async () => {
    const context = world();
    const before = new Map(filesOf(context));
    const { plan } = await run(context, { dryRun: true });
    expect(plan.steps).toEqual([
      expect.stringMatching(/^Import stable 1\.1\.0, since 2026-.*, into default\.prod of /),
      'Keep in the record that the canary is 1.2.0 at 20 %',
      'Keep 3 changes beside the line; last good 1.0.0, highest activated 1.1.0',
    ]);
    expect(filesOf(context)).toEqual(before);
  });

  it('begins the ledger with what stable serves, and keeps the whole history beside the line', async () => {
    const context = world();
    const { outcome, applied } = await run(context);
    expect([outcome, applied?.record?.action]).toEqual(['committed', 'release_channel_import']);
    const { state, records, ledger } = await channelOf(context);
    expect(state).toMatchObject({
      revision: 1,
      current: { release: { id: 'imported-1.1.0', version: '1.1.0', imported: true }, proven: false },
      highest_seen: '1.2.0',
      highest_activated: '1.1.0',
      exposure: { known: false },
    } satisfies Partial<Record<keyof ChannelState, unknown>>);
    const named = records.at(-1)?.context['records'] as { kind: string; path: string }[];
    const path = named.find(({ kind }) => kind === 'imported-channels')?.path ?? '';
    const kept: unknown = JSON.parse(new TextDecoder().decode(await ledger.readRecord('default.prod', path)));
    expect(importedChannelsSchema.parse(kept).history).toHaveLength(3);
  });

  it('rejects for good what was rolled back there', async () => {
    const history = [...REGISTRY.history, row(50, 'rollback', 'canary', '1.2.0', '1.1.0')];
    const canary = { version: '1.1.0', rollout_percent: 20 };
    const context = world({ ...REGISTRY, channels: { ...REGISTRY.channels, canary }, history });
    const { plan } = await run(context);
    expect(plan.steps.at(-1)).toBe('Reject for good what was rolled back: 1.2.0');
    const { history: folded } = await channelOf(context);
    expect(Object.keys(folded.rejectedVersions)).toEqual(['1.2.0']);
  });

  it('is done once: repeated it changes no byte', async () => {
    const context = world();
    await run(context);
    const before = filesOf(context).get(LEDGER);
    expect(await run(context)).toMatchObject({
      closed: [],
      outcome: 'nothing',
      applied: { checks: [{ outcome: 'pass' }] },
    });
    expect(filesOf(context).get(LEDGER)).toEqual(before);
  });

  it('refuses a channel that has a life of its own, also one that another registry began', async () => {
    const context = world();
    await run(context);
    const before = filesOf(context).get(LEDGER);
    const later = { ...REGISTRY, history: [...REGISTRY.history, row(50, 'rollback', 'canary', '1.2.0', '1.1.0')] };
    filesOf(context).set(PATH, new TextEncoder().encode(toBytes(later)));
    expect((await run(context)).closed).toEqual(['import_decision']);
    expect(filesOf(context).get(LEDGER)).toEqual(before);
  });

  it('loses to whoever begins the channel between plan and apply', async () => {
    const context = world();
    const inputs = channelControl.inputs.parse({ action: 'import' });
    const plan = channelControl.plan(await channelControl.collect(inputs, freshRun(context)), inputs);
    const later = { ...REGISTRY, owner: 'another', history: REGISTRY.history.slice(0, 2) };
    filesOf(context).set(PATH, new TextEncoder().encode(toBytes(later)));
    await run(context);
    const { checks } = await channelControl.apply(plan, inputs, context);
    expect(checks).toMatchObject([{ id: 'channels_imported', outcome: 'fail' }]);
  });

  it('warns of a canary that has traffic', async () => {
    const { plan } = await run(world(), { dryRun: true });
    expect(plan.checks.find(({ id }) => id === 'import_canary')).toMatchObject({ outcome: 'fail', level: 'may' });
  });

  it.each<[string, unknown, string]>([
    [
      'a version that is none',
      { ...REGISTRY, history: [{ ts: NOW_S, action: 'set', channel: 'canary', to_version: 'x' }] },
      'channels_importable',
    ],
    [
      'a stable channel of which nobody knows since when',
      { channels: { stable: { version: '1.1.0', rollout_percent: 100 }, canary: { version: '', rollout_percent: 5 } } },
      'import_since',
    ],
    [
      'a stable channel from the future',
      { channels: { stable: { version: '1.1.0', rollout_percent: 100, updated_at: NOW_S + 900 } } },
      'import_decision',
    ],
  ])('refuses %s, and begins no ledger', async (_name, registry, closed) => {
    const context = world(registry);
    expect((await run(context)).closed).toEqual([closed]);
    expect(filesOf(context).has(LEDGER)).toBe(false);
  });

  it.each(['', '{"channels": ', '[]', 'null', '{"channels": {"stable": 1}}'])(
    'of a malformed registry (%j) is an error, never an empty store',
    async (text) => {
      const context = world(text);
      await expect(run(context)).rejects.toBeInstanceOf(InputError);
      expect(filesOf(context).has(LEDGER)).toBe(false);
    },
  );

  it('into a ledger that is malformed is an error too', async () => {
    const context = world();
    filesOf(context).set(LEDGER, new TextEncoder().encode('not a line\n'));
    await expect(run(context)).rejects.toMatchObject({ kind: 'input', code: 'ledger.broken' });
  });
});

import { foldVerdict, judge } from '@release-gates/core';
import { applyContext, FakeWorkspace } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { executorInputs } from './inputs.ts';
import { plan } from './plan.ts';

const POLICY = `version: 1
canary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }
traffic: { adapter: none, pointer-only: true }
`;
const LEDGER = '.release-gates/rollout/default.prod/ledger.ndjson';
const EXPORT = '.release-gates/records/default.prod';

function world() {
  const workspace = new FakeWorkspace({ '.github/release-rollout.yml': POLICY });
  const context = applyContext({ workspace, openWorkspace: () => new FakeWorkspace(workspace.files) });
  return { context, files: workspace.files };
}

async function run(context: ReturnType<typeof world>['context'], given: Record<string, unknown>) {
  const inputs = executorInputs.parse(given);
  const planned = plan(await collect(inputs, context), inputs);
  const fold = (checks: typeof planned.checks) =>
    foldVerdict(checks.map((check) => judge(check, { mode: 'enforce', strict: true })));
  const before = fold(planned.checks);
  if (before !== 'pass') return { verdict: before, values: {}, record: undefined, codes: planned.checks };
  const { checks, values = {}, record } = await apply(planned, inputs, context);
  return { verdict: fold(checks), values, record, codes: checks };
}

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

describe('the records of a run', () => {
  it('lie beside the ledger, and the log and the outputs name them', async () => {
    const { context, files } = world();
    const { values, record } = await run(context, { action: 'freeze', reason: 'smells' });
    const path = values['record'] ?? '';
    expect(path).toMatch(/^records\/freeze-[0-9a-f]{12}\.json$/);
    expect(values['record-sha256']?.slice(0, 12)).toBe(path.slice(-17, -5));
    expect(files.has(`.release-gates/rollout/default.prod/${path}`)).toBe(true);
    const named = record?.context['records'] as { kind: string }[];
    expect(named.map(({ kind }) => kind)).toEqual(['freeze', 'prov', 'cdevent']);
  });
});

describe('the action record', () => {
  it('writes all that a walk needs, and nothing into the ledger', async () => {
    const { context, files } = world();
    const { values } = await run(context, { action: 'freeze', reason: 'smells' });
    const before = files.get(LEDGER);
    const transition = values['transition'] ?? '';
    const written = await run(context, { action: 'record', transition });
    expect(written).toMatchObject({ verdict: 'pass', record: undefined, values: { transition, outcome: 'done' } });
    expect(written.values['record']).toBe(`${EXPORT}/${values['record']}`);
    const exported = [...files.keys()].filter((path) => path.startsWith(EXPORT));
    expect(exported.map((path) => path.replace(/-[0-9a-f]{12}\.json$/, '').slice(EXPORT.length + 1)).sort()).toEqual([
      'ledger.ndjson',
      'records/cdevent',
      'records/freeze',
      'records/prov',
    ]);
    expect(textOf(files.get(`${EXPORT}/ledger.ndjson`))).toBe(textOf(before));
    expect(files.get(LEDGER)).toBe(before);
  });

  it('writes what is frozen beyond the channel from the ledger that holds it', async () => {
    const { context, files } = world();
    const scope = 'repository';
    const { values, record } = await run(context, { action: 'freeze', scope, reason: 'smells' });
    expect(values).toMatchObject({ outcome: 'committed', transition: record?.context['transition'] });
    expect(files.has(`.release-gates/rollout/_freezes/${values['record']}`)).toBe(true);
    const written = await run(context, { action: 'record', scope });
    expect(written).toMatchObject({ verdict: 'pass', values: { 'record-sha256': values['record-sha256'] } });
    expect(files.has('.release-gates/records/_freezes/ledger.ndjson')).toBe(true);
    const again = await run(context, { action: 'freeze', scope, reason: 'smells' });
    expect(again).toMatchObject({ verdict: 'pass', record: undefined, values: { outcome: 'nothing', frozen: 'true' } });
  });

  it('brings an earlier export up to date', async () => {
    const { context, files } = world();
    const { values } = await run(context, { action: 'freeze', reason: 'smells' });
    const { transition } = values;
    await run(context, { action: 'record', transition });
    await run(context, { action: 'freeze', reason: 'other', reasonCode: 'other' });
    expect(await run(context, { action: 'record', transition })).toMatchObject({ verdict: 'pass' });
    expect(textOf(files.get(`${EXPORT}/ledger.ndjson`))).toBe(textOf(files.get(LEDGER)));
  });

  it.each<[string, (files: Map<string, Uint8Array>) => void, (frozen: string) => string | undefined, string]>([
    ['a channel in which nothing is live', () => undefined, () => undefined, 'record_verified'],
    ['a transition that never was', () => undefined, () => 'promote-1', 'record_verified'],
    [
      'a place where another history lies',
      (files) => void files.set(`${EXPORT}/ledger.ndjson`, Buffer.from('{"action":"x"}\n')),
      (frozen) => frozen,
      'record_exported',
    ],
    [
      'a record that was changed',
      (files) => {
        const path = [...files.keys()].find((one) => one.includes('/freeze-')) ?? '';
        files.set(path, Buffer.from('{}'));
      },
      (frozen) => frozen,
      'record_verified',
    ],
  ])('refuses %s, and writes nothing', async (_name, stage, transitionOf, id) => {
    const { context, files } = world();
    const { values } = await run(context, { action: 'freeze', reason: 'smells' });
    stage(files);
    const before = new Map(files);
    const transition = transitionOf(values['transition'] ?? '');
    const refused = await run(context, { action: 'record', transition });
    expect(refused.verdict).toBe('fail');
    expect(refused.codes.find(({ outcome }) => outcome === 'fail')?.id).toBe(id);
    expect(files).toEqual(before);
  });
});

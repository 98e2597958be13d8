import { foldVerdict, judge } from '@release-gates/core';
import { applyContext, FakeWorkspace, MemoryLogStore, MemoryLogStores } from '@release-gates/testkit';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.ts';
import { collect } from './collect.ts';
import { type AppendInputs, appendInputs } from './inputs.ts';
import { plan } from './plan.ts';

const LOG = '.release-gates/audit/log.ndjson';

function host(content?: string) {
  const logs = new MemoryLogStores();
  const store = new MemoryLogStore(LOG, content);
  logs.stores.set(LOG, store);
  return {
    store,
    context: applyContext({ logs, workspace: new FakeWorkspace({ 'c.json': '{"a":1}', 'l.json': '[]' }) }),
  };
}

async function run({ context }: ReturnType<typeof host>, given: Partial<AppendInputs>) {
  const inputs = appendInputs.parse({ action: 'channel.promote', ...given });
  const planned = plan(await collect(inputs, context));
  const verdict = foldVerdict(planned.checks.map((check) => judge(check, { mode: 'enforce', strict: true })));
  return { verdict, planned, apply: () => apply(planned, inputs, context) };
}

describe('audit-append', () => {
  it('appends what the inputs say, bound to the candidate', async () => {
    const world = host();
    const first = await (await run(world, { context: '{"to":"stable"}' })).apply();
    const second = await (await run(world, { contextFile: 'c.json', actor: 'release-bot' })).apply();
    expect(first.details?.['record']).toMatchObject({
      seq: 1,
      actor: 'tester',
      source: 'cli',
      context: { to: 'stable' },
    });
    expect(second.details?.['record']).toMatchObject({ seq: 2, actor: 'release-bot', context: { a: 1 } });
    expect(first.details?.['record']).toMatchObject({
      context: { release_candidate_id: world.context.releaseCandidateId, commit: world.context.subject.commit },
    });
    expect(second.values?.['seq']).toBe('2');
  });

  it('recovers half a record, and says so', async () => {
    const { planned, apply: doIt } = await run(host('{"action":"ha'), {});
    expect(planned.steps).toHaveLength(2);
    expect((await doIt()).details).toMatchObject({ recovered: { bytes: 13 }, record: { seq: 2 } });
  });

  it.each<[string, Partial<AppendInputs>, string | undefined]>([
    ['a context that is no JSON', { context: '{' }, undefined],
    ['a context that is no object', { contextFile: 'l.json' }, undefined],
    ['a context with a key twice', { context: '{"a":1,"a":2}' }, undefined],
    ['two contexts', { context: '{}', contextFile: 'c.json' }, undefined],
    ['a context file that is not there', { contextFile: 'missing.json' }, undefined],
    ['a context that is too long', { context: JSON.stringify({ a: 'x'.repeat(32_700) }) }, undefined],
    ['a blank action', { action: ' ' }, undefined],
    ['a broken log', {}, 'nonsense\n'],
  ])('refuses %s before anything is written', async (_name, inputs, content) => {
    const world = host(content);
    const before = world.store.content;
    expect((await run(world, inputs)).verdict).toBe('fail');
    expect(world.store.content).toEqual(before);
  });
});

import { join } from 'node:path';
import { systemHolders } from '../../../packages/adapters/src/holders/system-holders.ts';
import { createFileWriter } from '../../../packages/adapters/src/file-writer/file-writer.ts';
import { createLogStores } from '../../../packages/adapters/src/log-store/fs-log-store.ts';
import { ChildProcesses } from '../../../packages/adapters/src/processes/child-processes.ts';
import { FileWorkspace } from '../../../packages/adapters/src/workspace/file-workspace.ts';
import { loadChannel } from '../../../packages/rollout/src/engine/load-channel.ts';
import { runEvent } from '../../../packages/rollout/src/engine/run-event.ts';
import { FolderLedger } from '../../../packages/rollout/src/ledger/folder-ledger.ts';
import { POLICY, release, rollback, start, tick } from '../../../packages/rollout/src/step/case-fixture.ts';
import { createCommandTraffic } from '../../../packages/rollout/src/traffic/command/command-traffic.ts';

/**
 * One event on a channel whose traffic two programs move, as a process of its own:
 * `engine.mjs <root> <nowMs> <start VERSION|tick|rollback>`. Prints what came of it.
 */
const [root, now, order, version] = process.argv.slice(2);
const nowMs = Number(now);

const channel = { tenant: 't', environment: 'prod', region: null, segment: null };
const ledger = new FolderLedger({
  root: 'rollout',
  logs: createLogStores(root, {}),
  files: createFileWriter({ root }),
  workspace: new FileWorkspace(root, undefined),
});
const traffic = createCommandTraffic(
  {
    adapter: 'command',
    set: { command: ['sh', join(root, 'set.sh')], timeout: 60 },
    read: { command: ['sh', join(root, 'read.sh')], timeout: 60 },
    'trust-command': false,
  },
  channel,
  {
    processes: new ChildProcesses({ root, environment: process.env }),
    secrets: { fromEnvironment: () => undefined, fromFile: async () => undefined, mask: (text) => text },
  },
);
const ports = {
  ledger,
  traffic,
  hooks: { run: async (name) => ({ state: 'absent', reason: name, measured: {} }) },
  holders: systemHolders,
  nowMs: () => nowMs,
  scopeFreezes: async () => [],
  recordsOf: () => [],
};

async function eventOf({ state }) {
  const holder = systemHolders.self();
  if (order === 'start') return { ...start(release(version)), holder };
  if (order === 'rollback') return { ...rollback({ target: null }), holder };
  const { slot } = state.exposure;
  const read = slot === null ? undefined : await traffic.read({ slot, otherSlot: '', percent: 0 });
  return { ...tick({ state, nowMs }, read === undefined ? {} : { traffic: read }), holder };
}

const policy = { ...POLICY, ladder: [0, 5, 100] };
const loaded = await loadChannel(ledger, channel);
const result = await runEvent({ channel, policy, event: await eventOf(loaded) }, ports);
const { state } = await loadChannel(ledger, channel);
process.stdout.write(
  JSON.stringify({
    outcome: result.outcome,
    kind: result.carried?.transition.kind ?? result.transition?.kind ?? null,
    result: result.carried?.result ?? null,
    blockers: (result.decision?.blockers ?? []).map(({ code }) => code),
    recovered: result.recovered.map((of) => `${of.transition.kind} ${of.result} ${of.reasonCode}`),
    live: state.current?.release.id ?? null,
    wanted: state.exposure,
  }),
);

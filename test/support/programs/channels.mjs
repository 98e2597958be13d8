import { readSync, realpathSync } from 'node:fs';
import { createFileWriter } from '../../../packages/adapters/src/file-writer/file-writer.ts';
import { createLogStores } from '../../../packages/adapters/src/log-store/fs-log-store.ts';
import { FileWorkspace } from '../../../packages/adapters/src/workspace/file-workspace.ts';
import { channelControl } from '../../../packages/operations/src/channel-control/operation.ts';

/**
 * One change of the channels, as a process of its own: `channels.mjs <root> <nowMs> <version>`. Plans from what
 * it sees, says so, waits for the word, and applies. Prints `written` or the code of the refusal.
 */
const [given, nowMs, version] = process.argv.slice(2);
const root = realpathSync(given);

const say = (line) => process.stdout.write(`${line}\n`);

const context = {
  nowMs: Number(nowMs),
  run: { kind: 'local', id: 'run-1', actor: 'tester' },
  subject: { repository: 'a/b', commit: null, ref: null, version: null },
  correlationId: `corr-${version}`,
  releaseCandidateId: `rc-${version}`,
  workspace: new FileWorkspace(root, undefined),
  files: createFileWriter({ root }),
  logs: createLogStores(root),
};
const inputs = channelControl.inputs.parse({ action: 'set', channel: 'canary', version, reason: 'race' });
const plan = channelControl.plan(await channelControl.collect(inputs, context), inputs);
say('ready');
readSync(0, Buffer.alloc(1));
try {
  await channelControl.apply(plan, inputs, context);
  say('written');
} catch (error) {
  say(error.code ?? String(error));
}

import { readSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * One change of the channels, as a process of its own: `channels.mjs <build> <root> <nowMs> <version>`. Plans from what
 * it sees, says so, waits for the word, and applies. Prints `written` or the code of the refusal.
 */
const [build, given, nowMs, version] = process.argv.slice(2);
const root = realpathSync(given);

const load = (file) => import(pathToFileURL(`${build}/packages/${file}.js`).href);
const { createLogStores } = await load('adapters/src/log-store/fs-log-store');
const { createFileWriter } = await load('adapters/src/file-writer/file-writer');
const { FileWorkspace } = await load('adapters/src/workspace/file-workspace');
const { channelControl } = await load('operations/src/channel-control/operation');

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

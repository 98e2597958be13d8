import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { createRefStores } from '../../../packages/adapters/src/git-ref/create-ref-stores.ts';
import { realDisk } from '../../../packages/adapters/src/file-writer/disk-operations.ts';
import { createFileWriter } from '../../../packages/adapters/src/file-writer/file-writer.ts';
import { createLogStores } from '../../../packages/adapters/src/log-store/fs-log-store.ts';
import { FileWorkspace } from '../../../packages/adapters/src/workspace/file-workspace.ts';
import { FolderLedger } from '../../../packages/rollout/src/ledger/folder-ledger.ts';
import { GitLedger } from '../../../packages/rollout/src/ledger/git-ledger.ts';
import { fixedDisk } from './fixed-disk.mjs';

/**
 * One executor on a ledger, as a process of its own: `ledger.mjs <folder|git|local> <root> <nowMs> <name>`.
 *
 * Takes orders from the further arguments, or from stdin, one a line, and answers each with one line:
 * - `read <channel>`: remembers where the ledger ends; `ready <seq>`
 * - `append <channel>`: appends behind what was read; `appended <seq>`, `lost to <who came first>`, `refused <code>`
 * - `add <channel> <count>`: reads and appends until it has done so that often; `added <count>`
 */
const [kind, root, nowMs, name, ...given] = process.argv.slice(2);

const ledger = { folder: openFolder, git: () => openGit('origin'), local: () => openGit(null) }[kind]();
const ends = new Map();

function openFolder() {
  // Fixed names for every temporary file let a crash test aim at each call.
  const nonce = process.env['FIXED_NONCE'];
  return new FolderLedger({
    root: 'rollout',
    logs: createLogStores(root, nonce === undefined ? {} : { nonce: () => nonce }),
    files: createFileWriter({ root, ...(nonce !== undefined && { disk: fixedDisk(realDisk) }) }),
    workspace: new FileWorkspace(root, undefined),
    waitMs: 120_000,
  });
}

function openGit(remote) {
  const stores = createRefStores({ root, environment: process.env, secrets: { fromEnvironment: () => undefined } });
  return new GitLedger({ store: stores.open({ ref: 'refs/heads/release-state', remote }) });
}

async function append(channel, after) {
  const state = { by: name, seq: after.seq + 1 };
  const bytes = Buffer.from(`${JSON.stringify(state)}\n`);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return ledger.append(channel, after, {
    entry: {
      action: 'rollout.advance',
      actor: name,
      source: 'test',
      status: 'done',
      context: { state, record: digest },
    },
    files: [{ path: `records/advance-${digest.slice(0, 12)}.json`, bytes }],
    nowMs: Number(nowMs),
  });
}

const orders = {
  async read(channel) {
    const { head } = await ledger.read(channel);
    ends.set(channel, head);
    return `ready ${head.seq}`;
  },

  async append(channel) {
    const after = ends.get(channel);
    if ((await append(channel, after)) === 'appended') return `appended ${after.seq + 1}`;
    const { records } = await ledger.read(channel);
    return `lost to ${records.find((record) => record.seq === after.seq + 1).actor}`;
  },

  async add(channel, count) {
    for (let done = 0; done < Number(count);) {
      const { head } = await ledger.read(channel);
      if ((await append(channel, head)) === 'appended') done++;
    }
    return `added ${count}`;
  },
};

for await (const line of given.length > 0 ? given : createInterface({ input: process.stdin })) {
  const [order, ...rest] = line.split(' ');
  const answer = await orders[order](...rest).catch((error) => {
    process.stderr.write(`${String(error.code)}: ${String(error.message)}\n`);
    process.exitCode = error.kind === 'environment' ? 3 : 2;
    return `refused ${error.code}`;
  });
  process.stdout.write(`${answer}\n`);
}

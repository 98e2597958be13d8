import {
  buildRecord,
  type ChainHead,
  formatLine,
  isSameHead,
  type LogRecord,
  withRegression,
} from '@release-gates/audit-log';
import { EnvironmentError, equalDigest, type RefChange, type RefSnapshot, type RefStore } from '@release-gates/core';
import { brokenLedger, type LedgerChain, readChain, toReading, toTailSource } from './chain.ts';
import {
  checkChannelId,
  checkRecordFile,
  checkRecordPath,
  LEDGER_FILE,
  recordTaken,
  refuseTwin,
  VIEW_FILE,
} from './channel-folder.ts';
import { toDraft } from './draft.ts';
import { HeadMemory } from './head-memory.ts';
import type { Ledger, LedgerAppend, LedgerReading, LedgerTip } from './ledger.ts';
import { readTip } from './tip.ts';
import { checkExactView, formatView } from './view.ts';

export interface GitLedgerOptions {
  readonly store: RefStore;
  /** How often a push may lose against other channels, default 100. */
  readonly maxTries?: number;
}

export const DEFAULT_LEDGER_REF = 'refs/heads/release-state';

const MAX_TRIES = 100;
const README = 'README.md';
const README_TEXT = `# Release state

This branch is written by release-gates and by nothing else. It has no files in common with the other branches.

Each folder is one rollout channel:

- \`ledger.ndjson\`: what was done, one line each, every line chained to the one before. The last line holds the state.
- \`state.json\`: the state after the last line, for reading.
- \`records/\`: documents that lines name by their SHA-256.

Do not edit, rebase, squash or merge it: a ledger that was changed is refused, and rollouts stop until it is restored.
Keep its history; a rule that forbids force pushes and deletion is a good idea, one that requires pull requests is not.
`;

/**
 * The ledger in a ref: true for everybody who can push to the repository. One commit is one append: line, view and
 * record files come together. One ref holds all channels, so a commit of another channel is no conflict.
 */
export class GitLedger implements Ledger {
  readonly place: string;
  readonly #store: RefStore;
  readonly #maxTries: number;
  readonly #memory = new HeadMemory();
  /** What was loaded last: good enough to try a push on, which is refused where it is old. Never read from. */
  #latest: RefSnapshot | undefined;

  constructor({ store, maxTries = MAX_TRIES }: GitLedgerOptions) {
    this.place = store.place;
    this.#store = store;
    this.#maxTries = maxTries;
  }

  async read(channelId: string): Promise<LedgerReading> {
    const chain = await readChannel(await this.#load(), checkChannelId(channelId));
    this.#memory.check(channelId, chain, `${channelId}/${LEDGER_FILE}`);
    return toReading(chain);
  }

  async append(channelId: string, after: ChainHead, append: LedgerAppend): Promise<'appended' | 'lost'> {
    toDraft(checkChannelId(channelId), append.entry);
    for (const file of append.files) checkRecordFile(file);
    let snapshot = this.#latest;
    for (let attempt = 0; attempt < this.#maxTries; attempt++) {
      if (attempt > 0) await this.#store.backOff(attempt);
      const isFresh = snapshot === undefined;
      snapshot ??= await this.#load();
      const outcome = await this.#try(snapshot, channelId, { after, append });
      if (outcome === 'appended' || (outcome === 'moved' && isFresh)) return outcome === 'moved' ? 'lost' : outcome;
      snapshot = undefined;
    }
    throw new EnvironmentError({
      code: 'ref.contended',
      message: `expected to append to ${channelId} within ${this.#maxTries} tries, but other channels moved ${this.place} each time`,
      remedy: 'Run again, or give busy channels a ref of their own',
    });
  }

  async channels(): Promise<readonly string[]> {
    return channelsOf(await this.#load());
  }

  async tips(): Promise<readonly LedgerTip[]> {
    const snapshot = await this.#load();
    const tips: LedgerTip[] = [];
    for (const channelId of await channelsOf(snapshot)) {
      const file = `${channelId}/${LEDGER_FILE}`;
      const bytes = (await snapshot.read(file)) ?? new Uint8Array();
      tips.push(readTip(toTailSource(bytes), { file, channelId }));
    }
    return tips;
  }

  async readRecord(channelId: string, path: string): Promise<Uint8Array | undefined> {
    const file = `${checkChannelId(channelId)}/${checkRecordPath(path)}`;
    return (await this.#load()).read(file);
  }

  async #load(): Promise<RefSnapshot> {
    this.#latest = await this.#store.load();
    return this.#latest;
  }

  /** `moved`: the channel does not end at `after` there. `lost`: the ref moved, perhaps for another channel. */
  async #try(
    snapshot: RefSnapshot,
    channelId: string,
    { after, append }: { readonly after: ChainHead; readonly append: LedgerAppend },
  ): Promise<'appended' | 'moved' | 'lost'> {
    const chain = await readChannel(snapshot, channelId);
    if (!isSameHead(chain.head, after)) return 'moved';
    const record = nextRecord(channelId, chain, append);
    const files = await changesOf(snapshot, channelId, { record, append });
    const message = `${channelId}: ${record.action} ${record.status} (${record.seq})`;
    // Whatever comes of it, the next push has another base.
    this.#latest = undefined;
    const pushed = await this.#store.push(snapshot, { files, message });
    if (pushed.state === 'lost') return 'lost';
    this.#memory.note(channelId, { seq: record.seq, hash: record.entry_hash });
    return 'appended';
  }
}

async function readChannel(snapshot: RefSnapshot, channelId: string): Promise<LedgerChain> {
  const [ledgerFile, viewFile] = [`${channelId}/${LEDGER_FILE}`, `${channelId}/${VIEW_FILE}`];
  const bytes = await snapshot.read(ledgerFile);
  const view = await snapshot.read(viewFile);
  if (bytes?.length === 0) throw brokenLedger(ledgerFile, 'an empty file');
  if (bytes === undefined && view === undefined) await refuseLeftovers(snapshot, channelId);
  const chain = readChain(bytes ?? new Uint8Array(), { file: ledgerFile, channelId, mayBeTorn: false });
  checkExactView(view, chain, viewFile);
  return chain;
}

/** In a ref records come together with their line: records alone are what is left of a ledger that was deleted. */
async function refuseLeftovers(snapshot: RefSnapshot, channelId: string): Promise<void> {
  const [left] = await snapshot.list(channelId);
  if (left !== undefined) throw brokenLedger(left, 'a channel with files and without its ledger');
}

async function changesOf(
  snapshot: RefSnapshot,
  channelId: string,
  { record, append }: { readonly record: LogRecord; readonly append: LedgerAppend },
): Promise<readonly RefChange[]> {
  if (record.seq === 1) refuseTwin(channelId, await channelsOf(snapshot));
  const before = (await snapshot.read(`${channelId}/${LEDGER_FILE}`)) ?? new Uint8Array();
  const changes: RefChange[] = [
    { path: `${channelId}/${LEDGER_FILE}`, bytes: Buffer.concat([before, formatLine(record)]) },
    { path: `${channelId}/${VIEW_FILE}`, bytes: formatView(record) },
  ];
  for (const file of append.files) {
    const path = `${channelId}/${file.path}`;
    const found = await snapshot.read(path);
    if (found !== undefined && !equalDigest(found, file.bytes)) throw recordTaken(path);
    if (found === undefined) changes.push({ path, bytes: file.bytes });
  }
  if ((await snapshot.read(README)) === undefined) {
    changes.push({ path: README, bytes: Buffer.from(README_TEXT, 'utf8') });
  }
  return changes;
}

function nextRecord(channelId: string, chain: LedgerChain, { entry, nowMs }: LedgerAppend): LogRecord {
  const stated = withRegression(toDraft(channelId, entry), chain.lines.at(-1)?.ts ?? null, nowMs);
  return buildRecord(stated.draft, chain.head, nowMs);
}

async function channelsOf(snapshot: RefSnapshot): Promise<readonly string[]> {
  const ending = `/${LEDGER_FILE}`;
  const ledgers = (await snapshot.list('')).filter((path) => path.endsWith(ending));
  return ledgers.map((path) => checkChannelId(path.slice(0, -ending.length))).sort();
}

import {
  appendAfter,
  type ChainHead,
  isSameHead,
  type LogRecord,
  type LogTail,
  parseLine,
  readTail,
  type RecordDraft,
} from '@release-gates/audit-log';
import {
  equalDigest,
  type FileWriter,
  InputError,
  type LogStore,
  type LogStoreFactory,
  type Workspace,
} from '@release-gates/core';
import { brokenLedger, type LedgerChain, readChain, toReading } from './chain.ts';
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
import type { Ledger, LedgerAppend, LedgerReading, LedgerRecordFile, LedgerTip } from './ledger.ts';
import { readWhole } from './read-whole.ts';
import { readTip } from './tip.ts';
import { checkView, checkViewOf, formatView, parseView } from './view.ts';

export interface FolderLedgerOptions {
  /** Folder relative to the workspace; `<root>/<channel>/ledger.ndjson`. Not inside a glob's reach: no `*?[]{}`. */
  readonly root: string;
  readonly logs: LogStoreFactory;
  readonly files: FileWriter;
  /** Asked for the names of the channels alone. */
  readonly workspace: Pick<Workspace, 'list'>;
  /** How long to wait for other writers, default 30 s. */
  readonly waitMs?: number;
}

export const DEFAULT_LEDGER_FOLDER = '.release-gates/rollout';

const MAX_READS = 8;

/**
 * The ledger in a folder: true for all processes of one machine. The line in `ledger.ndjson` is the commit; record files
 * are durable before it, the view `state.json` follows it.
 */
export class FolderLedger implements Ledger {
  readonly place: string;
  readonly #options: FolderLedgerOptions;
  readonly #memory = new HeadMemory();

  /** @throws InputError `ledger.folder` */
  constructor(options: FolderLedgerOptions) {
    if (/[*?[\]{}]/.test(options.root)) {
      throw new InputError({
        code: 'ledger.folder',
        message: `expected a folder without * ? [ ] { } in its name, found ${JSON.stringify(options.root)}`,
      });
    }
    this.#options = options;
    this.place = `folder ${options.root}`;
  }

  async read(channelId: string): Promise<LedgerReading> {
    const chain = this.#readChecked(checkChannelId(channelId));
    this.#memory.check(channelId, chain, this.#path(channelId, LEDGER_FILE));
    return toReading(chain);
  }

  async append(channelId: string, after: ChainHead, append: LedgerAppend): Promise<'appended' | 'lost'> {
    const draft = toDraft(checkChannelId(channelId), append.entry);
    for (const file of append.files) checkRecordFile(file);
    // Keeps the losers of a race from leaving record files that no line names; the lock decides.
    const tail = this.#tail(channelId);
    if (!isSameHead(tail.head, after)) return 'lost';
    this.#refuseOtherView(channelId, tail);
    if (after.seq === 0) refuseTwin(channelId, await this.channels());
    for (const file of append.files) await this.#writeRecord(channelId, file);
    const record = this.#appendLine(channelId, after, { draft, nowMs: append.nowMs });
    if (record === 'lost') return 'lost';
    const head = { seq: record.seq, hash: record.entry_hash };
    this.#memory.note(channelId, head);
    // Whoever appended since shows its own line.
    if (isSameHead(this.#tail(channelId).head, head))
      await this.#options.files.replace(this.#path(channelId, VIEW_FILE), formatView(record));
    return 'appended';
  }

  async channels(): Promise<readonly string[]> {
    const { root, workspace } = this.#options;
    const found = await workspace.list([`${root}/*/${LEDGER_FILE}`]);
    return found.map((path) => checkChannelId(path.split('/').at(-2) ?? '')).sort();
  }

  async tips(): Promise<readonly LedgerTip[]> {
    return (await this.channels()).map((channelId) => {
      const store = this.#options.logs.open(this.#path(channelId, LEDGER_FILE));
      try {
        return readTip(store, { file: store.path, channelId });
      } finally {
        store.close();
      }
    });
  }

  async readRecord(channelId: string, path: string): Promise<Uint8Array | undefined> {
    return this.#read(this.#path(checkChannelId(channelId), checkRecordPath(path)));
  }

  /**
   * A writer may be in the middle of a line while we read, so what looks broken is read again: only what stays so is.
   * The view comes first: it follows the ledger, so it can never be ahead of what is read after it.
   */
  #readChecked(channelId: string): LedgerChain {
    let before: Uint8Array | undefined;
    for (let attempt = 1; ; attempt++) {
      const view = this.#read(this.#path(channelId, VIEW_FILE));
      const bytes = this.#read(this.#path(channelId, LEDGER_FILE)) ?? new Uint8Array();
      try {
        return this.#verify(channelId, bytes, view);
      } catch (error) {
        const isSame = before !== undefined && equalDigest(before, bytes);
        if (!(error instanceof InputError) || isSame || attempt === MAX_READS) throw error;
        before = bytes;
      }
    }
  }

  #verify(channelId: string, bytes: Uint8Array, view: Uint8Array | undefined): LedgerChain {
    const file = this.#path(channelId, LEDGER_FILE);
    const chain = readChain(bytes, { file, channelId, mayBeTorn: true });
    const viewFile = this.#path(channelId, VIEW_FILE);
    if (view !== undefined) checkView(parseView(view, viewFile), chain, viewFile);
    return chain;
  }

  /** Looked at again here, for the append replaces it. An older one was compared when the ledger was read. */
  #refuseOtherView(channelId: string, { head, tip }: LogTail): void {
    const file = this.#path(channelId, VIEW_FILE);
    const bytes = this.#read(file);
    if (bytes === undefined) return;
    const view = parseView(bytes, file);
    if (view.seq > head.seq) checkView(view, this.#readChecked(channelId), file);
    if (view.seq === head.seq) checkViewOf(view, parseLine(tip.lastBytes.subarray(0, -1), file), file);
  }

  async #writeRecord(channelId: string, { path, bytes }: LedgerRecordFile): Promise<void> {
    const file = this.#path(channelId, path);
    try {
      await this.#options.files.create(file, bytes);
    } catch (error) {
      if (!(error instanceof InputError) || error.code !== 'file.exists') throw error;
      const found = this.#read(file);
      if (found === undefined || !equalDigest(found, bytes)) throw recordTaken(file);
      // A writer that failed in its last fsync may have left it: it is durable only once it is written again.
      await this.#options.files.replace(file, bytes);
    }
  }

  #appendLine(
    channelId: string,
    after: ChainHead,
    { draft, nowMs }: { readonly draft: RecordDraft; readonly nowMs: number },
  ): LogRecord | 'lost' {
    const { waitMs } = this.#options;
    return this.#withStore(channelId, (store) => {
      const appended = appendAfter(store, after, { draft, nowMs, ...(waitMs !== undefined && { waitMs }) });
      return appended === 'lost' ? 'lost' : appended.record;
    });
  }

  #tail(channelId: string): LogTail {
    return this.#withStore(channelId, readTail);
  }

  #withStore<T>(channelId: string, work: (store: LogStore) => T): T {
    const file = this.#path(channelId, LEDGER_FILE);
    const store = this.#options.logs.open(file);
    try {
      return work(store);
    } catch (error) {
      if (!(error instanceof InputError) || error.code !== 'log.broken') throw error;
      throw brokenLedger(file, error.problems[0]?.message ?? 'an end that is no record');
    } finally {
      store.close();
    }
  }

  #read(path: string): Uint8Array | undefined {
    const store = this.#options.logs.open(path);
    try {
      return readWhole(store);
    } finally {
      store.close();
    }
  }

  #path(channelId: string, name: string): string {
    return `${this.#options.root}/${channelId}/${name}`;
  }
}

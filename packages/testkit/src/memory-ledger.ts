import { FolderLedger, type Ledger, type LedgerAppend, type LedgerReading } from '@release-gates/rollout';
import { FakeWorkspace } from './fake-workspace.ts';
import { MemoryFileWriter } from './memory-file-writer.ts';
import { MemoryLogStores } from './memory-log-store.ts';

type Head = LedgerReading['head'];

/** Whatever it throws, the append throws. */
type AppendHook = (channelId: string, append: LedgerAppend) => void | Promise<void>;

/** The folder ledger over a disk in memory: its rules, its files, and places to put faults and rivals. */
export class MemoryLedger implements Ledger {
  readonly place = 'memory';
  /** `<channel>/ledger.ndjson` and so on, below `ledger/`; tests may edit it. */
  readonly disk: Map<string, Uint8Array>;
  /** Entries that were appended, in order. */
  readonly appended: { readonly channelId: string; readonly entry: LedgerAppend['entry'] }[] = [];
  /** Before anything is written: a rival's append here makes this one lose. */
  beforeAppend: AppendHook | undefined;
  /** After it is durable: a throw here is an answer that was lost. */
  afterAppend: AppendHook | undefined;
  readonly #ledger: FolderLedger;

  constructor(disk: Map<string, Uint8Array> = new Map()) {
    this.disk = disk;
    const workspace = new FakeWorkspace(disk, { isShared: true });
    const [logs, files] = [new MemoryLogStores(disk), new MemoryFileWriter(disk)];
    this.#ledger = new FolderLedger({ root: 'ledger', logs, files, workspace });
  }

  /** Another process on the same ledger, with hooks and a memory of its own. */
  rival(): MemoryLedger {
    return new MemoryLedger(this.disk);
  }

  read(channelId: string): Promise<LedgerReading> {
    return this.#ledger.read(channelId);
  }

  async append(channelId: string, after: Head, append: LedgerAppend): Promise<'appended' | 'lost'> {
    await this.beforeAppend?.(channelId, append);
    const outcome = await this.#ledger.append(channelId, after, append);
    if (outcome === 'lost') return outcome;
    this.appended.push({ channelId, entry: append.entry });
    await this.afterAppend?.(channelId, append);
    return outcome;
  }

  channels(): Promise<readonly string[]> {
    return this.#ledger.channels();
  }

  tips(): ReturnType<Ledger['tips']> {
    return this.#ledger.tips();
  }

  readRecord(channelId: string, path: string): Promise<Uint8Array | undefined> {
    return this.#ledger.readRecord(channelId, path);
  }
}

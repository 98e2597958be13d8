import {
  EnvironmentError,
  equalDigest,
  InputError,
  type LogStore,
  type LogStoreFactory,
  type LogTip,
  type LogWriter,
  toWorkspacePath,
} from '@release-gates/core';

/** A log in memory. Tests may write `content` and `sidecars` to stage what an attacker or a crash left. */
export class MemoryLogStore implements LogStore {
  readonly path: string;
  readonly #disk: Map<string, Uint8Array>;
  readonly sidecars = new Map<string, Uint8Array>();
  /** What `startOver` put aside, by label. */
  readonly kept = new Map<string, { readonly content: Uint8Array; readonly sidecars: Map<string, Uint8Array> }>();
  #isLocked = false;

  /** `disk`: where the log is the file `path`; a FakeWorkspace's or a MemoryFileWriter's `files`. */
  constructor(path = 'log.ndjson', content?: string | Uint8Array, disk: Map<string, Uint8Array> = new Map()) {
    this.path = path;
    this.#disk = disk;
    if (content !== undefined) this.content = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  get content(): Uint8Array | undefined {
    return this.#disk.get(this.path);
  }

  set content(bytes: Uint8Array | undefined) {
    if (bytes === undefined) this.#disk.delete(this.path);
    else this.#disk.set(this.path, bytes);
  }

  size(): number | undefined {
    return this.content?.length;
  }

  readInto(into: Uint8Array, offset: number): number {
    const part = (this.content ?? new Uint8Array()).subarray(offset, offset + into.length);
    into.set(part);
    return part.length;
  }

  readSidecar(suffix: string): Uint8Array | undefined {
    return this.sidecars.get(suffix);
  }

  withLock<T>(work: (writer: LogWriter) => T, waitMs: number): T {
    if (this.#isLocked) {
      throw new EnvironmentError({
        code: 'log.busy',
        message: `another writer held the log for ${waitMs} ms`,
        where: { file: this.path },
      });
    }
    this.#isLocked = true;
    try {
      return work(this.#writer());
    } finally {
      this.#isLocked = false;
    }
  }

  close(): void {}

  #writer(): LogWriter {
    return {
      append: (tip, bytes) => this.#append(tip, bytes),
      replaceSidecar: (suffix, bytes) => void this.sidecars.set(suffix, Uint8Array.from(bytes)),
      startOver: (tip, label, bytes) => {
        if (!this.#isTip(tip)) return false;
        this.kept.set(label, { content: this.content ?? new Uint8Array(), sidecars: new Map(this.sidecars) });
        this.sidecars.clear();
        this.content = Uint8Array.from(bytes);
        return true;
      },
    };
  }

  #append(tip: LogTip, bytes: Uint8Array): boolean {
    if (!this.#isTip(tip)) return false;
    const before = (this.content ?? new Uint8Array()).subarray(0, tip.end);
    this.content = Buffer.concat([before, bytes]);
    return true;
  }

  #isTip(tip: LogTip): boolean {
    const content = this.content ?? new Uint8Array();
    const last = content.subarray(tip.end - tip.lastBytes.length, tip.end);
    return content.length === tip.end + tip.tornBytes && equalDigest(last, tip.lastBytes);
  }
}

/** One store a path, made when first opened. */
export class MemoryLogStores implements LogStoreFactory {
  readonly stores = new Map<string, MemoryLogStore>();
  readonly #disk: Map<string, Uint8Array>;

  constructor(disk: Map<string, Uint8Array> = new Map()) {
    this.#disk = disk;
  }

  open(path: string): MemoryLogStore {
    const where = toWorkspacePath(path, { root: '/workspace', windows: false });
    if (where.state === 'outside') {
      throw new InputError({ code: 'file.outside_workspace', message: where.reason, where: { file: path } });
    }
    const store = this.stores.get(where.path) ?? new MemoryLogStore(where.path, undefined, this.#disk);
    this.stores.set(where.path, store);
    return store;
  }
}

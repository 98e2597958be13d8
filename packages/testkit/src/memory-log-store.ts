import {
  EnvironmentError,
  InputError,
  type LogStore,
  type LogStoreFactory,
  toWorkspacePath,
} from '@release-gates/core';

/** A log in memory. Tests may write `content` and `sidecars` to stage what an attacker or a crash left. */
export class MemoryLogStore implements LogStore {
  readonly path: string;
  content: Uint8Array | undefined;
  readonly sidecars = new Map<string, Uint8Array>();
  #isLocked = false;

  constructor(path = 'log.ndjson', content?: string | Uint8Array) {
    this.path = path;
    this.content = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  size(): number | undefined {
    return this.content?.length;
  }

  readInto(into: Uint8Array, offset: number): number {
    const part = (this.content ?? new Uint8Array()).subarray(offset, offset + into.length);
    into.set(part);
    return part.length;
  }

  append(expectedSize: number, bytes: Uint8Array): boolean {
    const before = this.content ?? new Uint8Array();
    if (before.length !== expectedSize) return false;
    const after = new Uint8Array(before.length + bytes.length);
    after.set(before);
    after.set(bytes, before.length);
    this.content = after;
    return true;
  }

  truncate(size: number): void {
    this.content = (this.content ?? new Uint8Array()).slice(0, size);
  }

  readSidecar(suffix: string): Uint8Array | undefined {
    return this.sidecars.get(suffix);
  }

  replaceSidecar(suffix: string, bytes: Uint8Array): void {
    this.sidecars.set(suffix, Uint8Array.from(bytes));
  }

  withLock<T>(work: () => T, waitMs: number): T {
    if (this.#isLocked) {
      throw new EnvironmentError({
        code: 'log.busy',
        message: `another writer held the log for ${waitMs} ms`,
        where: { file: this.path },
      });
    }
    this.#isLocked = true;
    try {
      return work();
    } finally {
      this.#isLocked = false;
    }
  }
}

/** One store a path, made when first opened. */
export class MemoryLogStores implements LogStoreFactory {
  readonly stores = new Map<string, MemoryLogStore>();

  open(path: string): MemoryLogStore {
    const where = toWorkspacePath(path, { root: '/workspace', windows: false });
    if (where.state === 'outside') {
      throw new InputError({ code: 'file.outside_workspace', message: where.reason, where: { file: path } });
    }
    const store = this.stores.get(where.path) ?? new MemoryLogStore(where.path);
    this.stores.set(where.path, store);
    return store;
  }
}

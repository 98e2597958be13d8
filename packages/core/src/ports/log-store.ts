/**
 * The few things the audit log needs of a disk. Synchronous on purpose: the order of writes and fsyncs on the commit
 * path is the order of the calls, and a crash test can count them.
 *
 * @throws EnvironmentError `disk.full`, `disk.io`, `disk.read_only`, `disk.denied`
 */
export interface LogStore {
  /** For messages. */
  readonly path: string;
  /** Bytes of the log; undefined where it does not exist. */
  size(): number | undefined;
  /** Reads up to `into.length` bytes at `offset` into `into`; returns how many. */
  readInto(into: Uint8Array, offset: number): number;
  /** Appends under compare-and-swap: refused (false) unless the log still has `expectedSize` bytes. fsynced. */
  append(expectedSize: number, bytes: Uint8Array): boolean;
  /** Cuts a half-written last line. fsynced. Only under the lock. */
  truncate(size: number): void;
  /** A small file beside the log (checkpoint, state), replaced whole and fsynced; undefined where absent. */
  readSidecar(suffix: string): Uint8Array | undefined;
  replaceSidecar(suffix: string, bytes: Uint8Array): void;
  /** Runs `work` while this process alone holds the log's lock. @throws EnvironmentError `log.busy` after `waitMs` */
  withLock<T>(work: () => T, waitMs: number): T;
}

export interface LogStoreFactory {
  /** Path relative to the workspace. @throws InputError where it leaves the workspace or is no regular file. */
  open(path: string): LogStore;
}

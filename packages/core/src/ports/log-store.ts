/**
 * What a writer saw of the log before it decided. An append is refused unless all of it still holds, so two writers
 * that saw the same tip cannot both append (compare-and-swap).
 */
export interface LogTip {
  /** Offset after the last line feed: where the next line begins. */
  readonly end: number;
  /** Bytes after `end`: half a line that a crash left. The next line is written over them and must cover them all. */
  readonly tornBytes: number;
  /** The last bytes before `end`, at least the last line's hash. Empty where the log is empty. */
  readonly lastBytes: Uint8Array;
}

/**
 * The few things the audit log needs of a disk. Synchronous on purpose: the order of writes and fsyncs on the commit
 * path is the order of the calls, and a crash test can count them.
 *
 * @throws InputError `file.outside_workspace`, `file.symlink_outside`, `file.not_regular`
 * @throws EnvironmentError `disk.…`
 */
export interface LogStore {
  /** Relative to the workspace. */
  readonly path: string;
  /** Bytes of the log; undefined where it does not exist. */
  size(): number | undefined;
  /** Reads up to `into.length` bytes at `offset` into `into`; returns how many. 0 at or after the end. */
  readInto(into: Uint8Array, offset: number): number;
  /** A small file beside the log (checkpoint, state); undefined where absent. `suffix` is `.` and letters or `-`. */
  readSidecar(suffix: string): Uint8Array | undefined;
  /**
   * Runs `work` while this process alone holds the log's lock. The lock of a dead process is taken over, that of a
   * living one never.
   *
   * @throws EnvironmentError `log.busy` after `waitMs`
   */
  withLock<T>(work: (writer: LogWriter) => T, waitMs: number): T;
  /** Lets go of the open file. Later reads open it again. */
  close(): void;
}

/**
 * Exists only while the lock is held. A holder that slept through a takeover is refused with EnvironmentError
 * `log.lock_lost` (fencing): a lock alone cannot exclude it.
 */
export interface LogWriter {
  /**
   * Appends whole lines at `tip.end`, fsynced. False where the log is no longer as `tip` says: read again, decide again.
   * The log is as before, or holds all of `bytes`; never a part of them that a reader would take for a record.
   */
  append(tip: LogTip, bytes: Uint8Array): boolean;
  /** Old content or new content, never a mixture; fsynced. */
  replaceSidecar(suffix: string, bytes: Uint8Array): void;
  /**
   * Keeps the log and its sidecars under `<path>.<label>` (and `<path>.<label><suffix>`) and begins a new one with
   * `bytes` in one step: at no time is there no log. False as for `append`. Returns nothing else: the kept name is
   * known beforehand.
   *
   * @throws InputError `file.exists` where another file has the kept name
   */
  startOver(tip: LogTip, label: string, bytes: Uint8Array): boolean;
}

export interface LogStoreFactory {
  /** Path relative to the workspace. @throws InputError where it leaves the workspace or is no regular file. */
  open(path: string): LogStore;
}

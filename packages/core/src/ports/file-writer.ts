export interface Written {
  /** Relative to the workspace. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Durable writes inside the workspace: temporary file in the same folder, fsync, rename (or link), fsync of the
 * folder. After a crash the old state or the new state is there, nothing else. A failed fsync is fatal and is never
 * retried: the kernel may have dropped the pages (fsyncgate, 2018). All of it is done before the call returns its
 * promise, so that a write can take place within `LogStore.withLock`.
 *
 * @throws EnvironmentError `disk.full`, `disk.io`, `disk.read_only`, `disk.denied`
 */
export interface FileWriter {
  /** Fails with InputError `file.exists` rather than overwrite. Parent folders are made. */
  create(path: string, bytes: Uint8Array): Promise<Written>;
  /** Old content or new content, never a mixture. */
  replace(path: string, bytes: Uint8Array): Promise<Written>;
  /** A regular file that is not there any more afterwards, also after a crash; where there is none, nothing happens. */
  remove(path: string): Promise<void>;
}

import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import {
  EnvironmentError,
  type LogStore,
  type LogStoreFactory,
  type LogTip,
  type LogWriter,
} from '@release-gates/core';
import { errnoOf, openRegular, readAt, readSmall, removeIfThere, syncFolder, toDiskError, writeNew } from './disk.ts';
import { removeLeftovers } from './leftovers.ts';
import { FileLock } from './lock.ts';
import { appendLine, lockLost, MAX_LINE_BYTES } from './log-append.ts';
import { LogPlace } from './log-place.ts';
import { startOver } from './start-over.ts';

const MAX_SIDECAR_BYTES = 67_108_864;
const SIDECAR = /^\.(?!lock$)[a-z][a-z-]{0,31}$/;

export interface LogStoreOptions {
  /** 32 hex digits, fresh for each acquisition. Tests fix it so that every file has a known name. */
  readonly nonce?: () => string;
}

/** Logs on disk, below `root`. */
export function createLogStores(root: string, options: LogStoreOptions = {}): LogStoreFactory {
  const nonce = options.nonce ?? ((): string => randomBytes(16).toString('hex'));
  return { open: (path) => new FsLogStore(new LogPlace(root, path), nonce) };
}

class FsLogStore implements LogStore {
  readonly path: string;
  readonly #place: LogPlace;
  readonly #nonce: () => string;
  #handle: number | undefined;

  constructor(place: LogPlace, nonce: () => string) {
    this.path = place.shown;
    this.#place = place;
    this.#nonce = nonce;
  }

  size(): number | undefined {
    const handle = this.#open();
    return handle === undefined ? undefined : fs.fstatSync(handle).size;
  }

  readInto(into: Uint8Array, offset: number): number {
    const handle = this.#open();
    if (handle === undefined) return 0;
    try {
      return readAt(handle, into, offset);
    } catch (error) {
      throw toDiskError(error, 'read', this.path);
    }
  }

  readSidecar(suffix: string): Uint8Array | undefined {
    return readSmall(this.#sidecar(suffix), MAX_SIDECAR_BYTES, this.path + suffix);
  }

  withLock<T>(work: (writer: LogWriter) => T, waitMs: number): T {
    this.#place.makeFolder();
    const nonce = this.#nonce();
    const lock = FileLock.acquire({ guarded: this.#place.absolute, shown: this.path, nonce, waitMs });
    const writer = new FsLogWriter(this.#place, { lock, nonce, onReplaced: () => this.close() });
    try {
      this.#settle(nonce);
      return work(writer);
    } finally {
      writer.end();
      lock.release();
    }
  }

  #settle(nonce: string): void {
    // Reads see the file that is there now, not one that was put aside while we waited.
    this.close();
    this.#place.confine();
    try {
      removeLeftovers(this.#place, nonce, this.size() ?? 0);
    } catch (error) {
      throw errnoOf(error) === undefined ? error : toDiskError(error, 'clear the leftovers of', this.path);
    }
  }

  close(): void {
    if (this.#handle !== undefined) fs.closeSync(this.#handle);
    this.#handle = undefined;
  }

  #open(): number | undefined {
    this.#handle ??= openRegular(this.#place.absolute, 'read', this.path);
    return this.#handle;
  }

  #sidecar(suffix: string): string {
    return this.#place.absolute + checkSuffix(suffix);
  }
}

interface Holding {
  readonly lock: FileLock;
  readonly nonce: string;
  /** The file that the store has open is not the log any more. */
  readonly onReplaced: () => void;
}

class FsLogWriter implements LogWriter {
  readonly #place: LogPlace;
  readonly #lock: FileLock;
  readonly #nonce: string;
  readonly #onReplaced: () => void;
  #state: 'open' | 'ended' | 'failed' = 'open';

  constructor(place: LogPlace, holding: Holding) {
    this.#place = place;
    this.#lock = holding.lock;
    this.#nonce = holding.nonce;
    this.#onReplaced = holding.onReplaced;
  }

  append(tip: LogTip, bytes: Uint8Array): boolean {
    checkLine(tip, bytes);
    return this.#durably(() =>
      appendLine({ place: this.#place, lock: this.#lock, nonce: this.#nonce, tip, line: bytes }),
    );
  }

  replaceSidecar(suffix: string, bytes: Uint8Array): void {
    const target = this.#place.absolute + checkSuffix(suffix);
    const temporary = `${target}.tmp-${this.#nonce}`;
    this.#durably(() => {
      if (!this.#lock.isHeld()) throw lockLost(this.#place);
      removeIfThere(temporary);
      try {
        writeNew(temporary, bytes, { sync: true });
        fs.renameSync(temporary, target);
        syncFolder(this.#place.folder);
      } finally {
        removeIfThere(temporary);
      }
    });
  }

  startOver(tip: LogTip, label: string, bytes: Uint8Array): boolean {
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(label)) throw new TypeError(`not a label: ${label}`);
    const request = { place: this.#place, lock: this.#lock, nonce: this.#nonce, tip, line: bytes };
    const isDone = this.#durably(() => startOver(request, label));
    this.#onReplaced();
    return isDone;
  }

  /** What escaped from `withLock` must not write later. */
  end(): void {
    this.#state = 'ended';
  }

  /** After a failed write nothing more is written under this lock: an fsync that then succeeds would prove nothing. */
  #durably<T>(work: () => T): T {
    if (this.#state === 'ended') throw new TypeError('a LogWriter was used after its lock was released');
    if (this.#state === 'failed') {
      throw new EnvironmentError({
        code: 'disk.io',
        message: 'an earlier write or fsync failed, so nothing more is written',
        where: { file: this.#place.shown },
      });
    }
    try {
      return work();
    } catch (error) {
      this.#state = 'failed';
      throw errnoOf(error) === undefined ? error : toDiskError(error, 'durably write', this.#place.shown);
    }
  }
}

function checkSuffix(suffix: string): string {
  if (!SIDECAR.test(suffix)) throw new TypeError(`not a sidecar suffix: ${suffix}`);
  return suffix;
}

function checkLine(tip: LogTip, bytes: Uint8Array): void {
  if (bytes.length === 0 || bytes.at(-1) !== 0x0a) throw new TypeError('an append must end in a line feed');
  if (bytes.length > MAX_LINE_BYTES) throw new TypeError(`an append is at most ${MAX_LINE_BYTES} bytes`);
  if (bytes.length < tip.tornBytes) throw new TypeError('an append must cover the torn bytes that it writes over');
}

import fs from 'node:fs';
import { EnvironmentError, sha256Hex } from '@release-gates/core';
import { errnoOf, linkNew, readSmall, removeIfThere, toDiskError, writeNew } from './disk.ts';
import { decodeHolder, describeSelf, encodeHolder, type Holder, judgeHolder, type Liveness } from './holder.ts';

const MAX_LOCK_BYTES = 4096;
const FIRST_PAUSE_MS = 1;
const LONGEST_PAUSE_MS = 16;

export interface LockOptions {
  /** Absolute path of the file that is guarded; `.lock` and `.seize-…` are put after it. */
  readonly guarded: string;
  /** For messages. */
  readonly shown: string;
  readonly nonce: string;
  readonly waitMs: number;
}

/**
 * A lock file that names its holder. It is written under another name and linked into place, so it is never there
 * half-written, and of many racers exactly one links it.
 */
export class FileLock {
  readonly #options: LockOptions;
  readonly #self: Holder;
  readonly #path: string;

  private constructor(options: LockOptions) {
    this.#options = options;
    this.#self = describeSelf(options.nonce);
    this.#path = `${options.guarded}.lock`;
  }

  /** @throws EnvironmentError `log.busy`, `disk.…` */
  static acquire(options: LockOptions): FileLock {
    const lock = new FileLock(options);
    try {
      lock.#wait();
    } catch (error) {
      removeIfThere(lock.#ticketPath);
      throw errnoOf(error) === undefined ? error : toDiskError(error, 'lock', options.shown);
    }
    return lock;
  }

  /** Fencing: false once somebody else took or removed the lock while this process slept. */
  isHeld(): boolean {
    const held = readLock(this.#path, this.#options.shown);
    return held?.holder instanceof Object && held.holder.nonce === this.#self.nonce;
  }

  release(): void {
    try {
      if (this.isHeld()) removeIfThere(this.#path);
    } catch (error) {
      throw errnoOf(error) === undefined ? error : toDiskError(error, 'unlock', this.#options.shown);
    }
  }

  get #ticketPath(): string {
    return `${this.#options.guarded}.lock-${this.#self.nonce}`;
  }

  #wait(): void {
    const deadline = performance.now() + this.#options.waitMs;
    let pauseMs = FIRST_PAUSE_MS;
    for (;;) {
      const held = readLock(this.#path, this.#options.shown);
      if (held === undefined) {
        if (this.#enter(this.#path)) return;
        continue;
      }
      const liveness = judgeLock(held, this.#self);
      if (liveness === 'gone' && this.#seize(this.#path, held)) return;
      if (performance.now() >= deadline) throw this.#busy(held, liveness);
      pause(pauseMs);
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
    }
  }

  #enter(path: string): boolean {
    this.#writeTicket();
    const outcome = linkNew(this.#ticketPath, path);
    removeIfThere(this.#ticketPath);
    return outcome === 'linked';
  }

  /**
   * Takes over the lock of a dead process. Reading "dead" and replacing the file are two steps, and another may take
   * over in between; so whoever replaces this very lock first wins a guard that is named after its content, and looks
   * again. The guard of a process that died here is taken over in the same way.
   */
  #seize(path: string, dead: ReadLock): boolean {
    const guard = `${this.#options.guarded}.seize-${dead.key}`;
    if (!this.#enter(guard)) {
      const rival = readLock(guard, this.#options.shown);
      if (rival === undefined || judgeLock(rival, this.#self) !== 'gone' || !this.#seize(guard, rival)) return false;
    }
    const isUnchanged = readLock(path, this.#options.shown)?.key === dead.key;
    if (isUnchanged) {
      this.#writeTicket();
      fs.renameSync(this.#ticketPath, path);
    }
    removeIfThere(guard);
    return isUnchanged;
  }

  #writeTicket(): void {
    removeIfThere(this.#ticketPath);
    writeNew(this.#ticketPath, encodeHolder(this.#self), { sync: false });
  }

  #busy(held: ReadLock, liveness: Liveness): EnvironmentError {
    const { shown, waitMs } = this.#options;
    const by = held.holder instanceof Object ? `process ${held.holder.pid} on ${held.holder.host}` : 'another program';
    const remedy =
      liveness === 'unknown'
        ? `It cannot be seen from here whether the holder lives: make sure that it does not, then delete ${shown}.lock`
        : 'Run again when it has finished';
    return new EnvironmentError({
      code: 'log.busy',
      message: `expected the lock within ${waitMs} ms, found it held by ${by}`,
      where: { file: shown },
      remedy,
    });
  }
}

interface ReadLock {
  readonly holder: Holder | 'unreadable' | 'foreign';
  /** Names this very lock: its content holds a nonce. */
  readonly key: string;
}

function readLock(path: string, shown: string): ReadLock | undefined {
  const bytes = readSmall(path, MAX_LOCK_BYTES, `${shown}.lock`);
  return bytes && { holder: decodeHolder(bytes), key: sha256Hex(bytes).slice(0, 32) };
}

function judgeLock(lock: ReadLock, self: Holder): Liveness {
  if (lock.holder === 'unreadable') return 'gone';
  if (lock.holder === 'foreign') return 'unknown';
  return judgeHolder(lock.holder, self);
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Whether the process that wrote this ticket or guard is certainly gone. */
export function isAbandoned(path: string, shown: string): boolean {
  const lock = readLock(path, shown);
  return lock !== undefined && judgeLock(lock, describeSelf('')) === 'gone';
}

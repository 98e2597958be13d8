import { closeSync, fstatSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { EnvironmentError, type FileDigest } from '@release-gates/core';
import { toEnvironmentError } from '../errno.ts';
import type { HashAnswer, HashBatch, HashedBatch, HashTask } from './hash-worker.ts';
import { isUnchanged, type OpenFile, openInside, refuse } from './open-file.ts';

const BATCH_FILES = 32;
const BATCH_BYTES = 8 * 1024 * 1024;

export interface HashJob {
  readonly root: string;
  readonly paths: readonly string[];
  /** Expected sizes, for the order only. */
  readonly sizes: readonly number[];
}

/** Hands files out to workers, largest first. Opening, inspecting and closing stay with the main thread. */
export class HashQueue {
  readonly results: FileDigest[] = [];
  readonly #job: HashJob;
  readonly #order: number[];
  readonly #open = new Map<number, OpenFile>();
  #batches = 0;

  constructor(job: HashJob) {
    this.#job = job;
    // Taken from the end, so the largest comes last.
    this.#order = job.sizes.map((_, index) => index).sort((left, right) => this.#size(left) - this.#size(right));
  }

  /**
   * Keeps one worker busy until nothing is left: a second batch waits with it, so that it never waits for us.
   *
   * @throws EnvironmentError on a disk error
   */
  async drain(worker: Worker): Promise<void> {
    await Promise.all([this.#drainLane(worker), this.#drainLane(worker)]);
  }

  async #drainLane(worker: Worker): Promise<void> {
    for (let tasks = this.#next(); tasks.length > 0; tasks = this.#next()) {
      for (const answer of await ask(worker, { id: this.#batches++, tasks })) this.#finish(answer);
    }
  }

  /** Lets go of what a failure left open. */
  close(): void {
    for (const file of this.#open.values()) closeSync(file.descriptor);
    this.#open.clear();
  }

  #size(index: number): number {
    return this.#job.sizes[index] as number;
  }

  #next(): HashTask[] {
    const tasks: HashTask[] = [];
    let bytes = 0;
    while (tasks.length < BATCH_FILES && bytes < BATCH_BYTES) {
      const index = this.#order.pop();
      if (index === undefined) break;
      const file = openInside(this.#job.root, this.#job.paths[index] as string);
      if (file.state !== 'open') {
        this.results[index] = file;
        continue;
      }
      this.#open.set(index, file);
      const size = Number(file.before.size);
      tasks.push({ index, descriptor: file.descriptor, size });
      bytes += size;
    }
    return tasks;
  }

  #finish(answer: HashAnswer): void {
    const file = this.#open.get(answer.index) as OpenFile;
    if (answer.sha256 === undefined) throw toEnvironmentError({ code: answer.failure }, file.path, 'read');
    const isSame = isUnchanged(file.before, fstatSync(file.descriptor, { bigint: true }), answer.bytes);
    closeSync(file.descriptor);
    this.#open.delete(answer.index);
    this.results[answer.index] = isSame
      ? { state: 'present', path: file.path, sha256: answer.sha256, bytes: answer.bytes }
      : refuse(file.path, 'file.changed_while_read', 'its size or time changed while it was read');
  }
}

function ask(worker: Worker, batch: HashBatch): Promise<readonly HashAnswer[]> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
    };
    const onMessage = (done: HashedBatch): void => {
      if (done.id !== batch.id) return;
      settle();
      resolve(done.answers);
    };
    const onError = (cause: unknown): void => {
      settle();
      reject(brokenWorker(cause));
    };
    const onExit = (): void => onError(undefined);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    worker.postMessage(batch);
  });
}

function brokenWorker(cause: unknown): EnvironmentError {
  return new EnvironmentError(
    {
      code: 'process.worker_failed',
      message: 'a thread that hashes files ended',
      remedy: 'Give the process more memory',
    },
    { cause },
  );
}

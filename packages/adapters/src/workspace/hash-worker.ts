/** A file that the main thread opened and inspected; the worker only reads and hashes. */
export interface HashTask {
  readonly index: number;
  readonly descriptor: number;
  /** Bytes at most: a file that grows as fast as it is read would never end. */
  readonly size: number;
}

export interface HashAnswer {
  readonly index: number;
  readonly bytes: number;
  readonly sha256?: string;
  /** Errno, where reading failed. */
  readonly failure?: string;
}

export interface HashBatch {
  readonly id: number;
  readonly tasks: readonly HashTask[];
}

export interface HashedBatch {
  readonly id: number;
  readonly answers: readonly HashAnswer[];
}

/**
 * Source of the worker, as text because a bundle is one file: a worker file beside it would have to be found again.
 * Descriptors belong to the process, so a worker can read what the main thread opened.
 */
export const HASH_WORKER = `
const { parentPort } = require('node:worker_threads');
const { createHash } = require('node:crypto');
const { readSync } = require('node:fs');
const chunk = Buffer.allocUnsafeSlow(1024 * 1024);
function hashOne({ index, descriptor, size }) {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for (;;) {
      const count = readSync(descriptor, chunk, 0, chunk.length, null);
      if (count === 0) break;
      hash.update(count === chunk.length ? chunk : chunk.subarray(0, count));
      bytes += count;
      if (bytes > size) break;
    }
  } catch (error) {
    return { index, bytes, failure: error.code || 'unknown error' };
  }
  return { index, bytes, sha256: hash.digest('hex') };
}
parentPort.on('message', ({ id, tasks }) => parentPort.postMessage({ id, answers: tasks.map(hashOne) }));
`;

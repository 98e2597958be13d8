import type { Readable } from 'node:stream';

/** Keeps the first bytes of a stream and drains the rest, so that a flood neither blocks the child nor fills memory. */
export class CapturedStream {
  readonly closed: Promise<void>;
  readonly #stream: Readable;
  readonly #chunks: Buffer[] = [];
  readonly #maxBytes: number;
  #kept = 0;
  #total = 0;

  constructor(stream: Readable, maxBytes: number) {
    this.#stream = stream;
    this.#maxBytes = maxBytes;
    stream.on('data', (chunk: Buffer) => this.#take(chunk));
    // A reset pipe ends the output; what was read so far stands.
    stream.on('error', () => stream.destroy());
    this.closed = new Promise((resolve) => {
      stream.once('close', resolve);
    });
  }

  get isTruncated(): boolean {
    return this.#total > this.#kept;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#chunks, this.#kept);
  }

  /** Lets go of a pipe that a stranger still holds open. */
  abandon(): void {
    this.#stream.destroy();
  }

  #take(chunk: Buffer): void {
    this.#total += chunk.length;
    const room = this.#maxBytes - this.#kept;
    if (room <= 0) return;
    // A copy, so that a few kept bytes do not hold the whole read buffer.
    const part = Buffer.from(chunk.subarray(0, room));
    this.#chunks.push(part);
    this.#kept += part.length;
  }
}

import type { FileWriter, Written } from '@release-gates/core';

/** Remembers what an operation wrote: the outputs of its evidence. A later write of the same path replaces the earlier. */
export class RecordingWriter implements FileWriter {
  readonly #files: FileWriter;
  readonly #written = new Map<string, Written>();

  constructor(files: FileWriter) {
    this.#files = files;
  }

  async create(path: string, bytes: Uint8Array): Promise<Written> {
    return this.#remember(await this.#files.create(path, bytes));
  }

  async replace(path: string, bytes: Uint8Array): Promise<Written> {
    return this.#remember(await this.#files.replace(path, bytes));
  }

  async remove(path: string): Promise<void> {
    await this.#files.remove(path);
    this.#written.delete(path);
  }

  /** Sorted by path. */
  outputs(): readonly Written[] {
    return [...this.#written.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #remember(written: Written): Written {
    this.#written.set(written.path, written);
    return written;
  }
}

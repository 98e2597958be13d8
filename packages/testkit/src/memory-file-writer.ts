import {
  EnvironmentError,
  type FileWriter,
  InputError,
  sha256Hex,
  toWorkspacePath,
  type Written,
} from '@release-gates/core';

export type DiskFault = 'disk.full' | 'disk.io' | 'disk.read_only' | 'disk.denied';

/** Writes into a Map, which may be a FakeWorkspace's `files`. */
export class MemoryFileWriter implements FileWriter {
  readonly files: Map<string, Uint8Array>;
  /** Every write in order. */
  readonly written: Written[] = [];
  readonly #faults: ReadonlyMap<string, DiskFault>;

  /** `faults`: path to the error its write ends in. */
  constructor(files: Map<string, Uint8Array> = new Map(), faults: Readonly<Record<string, DiskFault>> = {}) {
    this.files = files;
    this.#faults = new Map(Object.entries(faults));
  }

  async create(path: string, bytes: Uint8Array): Promise<Written> {
    const name = this.#confine(path);
    if (!this.files.has(name)) return this.#write(name, bytes);
    throw new InputError({ code: 'file.exists', message: 'expected a new file, found one', where: { file: name } });
  }

  async replace(path: string, bytes: Uint8Array): Promise<Written> {
    return this.#write(this.#confine(path), bytes);
  }

  async remove(path: string): Promise<void> {
    const name = this.#confine(path);
    this.#fail(name);
    this.files.delete(name);
  }

  /** Content as text; undefined where nothing was written. */
  text(path: string): string | undefined {
    const bytes = this.files.get(path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  }

  #confine(path: string): string {
    const where = toWorkspacePath(path, { root: '/workspace', windows: false });
    if (where.state === 'inside' && where.path !== '') return where.path;
    throw new InputError({
      code: 'file.outside_workspace',
      message: where.state === 'outside' ? where.reason : 'the path names a folder',
      where: { file: path },
    });
  }

  #write(path: string, bytes: Uint8Array): Written {
    this.#fail(path);
    this.files.set(path, Uint8Array.from(bytes));
    const written = { path, sha256: sha256Hex(bytes), bytes: bytes.length };
    this.written.push(written);
    return written;
  }
  #fail(path: string): void {
    const fault = this.#faults.get(path);
    if (fault !== undefined) throw new EnvironmentError({ code: fault, message: 'injected', where: { file: path } });
  }
}

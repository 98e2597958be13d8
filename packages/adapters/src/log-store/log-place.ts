import fs from 'node:fs';
import path from 'node:path';
import { InputError, toWorkspacePath } from '@release-gates/core';
import { errnoOf, makeFolders, toDiskError } from './disk.ts';

/** Where a log lies: a path below the root that no link leads out of. */
export class LogPlace {
  /** Relative to the workspace, for messages. */
  readonly shown: string;
  readonly #root: string;
  readonly #names: readonly string[];

  /** @throws InputError `file.outside_workspace`, `file.symlink_outside`, `file.not_regular` */
  constructor(root: string, text: string) {
    this.#root = path.resolve(root);
    const place = toWorkspacePath(text, { root: this.#root, windows: process.platform === 'win32' });
    if (place.state === 'outside' || place.names.length === 0) {
      throw new InputError({
        code: 'file.outside_workspace',
        message: `expected a file below the workspace, but ${place.state === 'outside' ? place.reason : 'the path names the workspace itself'}`,
        where: { file: text },
      });
    }
    this.shown = place.path;
    this.#names = place.names;
    this.confine();
    this.#refuseOddFile();
  }

  get folder(): string {
    return path.join(this.#root, ...this.#names.slice(0, -1));
  }

  get name(): string {
    return this.#names.at(-1) as string;
  }

  get absolute(): string {
    return path.join(this.folder, this.name);
  }

  /** Links in the middle of the path may have been changed since: looked at again before each write. */
  confine(): void {
    let existing = this.folder;
    for (;;) {
      try {
        const real = fs.realpathSync(existing);
        const root = fs.realpathSync(this.#root);
        if (real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep)) return;
        throw this.#refusal('file.symlink_outside', 'a symbolic link leads out of the workspace');
      } catch (error) {
        if (errnoOf(error) !== 'ENOENT') throw this.#named(error);
        if (existing === path.dirname(existing)) throw this.#named(error);
        existing = path.dirname(existing);
      }
    }
  }

  makeFolder(): void {
    try {
      makeFolders(this.folder);
    } catch (error) {
      throw this.#named(error);
    }
    this.confine();
  }

  #refuseOddFile(): void {
    let found: fs.Stats | undefined;
    try {
      found = fs.lstatSync(this.absolute, { throwIfNoEntry: false });
    } catch (error) {
      throw this.#named(error);
    }
    if (found === undefined || found.isFile()) return;
    throw this.#refusal('file.not_regular', 'expected a regular file, found a link, folder, FIFO, socket or device');
  }

  #named(error: unknown): unknown {
    if (error instanceof InputError || errnoOf(error) === undefined) return error;
    if (errnoOf(error) === 'ENOTDIR') return this.#refusal('file.not_regular', 'a part of the path is not a folder');
    return toDiskError(error, 'reach the folder of', this.shown);
  }

  #refusal(code: string, message: string): InputError {
    return new InputError({ code, message, where: { file: this.shown } });
  }
}

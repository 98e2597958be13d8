import {
  equalDigest,
  type FileDigest,
  type FileRead,
  type Glob,
  type ListOptions,
  type Material,
  type ReadOptions,
  sha256Hex,
  type Workspace,
} from '@release-gates/core';
import type { CommitFiles } from '../git/commit-files.ts';
import { hashFiles } from './hash-files.ts';
import { compileListing, listFiles, tooMany } from './list-files.ts';
import { MaterialRecord } from './material-record.ts';
import { refuse } from './open-file.ts';
import { readInside } from './read-bytes.ts';
import { resolveInside } from './resolve.ts';

const MAX_BYTES = 8 * 1024 * 1024;
const MAX_FILES = 100_000;

/**
 * The judged folder. A unit decides on the bytes that were hashed: each path is read once, and reading it again, or
 * hashing it after reading it, gives what was given before or a refusal.
 */
export class FileWorkspace implements Workspace {
  readonly root: string;
  readonly #base: CommitFiles | undefined;
  readonly #reads = new Map<string, Promise<FileRead>>();
  /** Path to SHA-256 of what was handed out from the worktree. */
  readonly #known = new Map<string, string>();
  readonly #materials = new MaterialRecord();
  readonly #changedPolicies = new Set<string>();

  /** `root` absolute and free of links. With `base`, role `policy` reads that commit instead of the worktree. */
  constructor(root: string, base: CommitFiles | undefined) {
    this.root = root;
    this.#base = base;
  }

  async read(path: string, options: ReadOptions): Promise<FileRead> {
    const maxBytes = options.maxBytes ?? MAX_BYTES;
    const fromBase = options.role === 'policy' && this.#base !== undefined;
    const file = await this.#readOnce(path, maxBytes, fromBase ? this.#base : undefined);
    if (file.state !== 'present') return file;
    if (file.bytes.length > maxBytes) return tooLarge(file.path, file.bytes.length, maxBytes);
    const { sha256, origin } = file;
    this.#materials.add({ path: file.path, sha256, bytes: file.bytes.length, role: options.role, origin });
    return file;
  }

  async digest(paths: readonly string[]): Promise<readonly FileDigest[]> {
    const digests = await hashFiles(this.root, paths);
    return digests.map((digest) => {
      if (digest.state !== 'present') return digest;
      const known = this.#known.get(digest.path);
      if (known !== undefined && !equalDigest(known, digest.sha256)) return changedSince(digest.path);
      this.#known.set(digest.path, digest.sha256);
      this.#materials.add({ ...toMaterial(digest), role: 'material', origin: 'worktree' });
      return digest;
    });
  }

  async list(
    globs: readonly string[],
    { limit = MAX_FILES, role, withOthers = false }: ListOptions = {},
  ): Promise<readonly string[]> {
    if (role !== 'policy' || this.#base === undefined) return listFiles(this.root, globs, { limit, withOthers });
    const glob = compileListing(globs);
    const { files, others } = await this.#base.list();
    const found = files.filter((path) => glob.matches(path));
    for (const path of withOthers ? others : []) if (await isMeant(path, glob, this.#base)) found.push(path);
    found.sort();
    this.#noteMissing(found, globs, limit);
    if (found.length > limit) throw tooMany(globs, limit);
    return found;
  }

  materials(): readonly Material[] {
    return this.#materials.sorted();
  }

  policiesChangedByThisChange(): readonly string[] {
    return [...this.#changedPolicies].sort();
  }

  #readOnce(path: string, maxBytes: number, base: CommitFiles | undefined): Promise<FileRead> {
    const key = `${base === undefined ? 'worktree' : 'base'}\0${this.#normalise(path)}`;
    const known = this.#reads.get(key);
    if (known !== undefined) return known;
    const read = base === undefined ? this.#readWorktree(path, maxBytes) : this.#readBase(path, maxBytes, base);
    this.#reads.set(key, read);
    // A limit belongs to the caller, and a disk error may pass: neither is remembered for the next one.
    const forget = (): boolean => this.#reads.delete(key);
    read.then((file) => file.state === 'refused' && file.code === 'file.too_large' && forget(), forget);
    return read;
  }

  #normalise(path: string): string {
    return resolveInside(this.root, path).path;
  }

  async #readWorktree(path: string, maxBytes: number): Promise<FileRead> {
    const file = readInside(this.root, path, maxBytes);
    if (file.state !== 'read') return file;
    const sha256 = sha256Hex(file.bytes);
    const known = this.#known.get(file.path);
    if (known !== undefined && !equalDigest(known, sha256)) return changedSince(file.path);
    this.#known.set(file.path, sha256);
    return { state: 'present', path: file.path, bytes: file.bytes, sha256, origin: 'worktree' };
  }

  async #readBase(asked: string, maxBytes: number, base: CommitFiles): Promise<FileRead> {
    const where = resolveInside(this.root, asked);
    const isOutside = where.state === 'refused' && where.code === 'file.outside_workspace';
    if (isOutside) return where;
    const { path } = where;
    const file = await base.read(path, maxBytes);
    const bytes = file.state === 'present' ? file.bytes : undefined;
    if (!this.#isSameInWorktree(path, bytes)) this.#changedPolicies.add(path);
    switch (file.state) {
      case 'present':
        return {
          state: 'present',
          path,
          bytes: file.bytes,
          sha256: sha256Hex(file.bytes),
          origin: { commit: base.commit },
        };
      case 'absent':
        return { state: 'absent', path };
      case 'too_large':
        return tooLarge(path, file.bytes, maxBytes);
      case 'refused':
        return refuse(path, 'file.not_regular', `${file.reason} (commit ${base.commit})`);
    }
  }

  #isSameInWorktree(path: string, bytes: Uint8Array | undefined): boolean {
    const now = readInside(this.root, path, bytes?.length ?? 0);
    if (bytes === undefined) return now.state === 'absent';
    return now.state === 'read' && Buffer.compare(now.bytes, bytes) === 0;
  }

  /** A policy that only this change adds is not listed, but it is a change of policy. */
  #noteMissing(listed: readonly string[], globs: readonly string[], limit: number): void {
    const before = new Set(listed);
    for (const path of listFiles(this.root, globs, { limit })) if (!before.has(path)) this.#changedPolicies.add(path);
  }
}

/** Of what is no file in a commit: whether it matches, or leads to no file and could hold what matches. */
async function isMeant(path: string, glob: Glob, base: CommitFiles): Promise<boolean> {
  const state = glob.stateOf(path);
  if (glob.isMatch(state) || !glob.isAlive(state)) return glob.isMatch(state);
  const { state: read } = await base.read(path, 0);
  return read !== 'present' && read !== 'too_large';
}

function toMaterial(digest: { path: string; sha256: string; bytes: number }): {
  path: string;
  sha256: string;
  bytes: number;
} {
  return { path: digest.path, sha256: digest.sha256, bytes: digest.bytes };
}

function tooLarge(path: string, bytes: number, maxBytes: number): FileRead {
  return refuse(path, 'file.too_large', `it has ${bytes} bytes, more than ${maxBytes}`);
}

function changedSince(path: string): ReturnType<typeof refuse> {
  return refuse(path, 'file.changed_while_read', 'it is not what this run read before');
}

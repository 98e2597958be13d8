import {
  compileGlobs,
  type FileDigest,
  type FilePresent,
  type FileRead,
  type FileRefused,
  InputError,
  type ListOptions,
  type Material,
  type Origin,
  type ReadOptions,
  type RefusalCode,
  type Role,
  sha256Hex,
  toWorkspacePath,
  type Workspace,
} from '@release-gates/core';

export type FakeFiles = Readonly<Record<string, string | Uint8Array>> | ReadonlyMap<string, string | Uint8Array>;

export interface FakeWorkspaceOptions {
  /** Paths that are there but refused. */
  readonly refusals?: Readonly<Record<string, RefusalCode>>;
  /** With it, role `policy` reads `policies` (default: the same files) and says this origin. */
  readonly policyCommit?: string;
  /** The base commit's files; only with `policyCommit`. */
  readonly policies?: FakeFiles;
  /** Read the given Map itself rather than a copy. */
  readonly isShared?: boolean;
}

const ROOT = '/workspace';
const DEFAULT_MAX_BYTES = 8 * 1024 * 1024;

/** A workspace in memory with the real one's rules: confined, bounded, read once, recorded. */
export class FakeWorkspace implements Workspace {
  readonly root = ROOT;
  /** What is on "disk"; tests may change it before the first read of a path. */
  readonly files: Map<string, Uint8Array>;
  readonly #policies: Map<string, Uint8Array> | undefined;
  readonly #policyCommit: string | undefined;
  readonly #refusals: Map<string, RefusalCode>;
  readonly #handedOut = new Map<string, FileRead>();
  readonly #materials = new Map<string, Material>();
  readonly #changedPolicies = new Set<string>();

  constructor(files: FakeFiles = {}, options: FakeWorkspaceOptions = {}) {
    this.files = options.isShared === true ? (files as Map<string, Uint8Array>) : toBytes(files);
    this.#policyCommit = options.policyCommit;
    this.#policies = options.policies === undefined ? undefined : toBytes(options.policies);
    this.#refusals = new Map(Object.entries(options.refusals ?? {}));
  }

  async read(path: string, options: ReadOptions): Promise<FileRead> {
    const where = toWorkspacePath(path, { root: ROOT, windows: false });
    if (where.state === 'outside') return refuse(path, 'file.outside_workspace', where.reason);
    const fromCommit = options.role === 'policy' && this.#policyCommit !== undefined;
    const key = `${fromCommit ? 'policy' : 'worktree'} ${where.path}`;
    const known = this.#handedOut.get(key) ?? this.#open(where.path, fromCommit);
    this.#handedOut.set(key, known);
    if (known.state !== 'present') return known;
    const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
    if (known.bytes.length > maxBytes) return refuse(where.path, 'file.too_large', `larger than ${maxBytes} bytes`);
    this.#record(where.path, known.bytes, options.role, known.origin);
    return known;
  }

  async digest(paths: readonly string[]): Promise<readonly FileDigest[]> {
    const digests: FileDigest[] = [];
    for (const path of paths) {
      const file = await this.read(path, { role: 'material', maxBytes: Number.MAX_SAFE_INTEGER });
      digests.push(file.state === 'present' ? this.#digestAgain(file) : file);
    }
    return digests;
  }

  /** As the real one: what was handed out before and is another now is refused. */
  #digestAgain({ path, sha256, bytes }: FilePresent): FileDigest {
    if (sameBytes(this.files.get(path), bytes)) return { state: 'present', path, sha256, bytes: bytes.length };
    return refuse(path, 'file.changed_while_read', 'it is not what this run read before');
  }

  async list(globs: readonly string[], options?: ListOptions): Promise<readonly string[]> {
    const glob = compileGlobs(globs, { avoid: new Set(['.git', 'node_modules']) });
    const fromCommit = options?.role === 'policy' && this.#policyCommit !== undefined;
    const files = fromCommit ? (this.#policies ?? this.files) : this.files;
    const others = options?.withOthers === true ? [...this.#refusals.keys()].filter((path) => !files.has(path)) : [];
    const isMeant = (path: string): boolean => glob.isAlive(glob.stateOf(path));
    const found = [...[...files.keys()].filter((path) => glob.matches(path)), ...others.filter(isMeant)].sort();
    const limit = options?.limit ?? 100_000;
    if (found.length <= limit) return found;
    throw new InputError({ code: 'glob.too_many', message: `expected at most ${limit} files, found more` });
  }

  materials(): readonly Material[] {
    return [...this.#materials.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  }

  policiesChangedByThisChange(): readonly string[] {
    return [...this.#changedPolicies].sort();
  }

  #open(path: string, fromCommit: boolean): FileRead {
    const refusal = this.#refusals.get(path);
    if (refusal !== undefined) return refuse(path, refusal, 'refused by the test');
    const bytes = fromCommit ? (this.#policies ?? this.files).get(path) : this.files.get(path);
    if (fromCommit && !sameBytes(bytes, this.files.get(path))) this.#changedPolicies.add(path);
    if (bytes === undefined) return { state: 'absent', path };
    const origin: Origin = fromCommit ? { commit: this.#policyCommit as string } : 'worktree';
    return { state: 'present', path, bytes, sha256: sha256Hex(bytes), origin };
  }

  #record(path: string, bytes: Uint8Array, role: Role, origin: Origin): void {
    const key = `${role} ${path}`;
    this.#materials.set(key, { path, sha256: sha256Hex(bytes), bytes: bytes.length, role, origin });
  }
}

function toBytes(files: FakeFiles): Map<string, Uint8Array> {
  const entries = files instanceof Map ? [...files.entries()] : Object.entries(files);
  return new Map(
    entries.map(([path, content]: [string, string | Uint8Array]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
}

function sameBytes(left: Uint8Array | undefined, right: Uint8Array | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return Buffer.compare(left, right) === 0;
}

function refuse(path: string, code: RefusalCode, reason: string): FileRefused {
  return { state: 'refused', path, code, reason };
}

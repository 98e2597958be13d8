import {
  EnvironmentError,
  type PushOutcome,
  type RefChange,
  type RefSnapshot,
  type RefStore,
  type RefStoreFactory,
} from '@release-gates/core';

export type RefFault = 'ref.unreachable' | 'ref.denied' | 'ref.unknown' | 'ref.git_failed';

type Tree = ReadonlyMap<string, Uint8Array>;

/** A ref in memory. Several stores may share one: they are clones of one repository. */
export class MemoryRef {
  /** Oldest first. */
  readonly commits: { readonly id: string; readonly tree: Tree; readonly message: string }[] = [];

  get tip(): string | null {
    return this.commits.at(-1)?.id ?? null;
  }

  treeOf(commit: string | null): Tree {
    return this.commits.find(({ id }) => id === commit)?.tree ?? new Map();
  }

  /** By nobody's rules: what an attacker or a person with an editor does. Undefined takes the file away. */
  put(path: string, bytes: Uint8Array | string | undefined): void {
    const tree = new Map(this.treeOf(this.tip));
    if (bytes === undefined) tree.delete(path);
    else tree.set(path, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
    this.add(tree, 'by hand');
  }

  add(tree: Tree, message: string): string {
    const id = (this.commits.length + 1).toString(16).padStart(40, '0');
    this.commits.push({ id, tree, message });
    return id;
  }
}

/** What `push` does, where a test wants something else than its work: an error before or after it took effect. */
type PushHook = () => void | RefFault | Promise<void | RefFault>;

export class MemoryRefStore implements RefStore {
  readonly place = 'refs/heads/release-state of memory';
  readonly ref: MemoryRef;
  /** Attempts that were waited for. */
  readonly waits: number[] = [];
  loads = 0;
  pushes = 0;
  beforeLoad: PushHook | undefined;
  /** A rival may push here, and wins. */
  beforePush: PushHook | undefined;
  /** The push took effect; a fault is an answer that was lost. */
  afterPush: PushHook | undefined;

  constructor(ref: MemoryRef = new MemoryRef()) {
    this.ref = ref;
  }

  async load(): Promise<RefSnapshot> {
    this.loads++;
    await run(this.beforeLoad);
    const commit = this.ref.tip;
    const tree = this.ref.treeOf(commit);
    return {
      commit,
      read: async (path) => tree.get(path),
      list: async (folder) => {
        const below = folder === '' ? '' : `${folder}/`;
        return [...tree.keys()].filter((path) => path.startsWith(below)).sort();
      },
    };
  }

  async push(
    base: RefSnapshot,
    change: { readonly files: readonly RefChange[]; readonly message: string },
  ): Promise<PushOutcome> {
    this.pushes++;
    await run(this.beforePush);
    if (this.ref.tip !== base.commit) return { state: 'lost' };
    const changed = change.files.map(({ path, bytes }): [string, Uint8Array] => [path, Uint8Array.from(bytes)]);
    const commit = this.ref.add(new Map([...this.ref.treeOf(base.commit), ...changed]), change.message);
    await run(this.afterPush);
    return { state: 'pushed', commit };
  }

  async backOff(attempt: number): Promise<void> {
    this.waits.push(attempt);
  }
}

/** One ref for each name and remote. */
export class MemoryRefStores implements RefStoreFactory {
  readonly stores = new Map<string, MemoryRefStore>();

  open({ ref, remote }: { readonly ref: string; readonly remote: string | null }): MemoryRefStore {
    const key = `${remote ?? ''} ${ref}`;
    const store = this.stores.get(key) ?? new MemoryRefStore();
    this.stores.set(key, store);
    return store;
  }
}

async function run(hook: PushHook | undefined): Promise<void> {
  const fault = await hook?.();
  if (typeof fault === 'string') throw new EnvironmentError({ code: fault, message: 'injected' });
}

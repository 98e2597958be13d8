import { setTimeout as delay } from 'node:timers/promises';
import { MARKER } from './environment.ts';
import { hasVariable, type ProcessEntry, readDescriptor, readDescriptors, readProcessTable } from './proc-table.ts';

const POLL_MS = 20;
const KILL_WAIT_MS = 500;
const SAMPLE_MS = [50, 100, 200, 400, 1000];

export interface ProcessTreeOptions {
  /** Nothing that it starts leaves its process group. */
  readonly staysInGroup?: boolean;
  readonly readTable?: () => readonly ProcessEntry[] | undefined;
}

/**
 * A program and everything it started. The process group holds what behaves. A child that left the group (setsid, a
 * double fork) is found by the marker in its environment, by our pipe among its descriptors, or by having been seen
 * below a known process while its parent lived. What clears its environment, closes both pipes and outruns the samples
 * stays hidden: only a cgroup could hold it.
 */
export class ProcessTree {
  readonly #leader: number;
  readonly #marker: string;
  readonly #staysInGroup: boolean;
  readonly #pipes: ReadonlySet<string>;
  /** pid to start time. */
  readonly #seen = new Map<number, string>();
  #sampler: NodeJS.Timeout | undefined;

  readonly #readTable: () => readonly ProcessEntry[] | undefined;

  constructor(
    leader: number,
    marker: string,
    { staysInGroup = false, readTable = readProcessTable }: ProcessTreeOptions = {},
  ) {
    this.#leader = leader;
    this.#readTable = readTable;
    this.#staysInGroup = staysInGroup;
    this.#marker = `${MARKER}=${marker}`;
    const ends =
      process.platform === 'linux' && !staysInGroup ? ['1', '2'].map((end) => readDescriptor(leader, end)) : [];
    this.#pipes = new Set(ends.filter((end): end is string => end?.startsWith('socket:') === true));
    this.#sample(0);
  }

  /**
   * TERM, then KILL after `graceMs`, until nothing of the tree lives. Returns at the latest 500 ms after the KILL, or two
   * looks at all processes where those take longer.
   */
  async end(graceMs: number): Promise<void> {
    clearTimeout(this.#sampler);
    if (process.platform === 'win32') return endOnWindows(this.#leader);
    // Reading all of /proc costs more than a short git command does.
    if (this.#staysInGroup && !signal(-this.#leader, 0)) return;
    if (await this.#signalUntilGone('SIGTERM', { waitMs: graceMs, leastLooks: 1 })) return;
    // What was forked while the first look lasted is seen by the second.
    await this.#signalUntilGone('SIGKILL', { waitMs: KILL_WAIT_MS, leastLooks: 2 });
  }

  /** At once and without waiting: we are being ended ourselves. */
  kill(): void {
    for (const pid of this.#targets()) signal(pid, 'SIGKILL');
  }

  /** A look at all processes of a busy machine may take longer than the wait: what it found is signalled all the same. */
  async #signalUntilGone(
    name: 'SIGTERM' | 'SIGKILL',
    { waitMs, leastLooks }: { readonly waitMs: number; readonly leastLooks: number },
  ): Promise<boolean> {
    const until = performance.now() + waitMs;
    const signalled = new Set<number>();
    for (let looks = 1; ; looks++) {
      const targets = this.#targets();
      if (targets.length === 0) return true;
      for (const target of targets) {
        // TERM once each, so that a handler is not interrupted by the next one; KILL as often as it takes.
        if (name === 'SIGTERM' && signalled.has(target)) continue;
        signal(target, name);
        signalled.add(target);
      }
      if (looks >= leastLooks && performance.now() >= until) return false;
      await delay(POLL_MS);
    }
  }

  /** Process ids to signal; a negative one is the whole group. */
  #targets(): number[] {
    const table = this.#readTable();
    if (table === undefined) return signal(-this.#leader, 0) ? [-this.#leader] : [];
    const members = table.filter((entry) => entry.pid !== process.pid && this.#isMember(entry));
    this.#addDescendants(table, members);
    const outside = table.filter((entry) => this.#isSeen(entry) && entry.group !== this.#leader);
    const hasGroup = members.some((entry) => entry.group === this.#leader);
    return [...(hasGroup ? [-this.#leader] : []), ...outside.map((entry) => entry.pid)];
  }

  #isMember(entry: ProcessEntry): boolean {
    if (entry.group === this.#leader || this.#isSeen(entry)) return true;
    if (hasVariable(entry.pid, this.#marker)) return true;
    return this.#pipes.size > 0 && readDescriptors(entry.pid).some((end) => this.#pipes.has(end));
  }

  #isSeen(entry: ProcessEntry): boolean {
    return this.#seen.get(entry.pid) === entry.start;
  }

  #addDescendants(table: readonly ProcessEntry[], roots: readonly ProcessEntry[]): void {
    const children = groupByParent(table);
    const pending = [...roots];
    const visited = new Set<number>();
    for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
      if (visited.has(entry.pid) || entry.pid === process.pid) continue;
      visited.add(entry.pid);
      this.#seen.set(entry.pid, entry.start);
      pending.push(...(children.get(entry.pid) ?? []));
    }
  }

  /** Looks for children that will leave, while their parents still say whose they are. */
  #sample(round: number): void {
    const waitMs = SAMPLE_MS[Math.min(round, SAMPLE_MS.length - 1)];
    this.#sampler = setTimeout(() => {
      const table = this.#readTable();
      if (table === undefined) return;
      const known = table.filter((entry) => entry.pid === this.#leader || this.#isSeen(entry));
      this.#addDescendants(table, known);
      this.#sample(round + 1);
    }, waitMs);
    this.#sampler.unref();
  }
}

function groupByParent(table: readonly ProcessEntry[]): Map<number, ProcessEntry[]> {
  const children = new Map<number, ProcessEntry[]>();
  for (const entry of table) {
    const siblings = children.get(entry.parent);
    if (siblings === undefined) children.set(entry.parent, [entry]);
    else siblings.push(entry);
  }
  return children;
}

/** @returns false where there is no such process. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Windows has no process groups; taskkill walks the tree by parent. Best effort. */
async function endOnWindows(pid: number): Promise<void> {
  const { spawn } = await import('node:child_process');
  await new Promise<void>((resolve) => {
    const killer = spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    killer.once('error', () => resolve());
    killer.once('exit', () => resolve());
  });
}

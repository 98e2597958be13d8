import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What happens to one system call: the process dies at its entry, or the call fails. */
export type Fault = 'SIGKILL' | 'EIO' | 'ENOSPC';

/** A program that changes files below `root`, and what may be left of it. */
export interface Transition {
  readonly name: string;
  /** Arguments of node. */
  readonly argv: readonly string[];
  /** A folder of its own, the same in each run: strace aims by path. */
  readonly root: string;
  /** Files whose calls another transition is swept for already. */
  readonly skip?: RegExp;
  /** Makes the state before, in an empty `root`. */
  setup(): void;
  /** Throws unless the state is the one before or the one after, and recovers. */
  check(end: ProgramEnd): void | Promise<void>;
}

export interface ProgramEnd {
  readonly isKilled: boolean;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One call of the main thread that changes something below the root. */
interface Point {
  readonly call: string;
  /** strace's `when=`: how many calls of this name the thread has made, this one included. */
  readonly count: number;
  readonly text: string;
}

const CALLS =
  'write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir,ftruncate,truncate,mkdir,mkdirat,openat,creat,copy_file_range,sendfile,fallocate,chmod,fchmod,fchmodat,utimensat';
const MAX_MS = 60_000;

/** What came of one fault at each of so many calls. */
export interface Swept {
  readonly fault: Fault;
  readonly points: number;
  readonly problems: readonly string[];
}

/** Runs the transition once for each of its calls and each fault, with the fault at that call. */
export async function sweep(transition: Transition, faults: readonly Fault[]): Promise<readonly Swept[]> {
  const strace = new Strace(transition);
  try {
    const calls = (await strace.points()).filter(({ text }) => transition.skip?.test(text) !== true);
    const swept: Swept[] = [];
    for (const fault of faults) swept.push(await sweepOne(strace, calls, fault));
    return swept;
  } finally {
    strace.end();
  }
}

async function sweepOne(strace: Strace, calls: readonly Point[], fault: Fault): Promise<Swept> {
  const points = calls.filter((point) => canFail(point, fault));
  const problems: string[] = [];
  for (const point of points) problems.push(...(await strace.inject(point, fault)));
  return { fault, points: points.length, problems };
}

/** Taking names away and shortening needs no space. */
function canFail(point: Point, fault: Fault): boolean {
  return fault !== 'ENOSPC' || !/^(unlink|rmdir|ftruncate|truncate|chmod|fchmod)/.test(point.call);
}

class Strace {
  readonly #transition: Transition;
  readonly #folder = mkdtempSync(join(tmpdir(), 'crash-'));
  readonly #trace = join(this.#folder, 'trace');
  #names: readonly string[] = [];

  constructor(transition: Transition) {
    this.#transition = transition;
  }

  /** From two clean runs: the first finds the files that are touched, the second counts the calls on these alone. */
  async points(): Promise<readonly Point[]> {
    await this.#cleanRun([]);
    const quoted = this.#transition.root.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const paths = readFileSync(this.#trace, 'utf8').matchAll(new RegExp(`${quoted}[^"<>,)]*`, 'g'));
    this.#names = [...new Set([...paths].map((match) => match[0]))].flatMap((name) => ['-P', name]);
    await this.#cleanRun(this.#names);
    const points = this.#readPoints();
    if (points.length === 0) throw new Error(`${this.#transition.name} changed nothing`);
    return points;
  }

  /** A sweep that could not inject its faults proves nothing: that is a problem too. */
  async inject(point: Point, fault: Fault): Promise<string[]> {
    this.#fresh();
    const what = fault === 'SIGKILL' ? 'signal=SIGKILL' : `error=${fault}`;
    const end = await this.#run([...this.#names, '-e', `inject=${point.call}:${what}:when=${point.count}`]);
    const where = `${this.#transition.name}: ${fault} at ${point.text}`;
    const wasReached = fault === 'SIGKILL' ? end.isKilled : readFileSync(this.#trace, 'utf8').includes('(INJECTED)');
    if (!wasReached) return [`${where}: the fault was not reached (${end.stderr})`];
    try {
      await this.#transition.check(end);
      return [];
    } catch (error) {
      return [
        `${where}: ${error instanceof Error ? error.message : String(error)} [exit ${end.status}: ${end.stderr}]`,
      ];
    }
  }

  end(): void {
    rmSync(this.#folder, { recursive: true, force: true });
    rmSync(this.#transition.root, { recursive: true, force: true });
  }

  async #cleanRun(names: readonly string[]): Promise<void> {
    this.#fresh();
    const end = await this.#run(names);
    if (end.status !== 0) throw new Error(`${this.#transition.name} failed without a fault: ${end.stderr}`);
    await this.#transition.check(end);
  }

  #fresh(): void {
    rmSync(this.#transition.root, { recursive: true, force: true });
    mkdirSync(this.#transition.root, { recursive: true });
    this.#transition.setup();
  }

  #readPoints(): Point[] {
    const counts = new Map<string, number>();
    return readFileSync(this.#trace, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, thread = '', call = '', rest = ''] = /^(\d+) +(\w+)\((.*)$/.exec(line) ?? [];
        if (call === '') return [];
        const count = (counts.get(thread + call) ?? 0) + 1;
        counts.set(thread + call, count);
        const isRead = call === 'openat' && !/O_CREAT|O_TRUNC|O_WRONLY|O_RDWR/.test(rest);
        const text = `${call} ${count} (${rest.replaceAll(this.#transition.root, 'ROOT').slice(0, 120)}`;
        return isRead ? [] : [{ call, count, text }];
      });
  }

  async #run(options: readonly string[]): Promise<ProgramEnd> {
    // Under seccomp-bpf strace 6.1 is twice as fast, but delivers no signal.
    const speed = options.some((option) => option.includes('signal=')) ? [] : ['--seccomp-bpf'];
    const trace = ['-f', '-qq', '-y', '-s', '0', ...speed, '-o', this.#trace, '-e', `trace=${CALLS}`];
    const child = spawn('strace', [...trace, ...options, process.execPath, ...this.#transition.argv], {
      // One thread for file calls, for strace counts by thread; fixed names, for it aims by path.
      env: { PATH: process.env['PATH'], UV_THREADPOOL_SIZE: '1', FIXED_NONCE: 'f'.repeat(32) },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: MAX_MS,
    });
    const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
    const [status, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, name) => resolve([code, name]));
    });
    return { isKilled: signal === 'SIGKILL' || status === 137, status, stdout: stdout(), stderr: stderr().trim() };
  }
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  return () => text;
}

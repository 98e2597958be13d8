import { execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CLI } from '../support/compiled-cli.ts';

export const POLICY = '.github/release-rollout.yml';
export const LEDGER = '.release-gates/rollout/default.prod/ledger.ndjson';

/** Ten years, either way, beside the real clock. */
const CLOCK = `const Real = Date;
const offset = Number(process.env.TEST_CLOCK_OFFSET_MS);
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [Real.now() + offset] : given)); }
  static now() { return Real.now() + offset; }
};
`;

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly clockOffsetMs?: number;
  /** Put before the program: a tracer that injects faults. */
  readonly under?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A repository with a policy and a ledger of a few lines, copied for each case. */
export class RolloutRepository {
  readonly root: string;
  readonly #home: string;

  private constructor(home: string) {
    this.#home = home;
    this.root = join(home, 'repository');
  }

  static async build(): Promise<RolloutRepository> {
    const made = new RolloutRepository(newHome());
    mkdirSync(made.root);
    made.put(
      POLICY,
      'version: 1\ncanary: { min-time: 30m, min-samples: 1000, max-metric-age: 5m }\ntraffic: { adapter: none, pointer-only: true }\n',
    );
    made.put('package.json', '{"name":"parcel-service","version":"1.0.0"}\n');
    made.git('init', '--quiet', '--initial-branch=main');
    made.git('add', '--all');
    made.git('-c', 'user.name=n', '-c', 'user.email=n@example.com', 'commit', '--quiet', '--message=first');
    for (const scope of [[], ['--scope', 'repository', '--tier', 'A']]) {
      const { status, stderr } = await made.run(['freeze', '--reason', 'smells', ...scope]);
      if (status !== 0) throw new Error(stderr);
    }
    return made;
  }

  copy(): RolloutRepository {
    const copied = new RolloutRepository(newHome());
    cpSync(this.root, copied.root, { recursive: true });
    return copied;
  }

  remove(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }

  put(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  /** @throws TypeError where nothing is changed: such a case would prove nothing */
  edit(path: string, from: string | RegExp, to: string): void {
    const before = readFileSync(join(this.root, path), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new TypeError(`${path} does not hold ${from}`);
    this.put(path, after);
  }

  git(...args: readonly string[]): void {
    execFileSync('git', ['-C', this.root, ...args], { stdio: 'pipe' });
  }

  /** A bare repository beside it, as its remote. */
  addRemote(hook?: string): void {
    const remote = join(this.#home, 'remote.git');
    spawnSync('git', ['init', '--quiet', '--bare', remote]);
    if (hook !== undefined) writeFileSync(join(remote, 'hooks', 'pre-receive'), hook, { mode: 0o755 });
    this.git('remote', 'add', 'origin', remote);
  }

  /** Everything that the ledgers hold, by its bytes. */
  ledgers(): ReadonlyMap<string, string> {
    const folder = join(this.root, '.release-gates/rollout');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      files.map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.slice(this.root.length + 1), readFileSync(path, 'latin1')];
      }),
    );
  }

  run(
    [action = '', ...flags]: readonly string[],
    { clockOffsetMs, under = [], env = {} }: RunOptions = {},
  ): Promise<Ran> {
    const clock = join(this.#home, 'clock.mjs');
    if (clockOffsetMs !== undefined) writeFileSync(clock, CLOCK);
    const shifted = clockOffsetMs === undefined ? [] : ['--import', pathToFileURL(clock).href];
    const unit = ['rollout-executor', '--root', this.root, '--action', action, ...flags];
    const node = [process.execPath, ...shifted, CLI, ...unit];
    const [first = '', ...rest] = [...under, ...node];
    return new Promise((resolve) => {
      const offset = { TEST_CLOCK_OFFSET_MS: String(clockOffsetMs ?? 0) };
      const home = { PATH: process.env['PATH'] ?? '', HOME: this.#home, GIT_CONFIG_NOSYSTEM: '1' };
      const options = { env: { ...home, ...offset, ...env }, timeout: 60_000, maxBuffer: 64 * 1024 * 1024 };
      execFile(first, rest, options, (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        resolve({ status, stdout, stderr });
      });
    });
  }
}

function newHome(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'rollout-errors-')));
}

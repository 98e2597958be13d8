import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { copyExample } from '../test/support/example-repository.ts';
import type { Measurement } from './measurement.ts';
import { durationMs } from './paired.ts';

const CLI = resolve('actions', 'dist', 'cli.js');
const KILLED = ['before', 'after', 'before', 'after'] as const;
/** Each round takes three: a step that nobody disturbs, the killed one, and the next, for who makes good goes on. */
const LADDER = [0, 1, 2, 3, 5, 8, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100];
const HOUR_MS = 3_600_000;
const NOT_MEASURED = ['budget_unknown', 'health_inconclusive', 'metrics_missing', 'min_samples'];

/** Kills whoever moves the traffic, before or after it is moved, as often as there is a file that says so. */
const ROUTER = `import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
const [action, slot, other, percent] = process.argv.slice(2);
const killIf = (name) => {
  if (!existsSync(name)) return;
  rmSync(name);
  process.kill(process.ppid, 'SIGKILL');
};
if (action === 'set') {
  killIf('kill-before');
  writeFileSync('router.json', JSON.stringify({ [slot]: Number(percent), [other]: 100 - Number(percent) }));
  killIf('kill-after');
} else {
  process.stdout.write(JSON.stringify({ percent: JSON.parse(readFileSync('router.json', 'utf8'))[slot] }));
}
`;

const STORES = {
  folder: '{ kind: folder }',
  git: '{ kind: git, ref: refs/heads/release-state, remote: origin }',
} as const;
type Store = keyof typeof STORES;

/**
 * How long a channel is in doubt after the process that moved its traffic was killed: from the start of the next one to
 * the ledger knowing the traffic again, all further starts included. Two seconds are promised on an idle machine; here
 * it is held against a step that nobody disturbs.
 */
export function bench(): readonly Measurement[] {
  return (['folder', 'git'] as const).map((store) => {
    const rollout = new Rollout(store);
    try {
      const rounds = KILLED.map((when) => ({ stepMs: rollout.advance(), recoveryMs: rollout.recover(when) }));
      const slowestMs = Math.max(...rounds.map(({ recoveryMs }) => recoveryMs));
      return {
        name: `a killed step of a rollout made good, state in ${store}`,
        ratio: Math.min(...rounds.map(({ stepMs, recoveryMs }) => recoveryMs / stepMs)),
        limit: 2,
        against: 'a step that nobody disturbs',
        note: `slowest of ${rounds.length}: ${slowestMs.toFixed(0)} ms`,
      };
    } finally {
      rollout.remove();
    }
  });
}

class Rollout {
  readonly #repository = copyExample(join('examples', 'parcel-service'));

  constructor(store: Store) {
    const remote = join(this.#repository.root, '.git', 'remote.git');
    run('git', ['init', '--quiet', '--bare', remote]);
    run('git', ['-C', this.#repository.root, 'remote', 'add', 'origin', remote]);
    this.#write('router.mjs', ROUTER);
    this.#write('.github/release-rollout.yml', policyText(store));
    this.#write('.gitignore', '.release-gates/\napprovals/\nrouter.json\nkill-*\n');
    this.#write('router.json', '{"blue":0,"green":0}');
    this.#startRelease('The first release, which has nobody to be compared with');
    for (const _ of ['everybody', 'live']) this.#tick();
    this.#startRelease('The next one');
  }

  #startRelease(message: string): void {
    const release = `rc-2.4.0-${this.#repository.commit(message).slice(0, 12)}`;
    this.#cli('preflight');
    this.#cli('rollout', 'apply', message);
    for (const code of NOT_MEASURED) this.#write(`approvals/${code}.yml`, approvalText(release, code));
  }

  remove(): void {
    this.#repository.remove();
  }

  /** The next step of the rollout. @returns milliseconds */
  advance(): number {
    const stepMs = durationMs(() => this.#tick());
    if (!this.#isCertain()) throw new Error(`in doubt\n${this.#cli('rollout', 'status').stdout}`);
    return stepMs;
  }

  /** As `advance`, but the executor is killed while it moves the traffic. @returns milliseconds to certainty */
  recover(when: 'before' | 'after'): number {
    this.#write(`kill-${when}`, '');
    const killed = this.#tick();
    if (killed.signal !== 'SIGKILL') throw new Error(`expected the executor to be killed\n${killed.stdout}`);
    let recoveryMs = 0;
    for (let starts = 1; starts <= 3; starts++) {
      recoveryMs += durationMs(() => this.#tick());
      if (this.#isCertain()) return recoveryMs;
    }
    throw new Error(`in doubt after three starts\n${this.#cli('rollout', 'status').stdout}`);
  }

  /** The ledger knows what the traffic is, and that is what it wants. */
  #isCertain(): boolean {
    const { stdout } = this.#cli('rollout', 'status');
    const wanted = /^going out .* with (\d+) %/m.exec(stdout)?.[1];
    return wanted !== undefined && stdout.includes(`\ntraffic    ${wanted} % in `);
  }

  #tick(): SpawnSyncReturns<string> {
    return this.#start(['rollout', 'tick', '--allow-gate-failures', NOT_MEASURED.join(','), '--reason', 'a bench']);
  }

  #cli(...args: string[]): SpawnSyncReturns<string> {
    const ran = this.#start(args);
    if (ran.status !== 0) throw new Error(`${args.join(' ')}: ${ran.stdout}${ran.stderr}`);
    return ran;
  }

  #start(args: readonly string[]): SpawnSyncReturns<string> {
    return spawnSync(process.execPath, [CLI, ...args, '--root', this.#repository.root], { encoding: 'utf8' });
  }

  #write(path: string, text: string): void {
    const to = join(this.#repository.root, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  }
}

function run(program: string, args: readonly string[]): void {
  const ran = spawnSync(program, args, { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${ran.stderr}`);
}

function policyText(store: Store): string {
  return `version: 1
store: ${STORES[store]}
canary: { ladder: [${LADDER.join(', ')}], min-time: 0, min-samples: 0, max-metric-age: 5m }
traffic:
  adapter: command
  set: { command: [node, router.mjs, set, '{slot}', '{other_slot}', '{to_rollout_percent}'] }
  read: { command: [node, router.mjs, read, '{slot}'] }
audit: { min: 0s, start-during: true }
approvals: { folder: approvals }
overridable: [${NOT_MEASURED.join(', ')}]
`;
}

function approvalText(release: string, code: string): string {
  return `version: 1
action: override
channel: default.prod
release: ${release}
covers: ${code}
by: alice
reason: nothing is measured here
at: ${fromNow(-HOUR_MS)}
expires: ${fromNow(HOUR_MS)}
`;
}

function fromNow(offsetMs: number): string {
  return new Date(Date.now() + offsetMs).toISOString();
}

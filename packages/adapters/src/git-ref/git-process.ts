import type { ProcessResult } from '@release-gates/core';
import { minimalEnvironment } from '../processes/environment.ts';
import { runChild } from '../processes/run-child.ts';

export type Setting = readonly [key: string, value: string];

export interface GitProcessOptions {
  /** Absolute; git finds the repository from here, unless `gitDir` names it. */
  readonly cwd: string;
  readonly gitDir?: string;
  /** Of our own process; what git needs is taken from it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Configuration that may hold secrets: handed over in the environment, never in arguments. */
  readonly settings?: readonly Setting[];
  /** For one command. */
  readonly timeoutMs: number;
}

export interface GitCall {
  readonly args: readonly [string, ...string[]];
  readonly stdin?: Uint8Array | string;
  readonly indexFile?: string;
}

export interface GitOutput {
  readonly ok: boolean;
  readonly state: ProcessResult['state'];
  /** Exit status; null where git did not run to its end. */
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Nothing of the user's may run or change by our commands: no hooks, monitors, maintenance, submodules, tags. Objects
 * are durable before a ref names them (since git 2.36).
 */
const SETTINGS: readonly Setting[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.pager', 'cat'],
  ['core.quotePath', 'false'],
  ['core.fsync', 'committed'],
  ['core.filesRefLockTimeout', '500'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['i18n.commitEncoding', 'UTF-8'],
  ['safe.bareRepository', 'explicit'],
  ['submodule.recurse', 'false'],
  ['fetch.fsckObjects', 'true'],
  ['fetch.writeCommitGraph', 'false'],
  ['push.followTags', 'false'],
  ['push.gpgSign', 'false'],
  ['push.recurseSubmodules', 'no'],
  ['push.pushOption', ''],
  ['protocol.allow', 'never'],
  ['protocol.https.allow', 'always'],
  ['protocol.http.allow', 'always'],
  ['protocol.ssh.allow', 'always'],
  ['protocol.file.allow', 'always'],
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '30'],
];

/** No question may reach a terminal or a window: a job would wait for ever. A child has no terminal to begin with. */
const QUIET = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  SSH_ASKPASS_REQUIRE: 'never',
  GCM_INTERACTIVE: 'never',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** Who writes the ref is the tool; who caused it stands in what is written. */
const IDENTITY = {
  GIT_AUTHOR_NAME: 'release-gates',
  GIT_AUTHOR_EMAIL: 'release-gates@localhost',
  GIT_COMMITTER_NAME: 'release-gates',
  GIT_COMMITTER_EMAIL: 'release-gates@localhost',
};

/** Ways to the remote and to the user's own configuration. GIT_DIR and its kin are not inherited. */
const INHERITED =
  /^(XDG_CONFIG_HOME|GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)|SSH_AUTH_SOCK|GIT_SSL_(CAINFO|CAPATH)|SSL_CERT_(FILE|DIR)|(https?|all|no)_proxy)$/i;
const CONFIG_ENTRY = /^GIT_CONFIG_(KEY|VALUE)_\d{1,3}$/;

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
const GRACE_MS = 2000;

export class GitProcess {
  readonly cwd: string;
  readonly #options: GitProcessOptions;
  readonly #environment: Readonly<Record<string, string>>;

  constructor(options: GitProcessOptions) {
    this.cwd = options.cwd;
    this.#options = options;
    this.#environment = environmentOf(options);
  }

  /** The same with other options. */
  with(options: Partial<GitProcessOptions>): GitProcess {
    return new GitProcess({ ...this.#options, ...options });
  }

  async run({ args, stdin, indexFile }: GitCall): Promise<GitOutput> {
    const result = await runChild({
      argv: ['git', '--no-pager', ...SETTINGS.flatMap(([key, value]) => ['-c', `${key}=${value}`]), ...args],
      cwd: this.cwd,
      environment: { ...this.#environment, ...(indexFile !== undefined && { GIT_INDEX_FILE: indexFile }) },
      stdin: typeof stdin === 'string' ? Buffer.from(stdin, 'utf8') : stdin,
      timeoutMs: this.#options.timeoutMs,
      graceMs: GRACE_MS,
      maxOutputBytes: MAX_OUTPUT_BYTES,
      staysInGroup: true,
    });
    return toOutput(result);
  }
}

function environmentOf({ environment, settings = [], gitDir }: GitProcessOptions): Record<string, string> {
  const inherited = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && INHERITED.test(entry[0]),
  );
  return minimalEnvironment(environment, {
    ...Object.fromEntries(inherited),
    ...configOf(environment, settings),
    ...QUIET,
    ...IDENTITY,
    ...(gitDir !== undefined && { GIT_DIR: gitDir }),
  });
}

/** What CI hands over in this way (safe.directory) stays; ours comes after it and counts. */
function configOf(
  environment: Readonly<Record<string, string | undefined>>,
  settings: readonly Setting[],
): Record<string, string> {
  const stated = Number(environment['GIT_CONFIG_COUNT'] ?? 0);
  const count = Number.isInteger(stated) && stated >= 0 && stated < 1000 ? stated : 0;
  const kept = count === 0 ? [] : Object.entries(environment).filter(([name]) => CONFIG_ENTRY.test(name));
  const ours = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${count + index}`, key],
    [`GIT_CONFIG_VALUE_${count + index}`, value],
  ]);
  return { ...Object.fromEntries([...kept, ...ours]), GIT_CONFIG_COUNT: String(count + settings.length) };
}

function toOutput(result: ProcessResult): GitOutput {
  const stderr = Buffer.from(result.stderr).toString('utf8');
  const excuse = { not_started: result.reason ?? 'git could not be started', timed_out: 'git did not answer in time' };
  const said =
    result.state === 'not_started' || result.state === 'timed_out'
      ? excuse[result.state]
      : result.truncated
        ? 'git said more than can be read'
        : '';
  return {
    ok: result.state === 'exited' && result.status === 0 && !result.truncated,
    state: result.state,
    status: result.state === 'exited' ? result.status : null,
    stdout: Buffer.from(result.stdout),
    stderr: said === '' ? stderr : `${said}\n${stderr}`,
  };
}

import type { ProcessResult } from '@release-gates/core';
import { minimalEnvironment } from '../processes/environment.ts';
import { runChild } from '../processes/run-child.ts';

export interface GitRunnerOptions {
  /** Absolute; git finds the repository from here, so it may be a folder inside one. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** For one git command, default 60 s. */
  readonly timeoutMs?: number;
}

export interface GitAnswer {
  readonly ok: boolean;
  /** Exit status; null where git did not run to its end. */
  readonly status: number | null;
  readonly stdout: Buffer;
  /** One line: why it is not ok. */
  readonly reason: string;
  readonly stderr: string;
}

/**
 * Nothing that the judged repository brings along may run. Its content cannot set configuration, except as a bare
 * repository hidden in a folder (safe.bareRepository); what the clone's own configuration names is switched off too.
 */
const HARDENED = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.pager=cat',
  'safe.bareRepository=explicit',
  'protocol.allow=never',
  'submodule.recurse=false',
];

/**
 * GIT_NO_LAZY_FETCH: a partial clone must not go to the network. GIT_NO_REPLACE_OBJECTS: a replace ref would show
 * another commit under the id that was asked for. GIT_DIR and its kin are not inherited: run from a hook, they name
 * another repository.
 */
const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  LC_ALL: 'C',
};

/** Where the user's own configuration lies, and what CI sets in it (safe.directory). */
const USER_CONFIGURATION = /^(XDG_CONFIG_HOME|GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d{1,3}|VALUE_\d{1,3}))$/;

const ORIGIN_URL = 'remote.origin.url';

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
const GRACE_MS = 2000;

interface GitConfiguration {
  /** Settings for `-c`. */
  readonly disabledFilters: readonly string[];
  readonly originUrl: string | undefined;
}

export class GitRunner {
  readonly root: string;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #timeoutMs: number;
  #configuration: Promise<GitConfiguration> | undefined;

  constructor(options: GitRunnerOptions) {
    this.root = options.root;
    this.#timeoutMs = options.timeoutMs ?? 60_000;
    const user = Object.entries(options.environment).filter(([name]) => USER_CONFIGURATION.test(name));
    const added = Object.fromEntries(user.filter((entry): entry is [string, string] => entry[1] !== undefined));
    this.#environment = minimalEnvironment(options.environment, { ...added, ...ENVIRONMENT });
  }

  async run(args: readonly string[], stdin?: string): Promise<GitAnswer> {
    const { disabledFilters } = await this.#read();
    return this.#start([...HARDENED, ...disabledFilters], args, stdin);
  }

  /** Of the remote `origin`; undefined where there is none. */
  async originUrl(): Promise<string | undefined> {
    return (await this.#read()).originUrl;
  }

  async #start(settings: readonly string[], args: readonly string[], stdin?: string): Promise<GitAnswer> {
    const result = await runChild({
      argv: ['git', '--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...args],
      cwd: this.root,
      environment: this.#environment,
      stdin: stdin === undefined ? undefined : Buffer.from(stdin, 'utf8'),
      timeoutMs: this.#timeoutMs,
      graceMs: GRACE_MS,
      maxOutputBytes: MAX_OUTPUT_BYTES,
      staysInGroup: true,
    });
    return toAnswer(result, args[0] ?? '');
  }

  /** Once: what it holds is asked before every command. */
  #read(): Promise<GitConfiguration> {
    this.#configuration ??= this.#readConfiguration();
    return this.#configuration;
  }

  /**
   * `git status` cleans a changed file through the filter that its attributes name, and the attributes are the
   * repository's. Only Git LFS, spelled as its installer does, may run: without it every LFS file would look changed.
   */
  async #readConfiguration(): Promise<GitConfiguration> {
    const answer = await this.#start(HARDENED, [
      'config',
      '--null',
      '--get-regexp',
      String.raw`^(filter\..*\.(clean|smudge|process|required)|remote\.origin\.url)$`,
    ]);
    const entries = answer.stdout
      .toString('utf8')
      .split('\0')
      .filter((entry) => entry !== '')
      .map((entry) => splitOnce(entry, '\n'));
    const disabledFilters = entries.flatMap(([key, value]) => {
      if (key === ORIGIN_URL) return [];
      const name = key.slice('filter.'.length, key.lastIndexOf('.'));
      if (name === 'lfs' && /^(git-lfs (clean|smudge) -- %f|git-lfs filter-process|true)$/.test(value)) return [];
      // `-c` cuts at the first `=`, so a name that holds one cannot be overridden; the whole command is refused then.
      if (key.includes('=')) return [`core.bare=invalid`];
      return [`${key}=${key.endsWith('.required') ? 'false' : ''}`];
    });
    // The last one counts, as for `git config --get`.
    return { disabledFilters, originUrl: entries.findLast(([key]) => key === ORIGIN_URL)?.[1] };
  }
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

function toAnswer(result: ProcessResult, command: string): GitAnswer {
  const stderr = Buffer.from(result.stderr).toString('utf8');
  const ok = result.state === 'exited' && result.status === 0 && !result.truncated;
  return {
    ok,
    status: result.state === 'exited' ? result.status : null,
    stdout: Buffer.from(result.stdout),
    stderr,
    reason: ok ? '' : `git ${command}: ${reasonOf(result, stderr)}`,
  };
}

function reasonOf(result: ProcessResult, stderr: string): string {
  if (result.state === 'not_started') return result.reason ?? 'could not be started';
  if (result.state === 'timed_out') return 'did not answer in time';
  if (result.state === 'signalled') return `was ended by ${result.signal}`;
  if (result.truncated) return 'said more than can be read';
  if (stderr.includes('dubious ownership')) {
    return 'the repository belongs to another user; add its folder to git config --global safe.directory';
  }
  const first = stderr.split('\n').find((line) => line.trim() !== '') ?? '';
  return first === '' ? `exit status ${result.status}` : first.replace(/^(fatal|error): /, '').slice(0, 500);
}

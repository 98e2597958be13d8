import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { MARKER } from './environment.ts';

/**
 * Reads until its input ends, which is when we do: nobody else holds the other end of that pipe. Then the group that it
 * was told of, and whatever else carries our mark, ends at once; what is found may fork meanwhile, so it looks again.
 */
const SCRIPT = `read -r group
read -r over
[ -z "$group" ] || kill -s KILL -- "-$group"
for round in 1 2 3 4 5; do
  marked=$(grep -lszFx -- "$1" /proc/[0-9]*/environ)
  [ -n "$marked" ] || exit 0
  for file in $marked; do
    pid=\${file#/proc/}
    kill -s KILL "\${pid%/environ}"
  done
done`;

/**
 * What ends a program and everything that it started where we are ended ourselves in a way that nobody can catch
 * (kill -9, no memory): left to itself it would move traffic after others took over. A shell in a session of its own,
 * begun before the program is, so that there is no moment in between. Without /bin/sh, and on Windows, nobody watches.
 */
export class SurvivorWatch {
  readonly #shell: ChildProcess;

  private constructor(shell: ChildProcess) {
    this.#shell = shell;
  }

  /** `environment`: without the mark, or it would end itself. */
  static async begin(
    marker: string,
    environment: Readonly<Record<string, string>>,
  ): Promise<SurvivorWatch | undefined> {
    if (process.platform === 'win32') return undefined;
    const { spawn } = await import('node:child_process');
    const shell = spawn('/bin/sh', ['-c', SCRIPT, 'sh', `${MARKER}=${marker}`], {
      env: environment,
      cwd: '/',
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    });
    shell.on('error', () => undefined);
    // It may be ended by whoever tidies up, and then there is nobody to tell.
    shell.stdin?.on('error', () => undefined);
    shell.unref();
    (shell.stdin as Socket | null)?.unref();
    return new SurvivorWatch(shell);
  }

  /** The process group that ends with us. */
  watch(group: number): void {
    this.#shell.stdin?.write(`${group}\n`);
  }

  /** Nothing is left that would have to be ended. */
  end(): void {
    this.#shell.kill('SIGKILL');
    this.#shell.stdin?.destroy();
  }
}

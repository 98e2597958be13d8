import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const KEPT_LINES = 40;

/** What the demo started, so that it ends just that, whatever happens. */
export class Programs {
  #running = new Set();
  #isEnding = false;
  /** `{ name, pid }` of everything that ever was started. */
  started = [];

  constructor() {
    // The last resort, where this process ends without having waited for them.
    process.once('exit', () => this.#kill());
  }

  /** `ipc`: the program is a module of ours and hears of it when the demo is gone. Standard error is kept for messages. */
  start(name, [command, ...args], { ipc = false, cwd } = {}) {
    const stdio = ['ignore', 'ignore', 'pipe', ...(ipc ? ['ipc'] : [])];
    const child = spawn(command, args, { cwd, stdio });
    const program = { name, child, said: [], hasEnded: false };
    child.on('error', (error) => program.said.push(error.message));
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      program.said = [...program.said, ...text.trim().split('\n')].slice(-KEPT_LINES);
    });
    // All that it said has been read by then.
    child.once('close', () => {
      program.hasEnded = true;
    });
    this.adopt(program);
    return program;
  }

  /** Something that was started elsewhere. */
  adopt(program) {
    const { name, child } = program;
    this.#running.add(program);
    this.started.push({ name, pid: child.pid ?? null });
    child.once('exit', () => this.#running.delete(program));
    // Started by somebody who has not heard yet that all is over.
    if (this.#isEnding) child.kill('SIGKILL');
  }

  /** KILL, by its id; resolves once it is gone. */
  async end({ child }) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** For good: whatever is started from now on is ended at once. */
  async endAll() {
    this.#isEnding = true;
    while (this.#running.size > 0) await Promise.all([...this.#running].map((program) => this.#untilGone(program)));
  }

  async #untilGone(program) {
    // Never started: there is no exit to wait for.
    if (program.child.pid === undefined) this.#running.delete(program);
    await this.end(program);
  }

  #kill() {
    for (const { child } of this.#running) child.kill('SIGKILL');
  }
}

/** Asks until `isReady` resolves to true. @throws Error where the program ends before, or after `limitMs` */
export async function untilReady(program, isReady, limitMs = 20_000) {
  const endMs = performance.now() + limitMs;
  while (performance.now() < endMs) {
    if (program.hasEnded) break;
    if (await isReady().catch(() => false)) return;
    await delay(25);
  }
  throw new Error(`${program.name} did not become ready: ${program.said.join('\n')}`);
}

/** The first message of a module started with `ipc`. */
export async function firstMessage(program) {
  const failed = once(program.child, 'close').then(() => {
    throw new Error(`${program.name} ended before it was ready: ${program.said.join('\n')}`);
  });
  const [message] = await Promise.race([once(program.child, 'message'), failed]);
  failed.catch(() => undefined);
  return message;
}

/** Free a moment ago: programs that cannot say which port they got have to be told one. */
export async function findPort() {
  const server = createServer();
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

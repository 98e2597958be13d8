import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { bundleProgram } from '../support/program.ts';

export const NOW_MS = 1_795_176_000_000;
export const CHANNEL = 'acme.prod';
export const PROGRAM = await bundleProgram('ledger');

export type StoreKind = 'folder' | 'git' | 'local';

/** A process that holds a ledger open and does as it is told. */
export class Executor {
  readonly name: string;
  readonly exit: Promise<unknown>;
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string>;

  constructor(kind: StoreKind, root: string, { name, path }: { readonly name: string; readonly path?: string }) {
    this.name = name;
    const argv = [PROGRAM, kind, root, String(NOW_MS), name];
    const env = { HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', PATH: path ?? process.env['PATH'] };
    this.#process = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'ignore'], env });
    this.#process.stdin.on('error', () => undefined);
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
    this.exit = once(this.#process, 'exit');
  }

  order(text: string): void {
    this.#process.stdin.write(`${text}\n`);
  }

  /** Its next line; undefined where it ended. */
  async answer(): Promise<string | undefined> {
    return (await this.#lines.next()).value as string | undefined;
  }

  async ask(text: string): Promise<string | undefined> {
    this.order(text);
    return this.answer();
  }

  signal(name: NodeJS.Signals): void {
    this.#process.kill(name);
  }

  async end(): Promise<void> {
    this.#process.kill('SIGCONT');
    this.#process.kill('SIGKILL');
    await this.exit;
  }
}

import fs from 'node:fs';
import { isatty } from 'node:tty';
import { EnvironmentError, Masker, neutralise } from '@release-gates/core';
import { toEnvironmentError } from '../errno.ts';

/** A piece of a line; `sgr` is the parameter of an ANSI colour sequence, used only where colours show. */
export interface TerminalSpan {
  readonly text: string;
  readonly sgr?: string;
}

export interface TerminalOptions {
  readonly stdout?: number;
  readonly stderr?: number;
  readonly isTty?: boolean;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * The only writer to stdout and stderr of the command line. Whatever is printed is masked and neutralised first; the
 * parts of a line are neutralised together, since `##` and `[x]` are harmless only apart.
 */
export class Terminal {
  readonly masker = new Masker();
  readonly #stdout: number;
  readonly #stderr: number;
  readonly #hasColour: boolean;

  constructor(options: TerminalOptions = {}) {
    const environment = options.environment ?? process.env;
    this.#stdout = options.stdout ?? 1;
    this.#stderr = options.stderr ?? 2;
    // https://no-color.org: present and not empty, whatever its value.
    this.#hasColour =
      (options.isTty ?? isatty(this.#stdout)) && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  }

  print(spans: readonly TerminalSpan[]): void {
    const whole = this.#clean(spans.map(({ text }) => text).join(''));
    writeAll(this.#stdout, `${this.#hasColour ? this.#coloured(spans, whole) : whole}\n`);
  }

  /** Where stderr takes nothing nobody is left to be told; what is told by the exit code must still be. */
  error(text: string): void {
    try {
      writeAll(this.#stderr, `${this.#clean(text)}\n`);
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error;
    }
  }

  /** Colours only where cleaning piece by piece gives what cleaning the whole line gave. */
  #coloured(spans: readonly TerminalSpan[], whole: string): string {
    const pieces = spans.map(({ text, sgr }) => ({ text: this.#clean(text), sgr }));
    if (pieces.map(({ text }) => text).join('') !== whole) return whole;
    return pieces.map(({ text, sgr }) => (sgr === undefined ? text : `\u001b[${sgr}m${text}\u001b[0m`)).join('');
  }

  #clean(text: string): string {
    return neutralise(this.masker.mask(text));
  }
}

/** A reader that went away (`| head`, a closed terminal) is not an error of ours; a full pipe is waited for. */
function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let offset = 0;
  while (offset < bytes.length) {
    try {
      offset += fs.writeSync(handle, bytes, offset);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      else if (code === 'EPIPE' || code === 'EBADF' || code === 'EIO') return;
      else throw toEnvironmentError(error, 'the output', 'write');
    }
  }
}

import { makeVisibleLine, neutralise, type Secrets } from '@release-gates/core';

const MAX_CHARACTERS = 300;

/** What another program said, as one harmless line. Masked before it is cut: half a secret is not found any more. */
export function toForeignLine(text: string, secrets: Secrets): string {
  const line = neutralise(makeVisibleLine(secrets.mask(text).trim()));
  return line.length <= MAX_CHARACTERS ? line : `${line.slice(0, MAX_CHARACTERS)}…`;
}

/** Many programs end a failure with something else: Node with its version, shells and Java with where they were. */
const FAULT = /error|fail|fatal|denied|refused|not found|cannot/i;
const STACK_FRAME = /^\s+at /;

/** The last line that names a fault, else the last that says something, out of the first stream that has one. */
export function lastWords(streams: readonly Uint8Array[], secrets: Secrets): string {
  for (const bytes of streams) {
    const lines = secrets.mask(new TextDecoder().decode(bytes)).split('\n');
    const fault = lines.findLast((line) => FAULT.test(line) && !STACK_FRAME.test(line));
    const last = fault ?? lines.findLast((line) => line.trim() !== '');
    if (last !== undefined) return toForeignLine(last, secrets);
  }
  return '';
}

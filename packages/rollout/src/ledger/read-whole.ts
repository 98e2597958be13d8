import { InputError, type LogStore } from '@release-gates/core';

/** A ledger is read whole: its lines are the history that a decision is folded from. */
export const MAX_LEDGER_BYTES = 256 * 1024 * 1024;

/** As it is now; undefined where there is no such file. @throws InputError `ledger.too_large` */
export function readWhole(store: LogStore): Uint8Array | undefined {
  const size = store.size();
  if (size === undefined) return undefined;
  if (size > MAX_LEDGER_BYTES) throw tooLarge(store.path, size);
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const count = store.readInto(bytes.subarray(filled), filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

function tooLarge(file: string, size: number): InputError {
  return new InputError({
    code: 'ledger.too_large',
    message: `expected at most ${MAX_LEDGER_BYTES} bytes, found ${size}`,
    where: { file },
  });
}

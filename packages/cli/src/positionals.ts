import { InputError } from '@release-gates/core';

/** Units take flags only: a stray word is a forgotten `--`, not something to ignore. */
export function refusePositionals(positionals: readonly string[], command: string): void {
  const [first] = positionals;
  if (first === undefined) return;
  throw new InputError({
    code: 'flag.unexpected_word',
    message: `expected only flags after "${command}", found ${JSON.stringify(first.slice(0, 80))}`,
    remedy: `See: release-gates help ${command}`,
  });
}
